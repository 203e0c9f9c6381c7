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

  /** The columns that refer to the owner. */
  public static List<Field<?>> ownerFields(Table<?> table, LinkRelation relation) {
    return fields(table, relation.link().ownerColumns(), relation.owner(), relation.ownerColumns());
  }

  /** The columns that refer to the target. */
  public static List<Field<?>> targetFields(Table<?> table, LinkRelation relation) {
    return fields(
        table, relation.link().targetColumns(), relation.target(), relation.targetColumns());
  }

  private static List<Field<?>> fields(
      Table<?> table, List<String> names, EntityModel<?> model, List<Integer> columns) {
    return IntStream.range(0, names.size())
        .<Field<?>>mapToObj(i -> field(table, names.get(i), model, columns.get(i)))
        .toList();
  }

  private static Field<?> field(Table<?> table, String name, EntityModel<?> model, int column) {
    return DSL.field(
        table.getQualifiedName().append(Names.of(name)),
        Objects.requireNonNull(model.table().field(column)).getDataType());
  }
}
