package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.sql.LinkTables;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.LinkRelation;
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

/** Writes the DDL of the join table of a many-to-many relation. */
final class LinkTableWriter {

  private LinkTableWriter() {}

  /** The relations of entities that have join tables of their own, each once. */
  static List<LinkRelation> declared(List<EntityModel<?>> models) {
    return models.stream()
        .flatMap(model -> model.relations().stream())
        .flatMap(relation -> relation instanceof LinkRelation link ? Stream.of(link) : Stream.of())
        .filter(link -> link.declared() && link.link().entity() == null)
        .toList();
  }

  static Query create(Dialect dialect, LinkRelation relation) {
    Table<?> table = LinkTables.table(relation.link());
    List<Field<?>> owner = LinkTables.ownerFields(table, relation);
    List<Field<?>> target = LinkTables.targetFields(table, relation);
    List<Field<?>> all = Stream.concat(owner.stream(), target.stream()).toList();
    CreateTableElementListStep create = dialect.dsl().createTable(table);
    for (Field<?> field : owner) {
      create =
          create.column(
              field.getUnqualifiedName(), type(dialect, relation.owner(), owner.indexOf(field)));
    }
    for (Field<?> field : target) {
      create =
          create.column(
              field.getUnqualifiedName(), type(dialect, relation.target(), target.indexOf(field)));
    }
    return create.constraints(
        DSL.constraint(name("pk_", table, List.of())).primaryKey(names(all)),
        foreignKey(table, owner, relation.owner()),
        foreignKey(table, target, relation.target()));
  }

  private static DataType<?> type(Dialect dialect, EntityModel<?> model, int part) {
    ColumnModel key = model.column(model.keyColumns().get(part));
    return dialect.types().of(key.type().kind(), key.size()).nullable(false);
  }

  private static Constraint foreignKey(Table<?> table, List<Field<?>> fields, EntityModel<?> to) {
    return DSL.constraint(name("fk_", table, fields))
        .foreignKey(names(fields))
        .references(to.table().getQualifiedName(), TableWriter.names(to.table(), to.keyColumns()))
        .onDeleteCascade();
  }

  private static Name name(String prefix, Table<?> table, List<Field<?>> fields) {
    StringBuilder name = new StringBuilder(prefix).append(table.getName());
    fields.forEach(field -> name.append('_').append(field.getName()));
    return Names.of(name.toString());
  }

  private static Name[] names(List<Field<?>> fields) {
    return fields.stream().map(Field::getUnqualifiedName).toArray(Name[]::new);
  }

  /** The key's own index starts with the owner's columns. */
  static Query index(Dialect dialect, LinkRelation relation) {
    Table<?> table = LinkTables.table(relation.link());
    List<Field<?>> target = LinkTables.targetFields(table, relation);
    return dialect
        .dsl()
        .createIndex(name("ix_", table, target))
        .on(table.getQualifiedName(), names(target));
  }

  static Query drop(Dialect dialect, LinkRelation relation) {
    return dialect.dsl().dropTableIfExists(LinkTables.table(relation.link()));
  }
}
