package dev.kindred.internal.schema;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Type of a column's stored values.
 *
 * @param names the names of an enum's constants; empty for any other type
 * @param databaseType the database's own type, as it is written in SQL; null for the usual one
 */
public record SchemaType(
    ColumnKind kind, ColumnSize size, List<String> names, @Nullable String databaseType) {

  /** Copies the names. */
  public SchemaType {
    names = List.copyOf(names);
  }

  /** Returns whether it is an enum type that is created in the database, where there are such. */
  public boolean isDatabaseEnum() {
    return databaseType != null && !names.isEmpty() && databaseType.indexOf('(') < 0;
  }
}
