package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database, or its driver, refused a statement. The message carries the SQL, never values. */
@Stable
public class DatabaseException extends KindredException {
  private static final long serialVersionUID = 1L;

  private final String sql;
  private final @Nullable String sqlState;

  /**
   * Wraps what the driver said.
   *
   * @param sql the statement, or an empty text where there is none (opening a connection, a commit)
   */
  public DatabaseException(String message, String sql, SQLException cause) {
    super(message, cause);
    this.sql = sql;
    this.sqlState = cause.getSQLState();
  }

  /** The statement; an empty text where there is none. */
  public String sql() {
    return sql;
  }

  /** The five characters of the SQL standard's SQLSTATE, where the driver tells them. */
  public @Nullable String sqlState() {
    return sqlState;
  }
}
