package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import java.util.Optional;

/**
 * A column of an entity's table.
 *
 * @param attribute the attribute that it stores
 * @param source where that is declared
 * @param nameSource where the column's name comes from
 * @param part what the column is called as one of several of its attribute, and in a composite key
 * @param generation who gives a value that was not given
 * @param defaultValue the declared default as a Java literal
 */
public record ColumnModel(
    String attribute,
    SourceRef source,
    SourceRef nameSource,
    String part,
    String name,
    ColumnTypeModel type,
    ColumnSize size,
    boolean isNullable,
    boolean isKey,
    Generation generation,
    Optional<DefaultValue> defaultValue) {

  /** Who gives a value that was not given, or gives it anyway. */
  public enum Generation {
    /** Nobody. */
    NONE,
    /** The database. */
    IDENTITY,
    /** The application. */
    UUID,
    /** The runtime, which counts changes. */
    VERSION,
    /** The runtime, when a row is inserted. */
    CREATED_AT,
    /** The runtime, whenever a row is written. */
    UPDATED_AT
  }

  /** The SQL type with its size, as people read it. */
  public String sqlType() {
    return type.kind().sqlType(size);
  }
}
