package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Sequences;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import org.jooq.DSLContext;

/** Sequences of H2. Changing one commits the transaction; its base value is the next key. */
final class H2Sequences extends Sequences {

  @Override
  public List<String> reset(DSLContext dsl, EntityMetadata<?> metadata, int column) {
    return List.of(
        "alter table "
            + dsl.render(metadata.table())
            + " alter column "
            + name(dsl, metadata, column)
            + " restart with (select greatest(max(identity_base), coalesce("
            + largest(dsl, metadata, column)
            + ", 0) + 1) from information_schema.columns where upper(table_schema) = upper("
            + (metadata.schema().isEmpty() ? "current_schema" : text(dsl, metadata.schema()))
            + ") and upper(table_name) = upper("
            + text(dsl, metadata.tableName())
            + ") and upper(column_name) = upper("
            + text(dsl, metadata.column(column).name())
            + "))");
  }
}
