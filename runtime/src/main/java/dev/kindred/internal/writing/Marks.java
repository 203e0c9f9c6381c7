package dev.kindred.internal.writing;

import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import org.jspecify.annotations.Nullable;

/** Marks of rows as deleted. */
final class Marks {

  private Marks() {}

  /** Sets the mark of a new row to "not deleted", if the entity has no value for it. */
  static void insert(EntityState<?> row) {
    DeclaredScopes.mark(row.metadata())
        .ifPresent(
            mark -> {
              if (row.values()[mark] == null) {
                row.values()[mark] = unmarked(row.metadata(), mark);
              }
            });
  }

  /** Returns the value of a row that is not marked. */
  static @Nullable Object unmarked(EntityMetadata<?> metadata, int mark) {
    return metadata.column(mark).type().kind() == ColumnKind.BOOLEAN ? false : null;
  }
}
