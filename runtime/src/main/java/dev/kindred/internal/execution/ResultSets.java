package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.UserCodeException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Moves results on. */
public final class ResultSets {

  private ResultSets() {}

  /** Reads a result, where users' code and the driver's take turns. */
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

  /** Moves to the next row, if there is one; what the driver throws is told from users' code's. */
  public static boolean next(ResultSet results) throws SQLException {
    try {
      return results.next();
    } catch (RuntimeException | Error thrown) {
      throw new RowReadException(thrown);
    }
  }
}
