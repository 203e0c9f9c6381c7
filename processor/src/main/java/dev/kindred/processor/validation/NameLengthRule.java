package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.IdentifierLimit;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.stream.Stream;

/** Rule that the names that the user wrote are not too long for any database. */
final class NameLengthRule implements ModelRule {

  /** Name with a description of the thing that has it. */
  private record Named(String name, Phrase what, SourceRef source, String advice) {
    void check(ProblemReport report) {
      int bytes = IdentifierLimit.bytes(name);
      if (bytes > IdentifierLimit.BYTES) {
        report.add(
            TableProblem.NAME_TOO_LONG, source, what, name, bytes, IdentifierLimit.BYTES, advice);
      }
    }
  }

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      checkTables(entity, report);
      checkColumns(entity, report);
      for (ConstraintDescriptor each : entity.constraints()) {
        Phrase what = Phrase.of("A constraint of %s", entity.id());
        new Named(each.name(), what, each.source(), "name = \"..\"").check(report);
      }
    }
  }

  private static void checkTables(EntityDescriptor entity, ProblemReport report) {
    new Named(
            entity.table().schema(),
            Phrase.of("The schema of %s", entity.id()),
            entity.source(),
            "@Entity(schema = \"..\")")
        .check(report);
    new Named(
            entity.table().name(),
            Phrase.of("The table of %s", entity.id()),
            entity.table().nameSource(),
            "@Entity(table = \"..\")")
        .check(report);
    for (ManyToMany relation : entity.manyToManyRelations()) {
      if (relation.table().association().isEmpty()) {
        Phrase what = Phrase.of("The join table of %s.%s", entity.id(), relation.name());
        new Named(relation.table().name(), what, relation.source(), "table = \"..\"").check(report);
        checkJoinColumns(entity, relation, report);
      }
    }
  }

  private static void checkJoinColumns(
      EntityDescriptor entity, ManyToMany relation, ProblemReport report) {
    Phrase what = Phrase.of("A column of the join table of %s.%s", entity.id(), relation.name());
    Stream.concat(
            relation.table().sourceColumns().stream(), relation.table().targetColumns().stream())
        .forEach(
            name ->
                new Named(name, what, relation.source(), "column and targetColumn").check(report));
  }

  private static void checkColumns(EntityDescriptor entity, ProblemReport report) {
    for (int position = 0; position < entity.columns().size(); position++) {
      boolean isRelation = entity.foreignKey(position).isPresent();
      new Named(
              entity.column(position).name(),
              Phrase.of("The column of %s.%s", entity.id(), entity.column(position).attribute()),
              entity.column(position).nameSource(),
              isRelation ? "column = \"..\"" : "@Column(name = \"..\")")
          .check(report);
    }
  }
}
