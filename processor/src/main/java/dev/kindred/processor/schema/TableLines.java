package dev.kindred.processor.schema;

import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.ConstraintDescriptor.Check;
import dev.kindred.processor.model.ConstraintDescriptor.Index;
import dev.kindred.processor.model.ConstraintDescriptor.Unique;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.OnDeleteAction;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.model.SqlNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lines of an entity's table or view, but for the hints. */
record TableLines(EntityDescriptor entity, SchemaDescriptor schema) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        (entity.isView() ? "view " : "table ")
            + LineTokens.table(entity.table().schema(), entity.table().name()));
    entity.table().comment().ifPresent(text -> lines.add("comment " + LineTokens.text(text)));
    entity
        .table()
        .view()
        .ifPresentOrElse(
            query -> lines.add("query " + LineTokens.text(query)), () -> addTableLines(lines));
    return lines;
  }

  private void addTableLines(List<String> lines) {
    for (int position = 0; position < entity.columns().size(); position++) {
      lines.add(ColumnLine.of(entity.column(position), entity.isOptionalPart(position)));
    }
    if (!entity.keyColumns().isEmpty()) {
      lines.add(
          ConstraintLine.primaryKey(entity.table().name(), names(entity.keyColumns())).line());
    }
    Stream.of(uniques(), foreignKeys(), indexes(), checks())
        .flatMap(Stream::sorted)
        .map(ConstraintLine::line)
        .forEach(lines::add);
  }

  private List<String> names(List<Integer> columns) {
    return entity.columnNames(columns);
  }

  /** Returns one constraint for each list of columns; a declared name takes precedence. */
  private Stream<ConstraintLine> uniques() {
    return uniqueNames().entrySet().stream()
        .map(
            each ->
                ConstraintLine.unique(
                    each.getValue(), names(each.getKey()), entity.markOf(each.getKey())));
  }

  private Map<List<Integer>, String> uniqueNames() {
    Map<List<Integer>, String> unique = new LinkedHashMap<>();
    entity.forwardRelations().stream()
        .filter(relation -> relation.foreignKey().isUnique())
        .map(relation -> relation.foreignKey().columns())
        .forEach(columns -> unique.put(columns, entity.constraintName("uq", columns)));
    declared(Unique.class).forEach(each -> unique.put(each.columns(), nameOf(each)));
    unique.remove(entity.keyColumns());
    return unique;
  }

  private <T extends ConstraintDescriptor> Stream<T> declared(Class<T> kind) {
    return entity.constraints().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static String nameOf(ConstraintDescriptor declared) {
    return SqlNames.of(declared.name());
  }

  /** Returns the foreign keys to tables; a view can't have any. */
  private Stream<ConstraintLine> foreignKeys() {
    return entity.forwardRelations().stream()
        .filter(relation -> !isToView(relation))
        .map(this::foreignKey);
  }

  private boolean isToView(Forward relation) {
    return schema.entity(relation.target()).isView();
  }

  private ConstraintLine foreignKey(Forward relation) {
    List<Integer> columns = relation.foreignKey().columns();
    EntityDescriptor target = schema.entity(relation.target());
    return ConstraintLine.foreignKey(
        entity.constraintName("fk", columns),
        names(columns),
        target,
        target.columnNames(relation.foreignKey().references()),
        onDelete(relation).name().toLowerCase(Locale.ROOT));
  }

  /** Leaves a column that another attribute shares to Kindred, which does not set it to NULL. */
  private OnDeleteAction onDelete(Forward relation) {
    OnDeleteAction action = relation.foreignKey().onDelete();
    boolean isSharing = relation.foreignKey().columns().stream().anyMatch(entity::isShared);
    return action == OnDeleteAction.SET_NULL && isSharing ? OnDeleteAction.DO_NOTHING : action;
  }

  /**
   * Returns the declared indexes, and those of references to views; without those that a constraint
   * has anyway.
   */
  private Stream<ConstraintLine> indexes() {
    Map<List<Integer>, String> indexes = new LinkedHashMap<>();
    entity.forwardRelations().stream()
        .filter(this::isToView)
        .map(relation -> relation.foreignKey().columns())
        .forEach(columns -> indexes.put(columns, entity.constraintName("ix", columns)));
    declared(Index.class).forEach(each -> indexes.put(each.columns(), nameOf(each)));
    indexes.keySet().removeAll(uniqueNames().keySet());
    indexes.remove(entity.keyColumns());
    return indexes.entrySet().stream()
        .map(each -> ConstraintLine.ofColumns("index", each.getValue(), names(each.getKey())));
  }

  private Stream<ConstraintLine> checks() {
    return declared(Check.class).map(each -> ConstraintLine.check(nameOf(each), each.condition()));
  }
}
