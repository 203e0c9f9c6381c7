package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.UserCodeException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reading of results, where exceptions of the driver and of the application are kept apart. */
public final class ResultSets {

  private ResultSets() {}

  /** Reads a result; marks what the application's code throws. */
  static <T extends @Nullable Object> T read(ResultReader<T> reader, ResultSet results)
      throws SQLException {
    try {
      return reader.read(results);
    } catch (RowReadException thrown) {
      throw thrown;
    } catch (RuntimeException | Error thrown) {
      throw new UserCodeException(thrown);
    }
  }

  /** Moves to the next row, if there is one; marks what the driver throws. */
  public static boolean next(ResultSet results) throws SQLException {
    try {
      return results.next();
    } catch (RuntimeException | Error thrown) {
      throw new RowReadException(thrown);
    }
  }
}
