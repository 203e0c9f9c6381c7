package dev.kindred.processor.schema;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of hints: where a table comes from, which only the class output has. */
final class Hints {

  private Hints() {}

  /** Returns the hints at an entity's table or view. */
  static List<String> of(EntityDescriptor entity) {
    List<String> lines = ofOwner(entity);
    entity
        .table()
        .former()
        .ifPresent(former -> lines.add(tableRenamed(former.schema(), former.name())));
    if (!entity.isView()) {
      entity.columns().forEach(column -> lines.add(attribute(column)));
      entity.columns().forEach(column -> renamed(column).ifPresent(lines::add));
      entity.columns().forEach(column -> backfill(column).ifPresent(lines::add));
    }
    return lines;
  }

  /** Returns the hints at a join table. */
  static List<String> of(JoinTableDescriptor table, EntityDescriptor owner) {
    List<String> lines = ofOwner(owner);
    table.former().ifPresent(former -> addRenamed(table, former, lines));
    return lines;
  }

  private static void addRenamed(
      JoinTableDescriptor table, JoinTableDescriptor former, List<String> lines) {
    if (!former.isNamedLike(table)) {
      lines.add(tableRenamed(former.schema(), former.name()));
    }
    for (int i = 0; i < table.columns().size(); i++) {
      String name = table.columns().get(i);
      String before = former.columns().get(i);
      if (!name.equals(before)) {
        lines.add(renamed(name, before));
      }
    }
  }

  private static List<String> ofOwner(EntityDescriptor entity) {
    return new ArrayList<>(List.of("hint entity " + entity.id().qualifiedName()));
  }

  private static String tableRenamed(String schema, String name) {
    return "hint table renamed from " + LineTokens.table(schema, name);
  }

  private static String attribute(ColumnDescriptor column) {
    return "hint attribute " + LineTokens.name(column.name()) + ' ' + column.attribute();
  }

  private static Optional<String> renamed(ColumnDescriptor column) {
    return column.hints().formerName().map(former -> renamed(column.name(), former));
  }

  private static String renamed(String name, String former) {
    return "hint renamed " + LineTokens.name(name) + " from " + LineTokens.name(former);
  }

  private static Optional<String> backfill(ColumnDescriptor column) {
    return column
        .hints()
        .backfill()
        .map(sql -> "hint backfill " + LineTokens.name(column.name()) + ' ' + LineTokens.text(sql));
  }
}
