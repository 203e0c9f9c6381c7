package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Sequences;
import dev.kindred.spi.EntityModel;
import java.util.List;
import org.jooq.DSLContext;

/** H2's sequences, whose change commits the transaction; the base is the next key. */
final class H2Sequences extends Sequences {

  @Override
  public List<String> reset(DSLContext dsl, EntityModel<?> model, int column) {
    return List.of(
        "alter table "
            + dsl.render(model.table())
            + " alter column "
            + name(dsl, model, column)
            + " restart with (select greatest(max(identity_base), coalesce("
            + largest(dsl, model, column)
            + ", 0) + 1) from information_schema.columns where upper(table_schema) = upper("
            + (model.schema().isEmpty() ? "current_schema" : text(dsl, model.schema()))
            + ") and upper(table_name) = upper("
            + text(dsl, model.tableName())
            + ") and upper(column_name) = upper("
            + text(dsl, model.column(column).name())
            + "))");
  }
}
