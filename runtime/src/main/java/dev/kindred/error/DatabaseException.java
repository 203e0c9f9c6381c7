package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Failure that the database or its driver reported. The message has the SQL, never its values.
 * Raised by each call that runs SQL; a failure of a known kind has a subclass.
 */
@Stable
public class DatabaseException extends KindredException {
  private static final long serialVersionUID = 1L;

  private final String sql;
  private final @Nullable String sqlState;

  /**
   * Creates it for a failure of which nothing more is known.
   *
   * @param sql the statement, or an empty text if there is none (opening a connection, a commit)
   */
  public DatabaseException(String message, String sql, SQLException cause) {
    super(message, cause);
    this.sql = sql;
    this.sqlState = cause.getSQLState();
  }

  /** Returns the SQL; an empty text if no statement failed. */
  public String sql() {
    return sql;
  }

  /** Returns the SQLSTATE, five characters; null if the driver does not report it. */
  public @Nullable String sqlState() {
    return sqlState;
  }

  @Override
  public String code() {
    return "KR012";
  }
}
