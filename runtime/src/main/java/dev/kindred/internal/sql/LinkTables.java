package dev.kindred.internal.sql;

import dev.kindred.spi.EntityModel;
import dev.kindred.spi.LinkRelation;
import dev.kindred.spi.LinkTable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** jOOQ's view of join tables, which have no generated class. */
public final class LinkTables {

  private LinkTables() {}

  /** The table. */
  public static Table<Record> table(LinkTable link) {
    return DSL.table(
        link.schema().isEmpty()
            ? Names.of(link.name())
            : DSL.name(Names.of(link.schema()), Names.of(link.name())));
  }

  /** The columns that refer to the owner's key. */
  public static List<Field<?>> ownerFields(Table<?> table, LinkRelation relation) {
    return fields(table, relation.link().ownerColumns(), relation.owner());
  }

  /** The columns that refer to the target's key. */
  public static List<Field<?>> targetFields(Table<?> table, LinkRelation relation) {
    return fields(table, relation.link().targetColumns(), relation.target());
  }

  private static List<Field<?>> fields(Table<?> table, List<String> names, EntityModel<?> model) {
    return IntStream.range(0, names.size())
        .<Field<?>>mapToObj(i -> field(table, names.get(i), model.keyColumns().get(i), model))
        .toList();
  }

  private static Field<?> field(Table<?> table, String name, int key, EntityModel<?> model) {
    return DSL.field(
        table.getQualifiedName().append(Names.of(name)),
        Objects.requireNonNull(model.table().field(key)).getDataType());
  }
}
