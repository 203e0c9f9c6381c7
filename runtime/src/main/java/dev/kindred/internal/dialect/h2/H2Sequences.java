package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.spi.EntityMetadata;
import java.util.List;

/** Sequences of H2. Changing one commits the transaction; its base value is the next key. */
final class H2Sequences extends Sequences {

  @Override
  public List<String> reset(SqlIdentifiers names, EntityMetadata<?> metadata, int column) {
    return List.of(
        "alter table "
            + names.table(metadata)
            + " alter column "
            + names.column(metadata, column)
            + " restart with (select greatest(max(identity_base), coalesce("
            + largest(names, metadata, column)
            + ", 0) + 1) from information_schema.columns where upper(table_schema) = upper("
            + (metadata.schema().isEmpty() ? "current_schema" : text(metadata.schema()))
            + ") and upper(table_name) = upper("
            + text(metadata.tableName())
            + ") and upper(column_name) = upper("
            + text(metadata.column(column).name())
            + "))");
  }
}
