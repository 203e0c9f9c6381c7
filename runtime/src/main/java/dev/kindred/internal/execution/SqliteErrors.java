package dev.kindred.internal.execution;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQLite has no SQLSTATE; the driver's text starts with the name of an extended result code. It
 * names checks, and the columns of unique constraints, which are named after them; it names no
 * foreign key.
 */
final class SqliteErrors extends DriverErrors {

  private static final Pattern CODE = Pattern.compile("^\\[(SQLITE_\\w+)]");
  private static final Pattern CHECK = Pattern.compile("CHECK constraint failed: (\\w+)");
  private static final Pattern COLUMNS =
      Pattern.compile("(?:UNIQUE|NOT NULL) constraint failed: ([^)]+)");

  @Override
  ErrorKind kind(SQLException e) {
    String code = find(e, CODE);
    return switch (code == null ? "" : code) {
      case "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY" -> ErrorKind.UNIQUE;
      case "SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_CONSTRAINT_TRIGGER" -> ErrorKind.FOREIGN_KEY;
      case "SQLITE_CONSTRAINT_NOTNULL" -> ErrorKind.NOT_NULL;
      case "SQLITE_CONSTRAINT_CHECK" -> ErrorKind.CHECK;
      case "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_BUSY_TIMEOUT" -> ErrorKind.LOCK_TIMEOUT;
      case "SQLITE_BUSY_SNAPSHOT" -> ErrorKind.SERIALIZATION;
      case "SQLITE_INTERRUPT" -> ErrorKind.STATEMENT_TIMEOUT;
      default ->
          code != null && code.startsWith("SQLITE_CONSTRAINT")
              ? ErrorKind.OTHER_CONSTRAINT
              : super.kind(e);
    };
  }

  @Override
  @Nullable String constraint(SQLException e, String sql) {
    String code = String.valueOf(find(e, CODE));
    String columns = find(e, COLUMNS);
    return switch (kind(e)) {
      case UNIQUE -> columns == null ? null : name(code.endsWith("PRIMARYKEY"), columns);
      case NOT_NULL -> columns == null ? null : columns.substring(columns.indexOf('.') + 1);
      default -> find(e, CHECK);
    };
  }

  /** {@code u2.a, u2.b} as {@code uq_u2_a_b}; the key of {@code u2} as {@code pk_u2}. */
  private static String name(boolean isKey, String columns) {
    String table = columns.substring(0, Math.max(0, columns.indexOf('.')));
    String names = columns.replace(table + ".", "").replace(", ", "_");
    return isKey ? "pk_" + table : "uq_" + table + "_" + names;
  }
}
