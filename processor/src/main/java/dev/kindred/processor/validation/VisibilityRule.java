package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.BuildProblem;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor.Association;
import dev.kindred.processor.model.RelationDeclaration;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rule that generated code can name the classes that it uses, in its package and in others. */
final class VisibilityRule implements ModelRule {

  /** Classes inside metamodel classes, which hide those of the unnamed package. */
  private static final Set<String> NESTED =
      Set.of("Builder", "Key", "Many", "Metadata", "Path", "Reference");

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      checkNames(entity, report);
      entity.forwardRelations().forEach(each -> checkKey(entity, each, schema, report));
      for (RelationDescriptor relation : entity.relations()) {
        relation
            .declared()
            .filter(declared -> declared.relatedName().name().isPresent())
            .ifPresent(declared -> checkReverse(entity, relation, declared, schema, report));
      }
    }
  }

  /** Checks the classes of the unnamed package, which no qualified name tells from others. */
  private static void checkNames(EntityDescriptor entity, ProblemReport report) {
    Set<ClassId> seen = new HashSet<>();
    checkName(entity.id(), entity.source(), seen, report);
    for (ColumnDescriptor column : entity.columns()) {
      if (entity.forwardRelation(column.attribute()).isEmpty()) {
        classes(column.type()).forEach(id -> checkName(id, column.source(), seen, report));
      }
    }
  }

  private static Stream<ClassId> classes(ColumnTypeDescriptor type) {
    return Stream.concat(classes(type.javaType()), type.converter().stream());
  }

  private static Stream<ClassId> classes(JavaType type) {
    return type instanceof JavaType.Declared declared
        ? Stream.concat(
            Stream.of(declared.id()),
            declared.arguments().stream().flatMap(VisibilityRule::classes))
        : Stream.empty();
  }

  private static void checkName(
      ClassId id, SourceRef source, Set<ClassId> seen, ProblemReport report) {
    ClassId outermost = ClassId.of(id.packageName(), id.simpleNames().get(0));
    if (id.packageName().isEmpty()
        && NESTED.contains(outermost.simpleName())
        && seen.add(outermost)) {
      report.add(BuildProblem.UNNAMEABLE_CLASS, source, outermost);
    }
  }

  private static void checkKey(
      EntityDescriptor entity, Forward relation, SchemaDescriptor schema, ProblemReport report) {
    EntityDescriptor target = schema.entity(relation.target());
    if (isElsewhere(entity, target)) {
      relation.foreignKey().references().stream()
          .map(target::column)
          .filter(column -> !column.type().isPublic())
          .findFirst()
          .ifPresent(
              column ->
                  report.add(
                      RelationProblem.HIDDEN_KEY,
                      relation.source(),
                      relation.name(),
                      target.id(),
                      column.part(),
                      column.type().javaType()));
    }
  }

  private static void checkReverse(
      EntityDescriptor entity,
      RelationDescriptor relation,
      RelationDeclaration declared,
      SchemaDescriptor schema,
      ProblemReport report) {
    EntityDescriptor target = schema.entity(relation.target());
    Stream.concat(Stream.of(entity.id()), association(relation).stream())
        .map(schema::entity)
        .filter(used -> isElsewhere(used, target) && !used.type().traits().isPublic())
        .findFirst()
        .ifPresent(
            used ->
                report.add(
                    RelationProblem.HIDDEN_REVERSE,
                    declared.source(),
                    Phrase.attribute(entity.id(), relation.name()),
                    used.id(),
                    target.id()));
  }

  private static Optional<ClassId> association(RelationDescriptor relation) {
    return relation instanceof ManyToMany many
        ? many.table().association().map(Association::entity)
        : Optional.empty();
  }

  private static boolean isElsewhere(EntityDescriptor entity, EntityDescriptor target) {
    return !entity.id().packageName().equals(target.id().packageName());
  }
}
