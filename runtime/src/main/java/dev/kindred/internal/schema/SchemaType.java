package dev.kindred.internal.schema;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Type of a column's stored values, or of the elements of its arrays.
 *
 * @param names the names of an enum's constants; empty for any other type
 * @param databaseType the database's own type, as it is written in SQL; null for the usual one
 * @param isArray whether the column has arrays of such values
 */
public record SchemaType(
    ColumnKind kind,
    ColumnSize size,
    List<String> names,
    @Nullable String databaseType,
    boolean isArray) {

  /** Copies the names. */
  public SchemaType {
    names = List.copyOf(names);
  }

  /** Creates the type of single values. */
  public SchemaType(
      ColumnKind kind, ColumnSize size, List<String> names, @Nullable String databaseType) {
    this(kind, size, names, databaseType, false);
  }

  /** Returns whether it is an enum type that is created in the database, where there are such. */
  public boolean isDatabaseEnum() {
    return databaseType != null && !names.isEmpty() && databaseType.indexOf('(') < 0;
  }
}
