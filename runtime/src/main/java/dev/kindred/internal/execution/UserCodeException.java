package dev.kindred.internal.execution;

import dev.kindred.internal.execution.Executor.ResultReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Carries what users' code threw between two calls of a driver: a converter, a constructor, a
 * mapper. The connection is as good as before.
 */
final class UserCodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserCodeException(Throwable thrown) {
    super(thrown);
  }

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
}
