package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.QuotedNames;

/**
 * Names in the SQL of a database: as metadata has them, in the database's own quotes where that has
 * quotes.
 */
public final class SqlIdentifiers {

  /** Names in double quotes. */
  static final SqlIdentifiers STANDARD = new SqlIdentifiers("\"", true);

  /** Names in backticks. */
  public static final SqlIdentifiers IN_BACKTICKS = new SqlIdentifiers("`", true);

  /** Names in double quotes, which jOOQ leaves out where the database does not need them. */
  public static final SqlIdentifiers AT_NEED = new SqlIdentifiers("\"", false);

  private final String quote;

  private final boolean areAsJooqs;

  private SqlIdentifiers(String quote, boolean areAsJooqs) {
    this.quote = quote;
    this.areAsJooqs = areAsJooqs;
  }

  /** Returns a name that is written as in metadata. */
  public String of(String nameInSql) {
    return isBare(nameInSql)
        ? nameInSql
        : quote + QuotedNames.plain(nameInSql).replace(quote, quote + quote) + quote;
  }

  /** Returns whether jOOQ writes the names of an entity's table and columns as this class does. */
  public boolean areAsJooqs(EntityMetadata<?> metadata) {
    return areAsJooqs
        || (isBare(metadata.schemaInSql())
            && isBare(metadata.nameInSql())
            && metadata.columns().stream().allMatch(column -> isBare(column.nameInSql())));
  }

  private static boolean isBare(String nameInSql) {
    return !nameInSql.startsWith("\"");
  }

  /** Returns the name of an entity's table, with its schema where it has one. */
  public String table(EntityMetadata<?> metadata) {
    String schema = metadata.schemaInSql();
    String table = of(metadata.nameInSql());
    return schema.isEmpty() ? table : of(schema) + "." + table;
  }

  /** Returns the name of a column. */
  public String column(EntityMetadata<?> metadata, int column) {
    return of(metadata.column(column).nameInSql());
  }
}
