package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.QuotedNames;

/**
 * Names in the SQL of a database, as jOOQ writes them with Kindred's settings: as metadata has
 * them, in the database's own quotes where that has quotes.
 */
public final class SqlNames {

  /** Names in double quotes. */
  static final SqlNames STANDARD = new SqlNames("\"");

  /** Names in backticks. */
  public static final SqlNames IN_BACKTICKS = new SqlNames("`");

  private final String quote;

  private SqlNames(String quote) {
    this.quote = quote;
  }

  /** Returns a name that is written as in metadata. */
  public String of(String nameInSql) {
    return nameInSql.startsWith("\"")
        ? quote + QuotedNames.plain(nameInSql).replace(quote, quote + quote) + quote
        : nameInSql;
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
