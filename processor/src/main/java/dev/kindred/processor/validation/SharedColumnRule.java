package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDefinition;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.OnDeleteAction;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule that the attributes that share a column agree on its type, are all in the key or all not,
 * and that a relation can be empty and change without the others.
 */
final class SharedColumnRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      for (Forward relation : entity.forwardRelations()) {
        new Check(schema, entity, relation, report).run();
      }
    }
  }

  /** Check of one relation. */
  private record Check(
      SchemaDescriptor schema, EntityDescriptor entity, Forward relation, ProblemReport report) {

    void run() {
      List<Integer> shared =
          relation.foreignKey().columns().stream().filter(entity::isShared).toList();
      if (shared.isEmpty()) {
        return;
      }
      shared.forEach(this::checkColumn);
      if (relation.isOptional() && shared.size() == relation.foreignKey().columns().size()) {
        report.add(
            TableProblem.NO_OWN_COLUMN,
            relation.declaration().annotation().at("optional"),
            relation.name(),
            shared.stream().map(each -> column(each).name()).collect(Collectors.joining(", ")),
            relation.name());
      }
      if (relation.foreignKey().onDelete() == OnDeleteAction.SET_DEFAULT) {
        report.add(
            TableProblem.SHARED_SET_DEFAULT,
            relation.declaration().annotation().at("onDelete"),
            relation.name(),
            relation.target(),
            others(shared.get(0)).findFirst().orElseThrow(),
            column(shared.get(0)).name());
      }
    }

    private ColumnDescriptor column(int position) {
      return entity.column(position);
    }

    private SourceRef source() {
      return relation.declaration().annotation().at("columns");
    }

    /** Returns the other attributes that store a column. */
    private Stream<String> others(int position) {
      return Stream.concat(
              Stream.of(column(position).attribute()),
              entity.relationsOf(position).stream().map(Forward::name))
          .filter(name -> !name.equals(relation.name()))
          .distinct();
    }

    private void checkColumn(int position) {
      checkKey(position);
      String owner = column(position).attribute();
      if (!owner.equals(relation.name())) {
        checkType(position, owner);
        checkGeneration(column(position), owner);
      }
    }

    /** Checks the relation as an attribute of the key, whose columns must be in the key. */
    private void checkKey(int position) {
      if (relation.foreignKey().isKey()) {
        outsideKey(position)
            .ifPresent(
                value ->
                    report.add(
                        TableProblem.SHARED_KEY_COLUMN,
                        source(),
                        value,
                        column(position).name(),
                        relation.name(),
                        value));
      }
    }

    /** Returns the value that stores a column of the key without being declared as such. */
    private Optional<String> outsideKey(int position) {
      return column(position).isKey()
          ? entity.attributes().stream()
              .filter(
                  each ->
                      each.storage() instanceof AttributeDescriptor.Stored stored
                          && stored.column() == position)
              .filter(each -> !each.isKey())
              .map(AttributeDescriptor::name)
              .findFirst()
          : Optional.of(column(position).attribute());
    }

    private void checkType(int position, String owner) {
      int part = relation.foreignKey().columns().indexOf(position);
      EntityDescriptor target = schema.entity(relation.target());
      ColumnDescriptor referenced = target.column(relation.foreignKey().references().get(part));
      ColumnDefinition expected =
          new ColumnDefinition(nameable(target, referenced.type()), referenced.size(), false);
      ColumnDefinition actual = column(position).definition();
      if (!isSame(expected, actual)) {
        report.add(
            TableProblem.SHARED_COLUMN_TYPE,
            source(),
            relation.name(),
            owner,
            column(position).name(),
            Phrase.attribute(target.id(), referenced.attribute()),
            described(expected),
            owner,
            described(actual),
            relation.name());
      }
    }

    /** Returns the type that a foreign key has for a referenced column. */
    private ColumnTypeDescriptor nameable(EntityDescriptor target, ColumnTypeDescriptor type) {
      return type.isPublic() || target.id().packageName().equals(entity.id().packageName())
          ? type
          : type.stored();
    }

    private static boolean isSame(ColumnDefinition one, ColumnDefinition other) {
      return one.type().javaType().equals(other.type().javaType())
          && one.type().converter().equals(other.type().converter())
          && one.sqlType().equals(other.sqlType());
    }

    private static Phrase described(ColumnDefinition definition) {
      return definition.type().converter().isPresent()
          ? Phrase.of(
              "%s (%s by %s)",
              definition.type().javaType(),
              definition.sqlType(),
              definition.type().converter().get())
          : Phrase.of("%s (%s)", definition.type().javaType(), definition.sqlType());
    }

    private void checkGeneration(ColumnDescriptor column, String owner) {
      if (!Set.of(Generation.NONE, Generation.DATABASE_DEFAULT, Generation.TENANT)
          .contains(column.generation())) {
        report.add(
            TableProblem.SHARED_GENERATED_COLUMN,
            source(),
            relation.name(),
            column.name(),
            owner,
            advice(column, owner),
            relation.name());
      }
    }

    private static Phrase advice(ColumnDescriptor column, String owner) {
      return switch (column.generation()) {
        case IDENTITY, UUID ->
            Phrase.of("Write %s on \"%s\"", ModelAnnotation.ID + "(generated = false)", owner);
        case READ_ONLY -> Phrase.of("Leave out \"readOnly\" on \"%s\"", owner);
        default -> Phrase.of("Leave out what generates \"%s\"", owner);
      };
    }
  }
}
