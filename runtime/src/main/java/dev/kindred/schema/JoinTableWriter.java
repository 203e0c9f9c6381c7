package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.sql.JooqJoinTables;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Constraint;
import org.jooq.CreateTableElementListStep;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Writer of the DDL of a many-to-many relation's join table. */
final class JoinTableWriter {

  private JoinTableWriter() {}

  /** Returns the relations with a join table that is not an association entity, each once. */
  static List<ManyToManyRelation> declared(List<EntityMetadata<?>> entities) {
    return entities.stream()
        .flatMap(metadata -> metadata.relations().stream())
        .flatMap(
            each -> each instanceof ManyToManyRelation relation ? Stream.of(relation) : Stream.of())
        .filter(relation -> relation.declared() && relation.joinTable().entity() == null)
        .toList();
  }

  static Query create(Dialect dialect, ManyToManyRelation relation) {
    Table<?> table = JooqJoinTables.table(relation.joinTable());
    List<Field<?>> owner = JooqJoinTables.sourceFields(table, relation);
    List<Field<?>> target = JooqJoinTables.targetFields(table, relation);
    List<Field<?>> all = Stream.concat(owner.stream(), target.stream()).toList();
    CreateTableElementListStep create = dialect.dsl().createTable(table);
    for (Field<?> field : owner) {
      create =
          create.column(
              field.getUnqualifiedName(), type(dialect, relation.source(), owner.indexOf(field)));
    }
    for (Field<?> field : target) {
      create =
          create.column(
              field.getUnqualifiedName(), type(dialect, relation.target(), target.indexOf(field)));
    }
    return create.constraints(
        DSL.constraint(name("pk_", table, List.of())).primaryKey(names(all)),
        foreignKey(table, owner, relation.source()),
        foreignKey(table, target, relation.target()));
  }

  private static DataType<?> type(Dialect dialect, EntityMetadata<?> metadata, int part) {
    ColumnMetadata key = metadata.column(metadata.keyColumns().get(part));
    return dialect.types().of(key.type(), key.size()).nullable(false);
  }

  private static Constraint foreignKey(
      Table<?> table, List<Field<?>> fields, EntityMetadata<?> to) {
    return DSL.constraint(name("fk_", table, fields))
        .foreignKey(names(fields))
        .references(to.table().getQualifiedName(), TableWriter.names(to.table(), to.keyColumns()))
        .onDeleteCascade();
  }

  private static Name name(String prefix, Table<?> table, List<Field<?>> fields) {
    StringBuilder name = new StringBuilder(prefix).append(table.getName());
    fields.forEach(field -> name.append('_').append(field.getName()));
    return ConstraintNames.of(name.toString());
  }

  private static Name[] names(List<Field<?>> fields) {
    return fields.stream().map(Field::getUnqualifiedName).toArray(Name[]::new);
  }

  /** Creates an index for the target; that of the primary key starts with the source's columns. */
  static Query index(Dialect dialect, ManyToManyRelation relation) {
    Table<?> table = JooqJoinTables.table(relation.joinTable());
    List<Field<?>> target = JooqJoinTables.targetFields(table, relation);
    return dialect
        .dsl()
        .createIndex(name("ix_", table, target))
        .on(table.getQualifiedName(), names(target));
  }

  static Query drop(Dialect dialect, ManyToManyRelation relation) {
    return dialect.dsl().dropTableIfExists(JooqJoinTables.table(relation.joinTable()));
  }
}
