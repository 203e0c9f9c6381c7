package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Sequences of generated keys, which have to continue after keys that were given explicitly. Most
 * databases do this by themselves. A sequence never goes back, whatever other transactions do at
 * the same time.
 */
public class Sequences {

  /** Sequences that continue after the largest key by themselves. */
  public static final Sequences AUTOMATIC = new Sequences();

  /** Creates the sequences of a database. */
  protected Sequences() {}

  /**
   * Returns the statements that continue a sequence after the largest key in the table; empty if
   * none are needed.
   */
  public List<String> reset(SqlIdentifiers names, EntityMetadata<?> metadata, int column) {
    return List.of();
  }

  /**
   * Returns the statements that continue a sequence after a given key, in the same transaction;
   * empty if the database does this by itself, or would commit the transaction.
   */
  public List<String> raise(
      SqlIdentifiers names, EntityMetadata<?> metadata, int column, long key) {
    return List.of();
  }

  /** Returns a query of the largest key in the table. */
  protected static String largest(SqlIdentifiers names, EntityMetadata<?> metadata, int column) {
    return "(select max("
        + names.column(metadata, column)
        + ") from "
        + names.table(metadata)
        + ")";
  }

  /** Returns a text as an SQL literal. */
  protected static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
