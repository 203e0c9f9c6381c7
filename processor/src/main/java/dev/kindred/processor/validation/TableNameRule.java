package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rule that the tables of a compilation, join tables included, have different names. */
final class TableNameRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    Map<String, DatabaseName> byName = new HashMap<>();
    for (DatabaseName table : tables(schema)) {
      DatabaseName first = byName.putIfAbsent(table.key(), table);
      if (first != null) {
        report.add(
            TableProblem.DUPLICATE_TABLE,
            table.source(),
            first.owner(),
            table.owner(),
            table.name(),
            table.advice());
      }
    }
  }

  /** Returns the tables with the entities and relations that own them. */
  static List<DatabaseName> tables(SchemaDescriptor schema) {
    List<DatabaseName> tables = new ArrayList<>();
    for (EntityDescriptor entity : schema.own()) {
      tables.add(
          new DatabaseName(
              entity.table().schema(),
              entity.table().name(),
              Phrase.of("%s", entity.id()),
              entity.table().nameSource(),
              "@Entity(table = \"..\")"));
    }
    for (EntityDescriptor entity : schema.own()) {
      for (ManyToMany relation : entity.manyToManyRelations()) {
        if (relation.table().association().isEmpty()) {
          tables.add(
              new DatabaseName(
                  relation.table().schema(),
                  relation.table().name(),
                  Phrase.attribute(entity.id(), relation.name()),
                  relation.source(),
                  "table = \"..\""));
        }
      }
    }
    return tables;
  }
}
