package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

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

  /** Returns the statements, maybe none, after which keys follow the largest one in the table. */
  public List<String> reset(DSLContext dsl, EntityMetadata<?> metadata, int column) {
    return List.of();
  }

  /**
   * Returns the statement, as part of the transaction that gives a key, after which keys follow
   * this one; none, where the database does so by itself or the transaction would be committed.
   */
  public List<String> raise(DSLContext dsl, EntityMetadata<?> metadata, int column, long key) {
    return List.of();
  }

  /** Returns the column as SQL has it. */
  protected static String name(DSLContext dsl, EntityMetadata<?> metadata, int column) {
    return dsl.render(Objects.requireNonNull(metadata.table().field(column)).getUnqualifiedName());
  }

  /** Returns a query of the largest key in the table. */
  protected static String largest(DSLContext dsl, EntityMetadata<?> metadata, int column) {
    return "(select max("
        + name(dsl, metadata, column)
        + ") from "
        + dsl.render(metadata.table())
        + ")";
  }

  /** Returns a text as SQL has it. */
  protected static String text(DSLContext dsl, String text) {
    return dsl.renderInlined(DSL.inline(text));
  }
}
