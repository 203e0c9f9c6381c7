package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.IdentifierLimit;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule that constraints and indexes are called neither as others of their schema nor as tables:
 * some databases have one namespace for all of them.
 */
final class ConstraintNameRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    Map<String, DatabaseName> byKey = new HashMap<>();
    List<DatabaseName> tables = TableNameRule.tables(schema);
    tables.forEach(table -> byKey.put(table.key(), table.withOwner("the table of %s")));
    if (byKey.size() < tables.size()) {
      return; // their constraints have the same names too
    }
    for (EntityDescriptor entity : schema.own()) {
      if (ColumnNameRule.areDifferent(entity)) {
        AutomaticNames.of(entity).forEach(name -> check(name, byKey, report));
      }
    }
    for (EntityDescriptor entity : schema.own()) {
      entity.constraints().stream()
          .filter(constraint -> !ConstraintRule.isRefused(entity, constraint))
          .filter(constraint -> IdentifierLimit.bytes(constraint.name()) <= IdentifierLimit.BYTES)
          .forEach(constraint -> check(name(entity, constraint), byKey, report));
    }
  }

  private static DatabaseName name(EntityDescriptor entity, ConstraintDescriptor constraint) {
    boolean isIndex = constraint instanceof ConstraintDescriptor.Index;
    return new DatabaseName(
        entity.table().schema(),
        constraint.name(),
        Phrase.of(isIndex ? "an index of %s" : "a constraint of %s", entity.id()),
        constraint.source(),
        "name = \"..\"");
  }

  private static void check(
      DatabaseName name, Map<String, DatabaseName> byKey, ProblemReport report) {
    DatabaseName first = byKey.putIfAbsent(name.key(), name);
    if (first != null) {
      report.add(
          TableProblem.DUPLICATE_CONSTRAINT,
          name.source(),
          name.name(),
          first.owner(),
          name.owner(),
          name.advice());
    }
  }
}
