package dev.kindred.internal.dialect;

import java.util.List;
import org.jooq.DropTableStep;
import org.jooq.Query;

/** What differs in the DDL of databases, beside the types of columns. */
public interface Ddl {

  /** Whether tables can be in schemas. */
  default boolean hasSchemas() {
    return true;
  }

  /** Whether a foreign key can be added to a table; where not, its target may come later. */
  default boolean addsForeignKeys() {
    return true;
  }

  /** Whether the database creates an index for each foreign key. */
  boolean indexesForeignKeys();

  /** Whether foreign keys can set the default on delete as Kindred does. */
  boolean setsDefaultOnDelete();

  /** Whether the type of a column bounds the length of its values; where not, a check does. */
  default boolean boundsLengths() {
    return true;
  }

  /** Whether a table can be dropped "if exists" in a schema that does not exist. */
  default boolean dropsInMissingSchemas() {
    return true;
  }

  /** Returns what lets tables be dropped that others refer to, without deleting their rows. */
  default List<String> beforeDrop() {
    return List.of();
  }

  /** Returns what undoes {@link #beforeDrop}. */
  default List<String> afterDrop() {
    return List.of();
  }

  /** Returns the drop of a table that others may refer to. */
  default Query drop(DropTableStep drop) {
    return drop;
  }
}
