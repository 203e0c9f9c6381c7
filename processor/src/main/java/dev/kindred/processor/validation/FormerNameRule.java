package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.AttributeDescriptor.Embedded;
import dev.kindred.processor.model.AttributeDescriptor.Stored;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;

/** Rule that a former name is written once: in Java, or for each column in SQL. */
final class FormerNameRule implements ModelRule {

  /** Number of names in SQL that something has, with their noun. */
  private record Names(int count, String noun) {
    String words() {
      return count + " " + noun + (count == 1 ? "" : "s");
    }
  }

  private static final Names TABLE = new Names(1, "table");

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      if (!entity.isEmbeddable() && !entity.isView()) {
        check(String.valueOf(entity.id()), entity.type().annotations(), TABLE, report);
      }
      for (AttributeDescriptor attribute : entity.attributes()) {
        check(attribute.name(), attribute.annotations(), names(entity, attribute), report);
      }
    }
  }

  private static Names names(EntityDescriptor entity, AttributeDescriptor attribute) {
    if (attribute.storage() instanceof Stored) {
      return new Names(1, "column");
    }
    if (attribute.storage() instanceof Embedded) {
      return new Names(1, "prefix");
    }
    return entity
        .forwardRelation(attribute.name())
        .map(relation -> new Names(relation.foreignKey().columns().size(), "column"))
        .orElse(new Names(1, "join table"));
  }

  /** Returns whether the former names of an attribute are clear. */
  static boolean isClear(EntityDescriptor entity, AttributeDescriptor attribute) {
    return attribute
        .annotations()
        .find(ModelAnnotation.RENAMED_FROM)
        .filter(renamed -> isClear(renamed, names(entity, attribute)))
        .isPresent();
  }

  /** Returns whether an entity has a former name that is clear. */
  static boolean isClear(EntityDescriptor entity) {
    return entity
        .type()
        .annotations()
        .find(ModelAnnotation.RENAMED_FROM)
        .filter(renamed -> isClear(renamed, TABLE))
        .isPresent();
  }

  private static boolean isClear(AnnotationDeclaration renamed, Names names) {
    List<String> sql = renamed.texts("sql");
    return renamed.isComplete()
        && (hasJava(renamed)
            ? !renamed.isWritten("sql")
            : sql.size() == names.count() && sql.stream().noneMatch(String::isBlank));
  }

  private static boolean hasJava(AnnotationDeclaration renamed) {
    return renamed.text("value").filter(text -> !text.isBlank()).isPresent();
  }

  private static void check(
      String name, DeclaredAnnotations annotations, Names names, ProblemReport report) {
    annotations
        .find(ModelAnnotation.RENAMED_FROM)
        .filter(AnnotationDeclaration::isComplete)
        .filter(renamed -> !isClear(renamed, names))
        .ifPresent(renamed -> report(name, renamed, names, report));
  }

  private static void report(
      String name, AnnotationDeclaration renamed, Names names, ProblemReport report) {
    List<String> sql = renamed.texts("sql");
    if (hasJava(renamed)) {
      report.add(TableProblem.TWO_OLD_NAMES, renamed.at("sql"), name);
    } else if (sql.isEmpty() || sql.stream().anyMatch(String::isBlank)) {
      report.add(
          AttributeProblem.MISSING_VALUE,
          renamed.source(),
          ModelAnnotation.RENAMED_FROM,
          name,
          "@RenamedFrom(\"..\") with the old name in Java, or sql = \"..\" with that in SQL");
    } else {
      report.add(
          TableProblem.OLD_NAME_COUNT,
          renamed.at("sql"),
          name,
          names.words(),
          new Names(sql.size(), "old name").words(),
          names.count() == 1 ? "one" : "one for each column, in their order");
    }
  }
}
