package dev.kindred.processor.report.sample;

import dev.kindred.processor.model.IdentifierLimit;
import dev.kindred.processor.model.IdentifierQuoting;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

  /** Returns whether the database is MySQL or one that shares its SQL. */
  boolean isMysql() {
    return quote == '`';
  }

  /** Returns a name of a table or column in SQL. */
  String name(String name) {
    return IdentifierQuoting.isNeededBy(name) ? quoted(name) : name;
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
