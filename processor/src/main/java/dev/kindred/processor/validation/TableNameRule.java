package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No two tables of a compilation have one name, join tables included. */
final class TableNameRule implements ModelRule {

  /** A table, and who it belongs to. */
  private record Table(String schema, String name, String owner, SourceRef source, String advice) {
    String key() {
      return (schema + "." + name).toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    Map<String, Table> byName = new HashMap<>();
    for (Table table : tables(schema)) {
      Table first = byName.putIfAbsent(table.key(), table);
      if (first != null) {
        report.add(
            Problem.DUPLICATE_TABLE,
            table.source(),
            first.owner(),
            table.owner(),
            table.name(),
            table.advice());
      }
    }
  }

  private static List<Table> tables(SchemaDescriptor schema) {
    List<Table> tables = new ArrayList<>();
    for (EntityDescriptor entity : schema.own()) {
      String owner = entity.id().qualifiedName();
      tables.add(
          new Table(
              entity.schema(),
              entity.table(),
              owner,
              entity.tableSource(),
              "@Entity(table = \"..\")"));
    }
    for (EntityDescriptor entity : schema.own()) {
      for (RelationDescriptor relation : entity.relations()) {
        if (relation instanceof RelationDescriptor.ManyToMany link
            && link.isDeclared()
            && link.table().entity().isEmpty()) {
          tables.add(
              new Table(
                  link.table().schema(),
                  link.table().name(),
                  entity.id() + "." + link.name(),
                  link.source(),
                  "table = \"..\""));
        }
      }
    }
    return tables;
  }
}
