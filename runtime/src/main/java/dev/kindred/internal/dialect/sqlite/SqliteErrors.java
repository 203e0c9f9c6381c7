package dev.kindred.internal.dialect.sqlite;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.ErrorKind;
import dev.kindred.internal.dialect.MessagePattern;
import dev.kindred.spi.NameLimit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Errors of SQLite. They have no SQLSTATE; the driver's message starts with the name of an extended
 * result code. It contains the names of checks and the columns of unique constraints, but not the
 * names of foreign keys.
 */
final class SqliteErrors extends DriverErrors {

  private static final MessagePattern CODE = new MessagePattern("^\\[(SQLITE_\\w+)]");
  private static final MessagePattern CHECK =
      new MessagePattern("\\(CHECK constraint failed: ([\\w ]+)\\)$");
  private static final MessagePattern COLUMNS =
      new MessagePattern("\\((?:UNIQUE|NOT NULL) constraint failed: (([^.]+)\\.[^)]+)\\)$");

  /** Message of a foreign key, which also comes with the result code of triggers. */
  private static final MessagePattern FOREIGN_KEY =
      new MessagePattern("\\((FOREIGN KEY constraint failed)\\)$");

  private static final MessagePattern NO_REGEX =
      new MessagePattern("\\(no such function: regexp\\)$");

  @Override
  public ErrorKind kind(SQLException e) {
    String code = find(e, CODE);
    return switch (code == null ? "" : code) {
      case "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY" -> ErrorKind.UNIQUE;
      case "SQLITE_CONSTRAINT_FOREIGNKEY" -> ErrorKind.FOREIGN_KEY;
      case "SQLITE_CONSTRAINT_TRIGGER" ->
          match(e, FOREIGN_KEY).isPresent() ? ErrorKind.FOREIGN_KEY : ErrorKind.OTHER;
      case "SQLITE_CONSTRAINT_NOTNULL" -> ErrorKind.NOT_NULL;
      case "SQLITE_CONSTRAINT_CHECK" -> ErrorKind.CHECK;
      case "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_BUSY_TIMEOUT" -> ErrorKind.LOCK_TIMEOUT;
      case "SQLITE_BUSY_SNAPSHOT" -> ErrorKind.SERIALIZATION;
      case "SQLITE_INTERRUPT" -> ErrorKind.STATEMENT_TIMEOUT;
      default -> kindOfOther(e, code);
    };
  }

  private ErrorKind kindOfOther(SQLException e, @Nullable String code) {
    if (match(e, NO_REGEX).isPresent()) {
      return ErrorKind.NO_REGEX;
    }
    return code != null && code.startsWith("SQLITE_CONSTRAINT")
        ? ErrorKind.OTHER_CONSTRAINT
        : super.kind(e);
  }

  /** Returns true: one transaction writes at a time, whatever the rows. */
  @Override
  public boolean takesTurns() {
    return true;
  }

  /**
   * Returns whether SQLite has rolled back the transaction, as it does when it is out of space or
   * memory, is interrupted, or because of a trigger or a constraint. If a new transaction can
   * begin, the old one has ended; so there is one again, as the driver expects.
   */
  @Override
  public boolean hasEnded(SQLException e, Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin");
      return true;
    } catch (SQLException stillInOne) {
      return isLost(e);
    }
  }

  @Override
  public ViolatedConstraint violated(SQLException e, String sql) {
    return switch (kind(e)) {
      case UNIQUE, NOT_NULL ->
          match(e, COLUMNS)
              .map(
                  found -> ofColumns(String.valueOf(find(e, CODE)), found.group(2), found.group(1)))
              .orElse(ViolatedConstraint.UNTOLD);
      case CHECK -> new ViolatedConstraint(find(e, CHECK), null, null);
      default -> ViolatedConstraint.UNTOLD;
    };
  }

  /**
   * Returns the constraint on one or more columns.
   *
   * @param qualified the columns, as {@code u2.a, u2.b}
   */
  private static ViolatedConstraint ofColumns(String code, String table, String qualified) {
    String columns = (", " + qualified).replace(", " + table + ".", ", ").substring(2);
    return new ViolatedConstraint(name(code, table, columns), table, onlyOne(columns));
  }

  /**
   * Returns the name of a constraint: {@code uq_u2_a_b} for {@code a, b} of {@code u2}, {@code
   * pk_u2} for its key.
   */
  private static @Nullable String name(String code, String table, String columns) {
    return switch (code) {
      case "SQLITE_CONSTRAINT_PRIMARYKEY" -> NameLimit.fitting("pk_" + table);
      case "SQLITE_CONSTRAINT_UNIQUE" ->
          NameLimit.fitting("uq_" + table + "_" + columns.replace(", ", "_"));
      default -> null;
    };
  }
}
