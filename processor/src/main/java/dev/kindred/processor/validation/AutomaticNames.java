package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.IdentifierLimit;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of the constraints and indexes that the runtime creates for an entity without a
 * declaration, on one database or another.
 */
final class AutomaticNames {

  private final EntityDescriptor entity;
  private final List<DatabaseName> names = new ArrayList<>();

  private AutomaticNames(EntityDescriptor entity) {
    this.entity = entity;
  }

  static List<DatabaseName> of(EntityDescriptor entity) {
    AutomaticNames names = new AutomaticNames(entity);
    names.addPrimaryKey();
    entity.forwardRelations().forEach(names::addForeignKey);
    names.addChecks();
    entity.manyToManyRelations().forEach(names::addJoinTable);
    return names.names;
  }

  private void addPrimaryKey() {
    add(
        "pk_" + entity.table().name(),
        Phrase.of("the primary key of %s", entity.id()),
        entity.table().nameSource(),
        "@Entity(table = \"..\")");
  }

  private void addForeignKey(Forward relation) {
    List<Integer> columns = relation.foreignKey().columns();
    Phrase attribute = Phrase.attribute(entity.id(), relation.name());
    String advice = columns.size() == 1 ? "column = \"..\"" : "@Entity(table = \"..\")";
    SourceRef source = relation.source();
    add(
        entity.constraintName("fk", columns),
        Phrase.of("the foreign key of %s", attribute),
        source,
        advice);
    if (relation.foreignKey().isUnique()) {
      add(
          entity.constraintName("uq", columns),
          Phrase.of("the unique constraint of %s", attribute),
          source,
          advice);
    } else if (!leadsKey(columns) && !hasConstraint(columns)) {
      add(
          entity.constraintName("ix", columns),
          Phrase.of("the index of %s", attribute),
          source,
          advice);
    }
  }

  /** Returns whether the primary key's index starts with these columns. */
  private boolean leadsKey(List<Integer> columns) {
    List<Integer> key = entity.keyColumns();
    return key.size() >= columns.size() && key.subList(0, columns.size()).equals(columns);
  }

  /** Returns whether a declared constraint or index takes the place of the index. */
  private boolean hasConstraint(List<Integer> columns) {
    return entity.constraints().stream().anyMatch(each -> each.columns().equals(columns));
  }

  /** Adds the checks of enums' values, and of lengths on databases whose types have none. */
  private void addChecks() {
    for (int position = 0; position < entity.columns().size(); position++) {
      ColumnDescriptor column = entity.column(position);
      ValueKind kind = column.type().kind();
      if (entity.foreignKey(position).isEmpty()
          && (kind == ValueKind.TEXT || kind == ValueKind.BYTES)) {
        String name = "ck_" + entity.table().name() + "_" + column.name();
        add(
            name + (column.type().isEnum() ? "_values" : "_length"),
            Phrase.of("a check of %s", Phrase.attribute(entity.id(), column.attribute())),
            column.nameSource(),
            "@Column(name = \"..\")");
      }
    }
  }

  private void addJoinTable(ManyToMany relation) {
    JoinTableDescriptor table = relation.table();
    if (table.association().isEmpty()) {
      Phrase owner =
          Phrase.of(
              "a constraint in the join table of %s",
              Phrase.attribute(entity.id(), relation.name()));
      String source = table.name() + "_" + String.join("_", table.sourceColumns());
      String target = table.name() + "_" + String.join("_", table.targetColumns());
      for (String name :
          List.of("pk_" + table.name(), "fk_" + source, "fk_" + target, "ix_" + target)) {
        add(name, owner, relation.source(), "table = \"..\"");
      }
    }
  }

  private void add(String name, Phrase owner, SourceRef source, String advice) {
    names.add(
        new DatabaseName(
            entity.table().schema(), IdentifierLimit.fitting(name), owner, source, advice));
  }
}
