package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.diagnostic.AssociationProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule that a relation names each of its columns once, or none. */
final class RelationColumnsRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      for (Forward relation : entity.forwardRelations()) {
        Names names = new Names(relation.name(), relation.declaration().annotation(), "column");
        names.check(schema.entity(relation.target()), relation.foreignKey().references(), report);
      }
      for (ManyToMany relation : entity.manyToManyRelations()) {
        if (relation.table().association().isEmpty()) {
          check(entity, relation, schema.entity(relation.target()), report);
        }
      }
    }
  }

  private static void check(
      EntityDescriptor entity, ManyToMany relation, EntityDescriptor target, ProblemReport report) {
    AnnotationDeclaration annotation = relation.declaration().orElseThrow().annotation();
    new Names(relation.name(), annotation, "column").check(entity, entity.keyColumns(), report);
    new Names(relation.name(), annotation, "targetColumn")
        .check(target, target.keyColumns(), report);
    JoinTableDescriptor table = relation.table();
    Set<String> seen = new HashSet<>();
    Stream.concat(table.sourceColumns().stream(), table.targetColumns().stream())
        .filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)))
        .forEach(
            name ->
                report.add(
                    AssociationProblem.DUPLICATE_JOIN_COLUMN,
                    annotation.source(),
                    relation.name(),
                    name));
  }

  /**
   * Names of the columns that refer to a key.
   *
   * @param one the member of the annotation for one name; that for several is its plural
   */
  private record Names(String relation, AnnotationDeclaration annotation, String one) {

    void check(EntityDescriptor target, List<Integer> key, ProblemReport report) {
      String several = one + "s";
      List<String> names = annotation.texts(several);
      String parts =
          key.stream().map(at -> target.column(at).part()).collect(Collectors.joining(", "));
      if (annotation.text(one).isPresent() && annotation.isWritten(several)) {
        report.add(RelationProblem.COLUMN_AND_COLUMNS, annotation.at(several), relation, one, one);
      } else if (annotation.text(one).isPresent() && key.size() > 1) {
        report.add(
            RelationProblem.COLUMN_OF_COMPOSITE_KEY, annotation.at(one), relation, parts, several);
      } else if (annotation.isWritten(several) && !key.isEmpty() && names.size() != key.size()) {
        report.add(
            RelationProblem.COLUMN_COUNT,
            annotation.at(several),
            several,
            relation,
            count(names.size(), "name"),
            target.id(),
            count(key.size(), "column"),
            parts);
      }
    }

    private static String count(int number, String noun) {
      return number + " " + noun + (number == 1 ? "" : "s");
    }
  }
}
