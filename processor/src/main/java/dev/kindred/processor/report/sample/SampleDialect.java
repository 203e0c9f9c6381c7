package dev.kindred.processor.report.sample;

import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.IdentifierLimit;
import dev.kindred.processor.model.IdentifierQuoting;
import dev.kindred.processor.model.ValueKind;
import dev.kindred.processor.model.ValueKind.Family;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Database whose SQL the samples show. */
public enum SampleDialect {
  H2("H2", '"'),
  SQLITE("SQLite", '"'),
  POSTGRESQL("PostgreSQL", '"'),
  YUGABYTEDB("YugabyteDB", '"'),
  MARIADB("MariaDB", '`'),
  MYSQL("MySQL", '`');

  private final String label;
  private final char quote;

  SampleDialect(String label, char quote) {
    this.label = label;
    this.quote = quote;
  }

  /** Returns the dialect with a name in any case, or empty if there is none. */
  public static Optional<SampleDialect> of(String name) {
    return Arrays.stream(values()).filter(each -> each.option().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the names of all, as options have them. */
  public static String all() {
    return Arrays.stream(values()).map(SampleDialect::option).collect(Collectors.joining(", "));
  }

  private String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the database. */
  public String label() {
    return label;
  }

  private boolean isMysql() {
    return quote == '`';
  }

  /** Returns a name of a table or column in SQL. */
  String name(String name) {
    return isQuoted(name) ? quoted(name) : name;
  }

  private boolean isQuoted(String name) {
    return IdentifierQuoting.isNeededBy(name) && (this != SQLITE || SqliteQuoting.isNeededBy(name));
  }

  /** Returns whether a value of a type is compared with {@code =} alone. */
  boolean comparesByEqualSign(ValueKind kind) {
    return this != SQLITE
        || !Set.of(Family.DATE, Family.TIMESTAMP, Family.SCALAR, Family.DECIMAL)
            .contains(kind.family());
  }

  /** Returns the parameter of a new value. */
  String parameter(ColumnTypeDescriptor type) {
    boolean isJson = type.kind() == ValueKind.JSON || type.kind() == ValueKind.JSONB;
    return this == MYSQL && isJson ? "cast(? as json)" : compared(type);
  }

  /** Returns the parameter of a value that a column is compared with. */
  String compared(ColumnTypeDescriptor type) {
    String array = type.isArray() ? "[]" : "";
    return this == POSTGRESQL || this == YUGABYTEDB
        ? type.databaseType().map(sqlType -> "cast(? as " + sqlType + array + ")").orElse("?")
        : "?";
  }

  /** Returns what stands between a table and its alias. */
  String as() {
    return this == H2 ? " " : " as ";
  }

  /** Returns the end of an insert without values. */
  String noValues() {
    return isMysql() ? "values (default)" : "default values";
  }

  /** Returns the name of a table's second use in a statement. */
  String alias(String table) {
    String alias = IdentifierLimit.fitting(table + "_2");
    return alias.matches("[A-Za-z_][A-Za-z0-9_]*") ? alias : quoted(alias);
  }

  private String quoted(String name) {
    String doubled = name.replace(String.valueOf(quote), String.valueOf(quote) + quote);
    return quote + doubled + quote;
  }
}
