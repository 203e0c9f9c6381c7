package dev.kindred.internal.sql;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.JoinTable;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.QuotedNames;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Join tables as jOOQ tables, which have no generated classes. */
public final class JooqJoinTables {

  private JooqJoinTables() {}

  /** Returns the jOOQ table. */
  public static Table<Record> table(JoinTable joinTable) {
    return DSL.table(QuotedNames.of(joinTable.schema(), joinTable.name()));
  }

  /** Returns the columns that refer to the source. */
  public static List<Field<?>> sourceFields(Table<?> table, ManyToManyRelation relation) {
    return fields(
        table, relation.joinTable().sourceColumns(), relation.source(), relation.sourceColumns());
  }

  /** Returns the columns that refer to the target. */
  public static List<Field<?>> targetFields(Table<?> table, ManyToManyRelation relation) {
    return fields(
        table, relation.joinTable().targetColumns(), relation.target(), relation.targetColumns());
  }

  private static List<Field<?>> fields(
      Table<?> table, List<String> names, EntityMetadata<?> metadata, List<Integer> columns) {
    return IntStream.range(0, names.size())
        .<Field<?>>mapToObj(i -> field(table, names.get(i), metadata, columns.get(i)))
        .toList();
  }

  private static Field<?> field(
      Table<?> table, String name, EntityMetadata<?> metadata, int column) {
    return DSL.field(
        table.getQualifiedName().append(QuotedNames.of(name)),
        Objects.requireNonNull(metadata.table().field(column)).getDataType());
  }
}
