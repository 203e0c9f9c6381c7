package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;
import java.util.Optional;

/** Rule that a backfill is for a column that existing rows need a value in. */
final class BackfillRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      if (!entity.isView()) {
        entity.attributes().forEach(attribute -> check(entity, attribute, report));
      }
    }
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    List<Integer> columns = entity.columnsOf(attribute.name());
    attribute
        .annotations()
        .find(ModelAnnotation.BACKFILL)
        .filter(backfill -> columns.size() == 1)
        .ifPresent(
            backfill ->
                reason(entity.column(columns.get(0)))
                    .ifPresent(
                        reason ->
                            report.add(
                                TableProblem.NEEDLESS_BACKFILL,
                                backfill.source(),
                                attribute.name(),
                                reason)));
  }

  /** Returns why existing rows need no value in a column. */
  private static Optional<String> reason(ColumnDescriptor column) {
    if (column.isKey()) {
      return Optional.of("it is part of the key, which rows that exist have");
    }
    if (column.generation().isComputed()) {
      return Optional.of("the database computes it");
    }
    if (column.generation() == Generation.READ_ONLY) {
      return Optional.of("the database gives it its values");
    }
    return column.isNullable()
        ? Optional.of("it may be empty, and is so in rows that exist")
        : Optional.empty();
  }
}
