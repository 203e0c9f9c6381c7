package dev.kindred.it.migration;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaType;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.it.migration.RandomSchema.Draft;
import dev.kindred.migration.model.DeclaredSchema;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.TableHints;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Random edits of a random schema, with the hints and decisions that they need. */
final class RandomEdit {

  private final RandomSchema schema;
  private final List<Draft> existing;
  private final Set<String> drops = new HashSet<>();
  private final Map<String, String> renames = new HashMap<>();
  private final Set<String> conversions = new HashSet<>();
  private final Set<String> touched = new HashSet<>();
  private final List<String> log = new ArrayList<>();

  RandomEdit(RandomSchema schema) {
    this.schema = schema;
    schema.tables.forEach(
        draft -> {
          draft.renamed.clear();
          draft.backfills.clear();
          draft.renamedFrom = Optional.empty();
        });
    this.existing = List.copyOf(schema.tables);
    int count = 1 + schema.random.nextInt(5);
    for (int i = 0; i < count; i++) {
      edit();
    }
    schema.tables.stream()
        .filter(draft -> !existing.contains(draft))
        .forEach(draft -> renames.put(draft.name.name(), ""));
  }

  static SchemaModel model(RandomSchema schema) {
    return new SchemaModel(schema.tables.stream().map(Draft::table).toList(), schema.views);
  }

  DeclaredSchema declared() {
    Map<QualifiedName, TableHints> hints = new HashMap<>();
    schema.tables.forEach(draft -> hints.put(draft.name, draft.hints()));
    return new DeclaredSchema(model(schema), hints);
  }

  MigrationDecisions decisions() {
    return new MigrationDecisions(drops, renames, conversions);
  }

  @Override
  public String toString() {
    return String.join(", ", log);
  }

  private void edit() {
    Draft draft = schema.any(schema.tables);
    switch (schema.random.nextInt(16)) {
      case 0, 1 -> addColumn(draft);
      case 2 -> removeColumn(draft);
      case 3 -> renameColumn(draft);
      case 4 -> widen(draft);
      case 5 -> toggleNull(draft);
      case 6 -> changeDefault(draft);
      case 7 -> removeConstraint(draft);
      case 8 -> {
        addConstraintTo(draft);
      }
      case 9 -> changeOnDelete(draft);
      case 10 -> addTable();
      case 11 -> renameTable(draft);
      case 12 -> removeTable(draft);
      case 13, 14 -> changeComments(draft);
      default -> editView();
    }
  }

  /** Adds a constraint to columns that rows fill with different values. */
  private void addConstraintTo(Draft draft) {
    int before = draft.columns.size();
    Map<String, SchemaConstraint> old = new HashMap<>(draft.constraints);
    List<Draft> all = List.copyOf(schema.tables);
    schema.tables.retainAll(existing);
    if (schema.tables.contains(draft)) {
      schema.addConstraint(draft);
    }
    schema.tables.clear();
    schema.tables.addAll(all);
    boolean isRisky =
        draft.constraints.values().stream()
            .anyMatch(
                each ->
                    each instanceof Unique
                        && !old.containsValue(each)
                        && (draft.columns.size() > before
                            || touched(draft, each.columns().get(0))
                            || draft.filled.contains(each.columns().get(0))));
    if (isRisky) {
      draft.constraints.keySet().removeIf(key -> key.startsWith("uq") && !old.containsKey(key));
    }
    for (int i = before; i < draft.columns.size(); i++) {
      touch(draft, draft.columns.get(i).name());
      draft.filled.add(draft.columns.get(i).name());
      renames.put(draft.name.name() + "." + draft.columns.get(i).name(), "");
    }
    log.add("constraint of " + draft.name);
  }

  private boolean touched(Draft draft, String column) {
    return touched.contains(existing.indexOf(draft) + "." + column);
  }

  private void touch(Draft draft, String column) {
    touched.add(existing.indexOf(draft) + "." + column);
  }

  private void addColumn(Draft draft) {
    SchemaColumn random = schema.newColumn();
    SchemaColumn column = random.type().kind() == ColumnKind.BYTES ? random.orNull() : random;
    draft.columns.add(column);
    touch(draft, column.name());
    draft.filled.add(column.name());
    renames.put(draft.name.name() + "." + column.name(), "");
    if (!column.mayBeLeftOut()) {
      draft.backfills.put(column.name(), backfill(column.type()));
    }
    log.add("add " + draft.name + "." + column.name());
  }

  /** Returns SQL that all databases understand. */
  private static String backfill(SchemaType type) {
    return switch (type.kind()) {
      case BOOLEAN -> "1 = 1";
      case TEXT ->
          type.databaseType() == null ? "'" + (type.names().isEmpty() ? "x" : "B") + "'" : "'B'";
      case UUID -> "'00000000-0000-0007-0000-000000000001'";
      case DATE -> "'2026-02-03'";
      case DATE_TIME, INSTANT -> "'2026-02-03 04:05:06'";
      case JSON -> "'{}'";
      default -> "7";
    };
  }

  private List<SchemaColumn> free(Draft draft) {
    return draft.columns.stream()
        .filter(column -> !column.name().equals("id") && !touched(draft, column.name()))
        .filter(
            column ->
                draft.columns.stream()
                    .noneMatch(c -> c.isComputed() && c.sql().startsWith(column.name() + " ")))
        .toList();
  }

  private void removeColumn(Draft draft) {
    List<SchemaColumn> free = free(draft);
    if (!free.isEmpty() && existing.contains(draft)) {
      SchemaColumn column = schema.any(free);
      if (isInView(column.name())) {
        return;
      }
      draft.columns.remove(column);
      draft.constraints.values().removeIf(each -> uses(each, column.name()));
      if (schema.random.nextBoolean()) {
        drops.add(draft.name.name() + "." + column.name());
      }
      touch(draft, column.name());
      log.add("remove " + draft.name + "." + column.name());
    }
  }

  private boolean isInView(String name) {
    return schema.views.stream().anyMatch(view -> view.query().contains(name + " "));
  }

  private static boolean uses(SchemaConstraint constraint, String column) {
    return constraint.columns().contains(column)
        || (constraint instanceof Check check && check.condition().startsWith(column + " "));
  }

  private void renameColumn(Draft draft) {
    List<SchemaColumn> free = free(draft);
    if (free.isEmpty() || !existing.contains(draft)) {
      return;
    }
    SchemaColumn column = schema.any(free);
    if (column.isComputed() || isInView(column.name())) {
      return;
    }
    String name = schema.newName("n");
    draft.columns.set(draft.columns.indexOf(column), column.named(name));
    draft.renamed.put(name, column.name());
    if (draft.filled.contains(column.name())) {
      draft.filled.add(name);
    }
    Map<String, SchemaConstraint> others = new LinkedHashMap<>();
    draft.constraints.forEach(
        (key, each) ->
            others.put(key.replace(column.name(), name), renamed(each, column.name(), name)));
    draft.constraints.clear();
    draft.constraints.putAll(others);
    touch(draft, name);
    touch(draft, column.name());
    log.add("rename " + draft.name + "." + column.name() + " to " + name);
  }

  private static SchemaConstraint renamed(SchemaConstraint each, String from, String to) {
    if (!uses(each, from)) {
      return each;
    }
    String name = each.name().replace(from, to);
    List<String> columns = List.of(to);
    if (each instanceof Unique) {
      return new Unique(name, columns);
    }
    if (each instanceof Index) {
      return new Index(name, columns);
    }
    if (each instanceof ForeignKey key) {
      return new ForeignKey(name, columns, key.target(), key.references(), key.onDelete());
    }
    return new Check(name, ((Check) each).condition().replace(from + " ", to + " "));
  }

  private void widen(Draft draft) {
    List<SchemaColumn> free = free(draft);
    if (free.isEmpty()) {
      return;
    }
    SchemaColumn column = schema.any(free);
    boolean isReference =
        draft.constraints.values().stream()
            .anyMatch(c -> c instanceof ForeignKey && c.columns().contains(column.name()));
    SchemaType type = isReference || column.isComputed() ? column.type() : wider(column.type());
    if (!type.equals(column.type())) {
      replace(draft, column, with(column, type));
      log.add("widen " + draft.name + "." + column.name());
    }
  }

  private SchemaType wider(SchemaType type) {
    ColumnSize size = type.size();
    if (!type.names().isEmpty()) {
      List<String> names = new ArrayList<>(type.names());
      names.add(schema.random.nextInt(names.size() + 1), schema.newName("K"));
      return new SchemaType(type.kind(), size, names, type.databaseType());
    }
    return switch (type.kind()) {
      case SHORT -> RandomSchema.type(ColumnKind.INT);
      case INT -> RandomSchema.type(ColumnKind.LONG);
      case FLOAT -> RandomSchema.type(ColumnKind.DOUBLE);
      case TEXT, BYTES ->
          new SchemaType(type.kind(), ColumnSize.ofLength(size.length() + 30), List.of(), null);
      case DECIMAL ->
          new SchemaType(
              type.kind(),
              new ColumnSize(255, size.precision() + 3, size.scale() + 1),
              List.of(),
              null);
      default -> type;
    };
  }

  private void replace(Draft draft, SchemaColumn old, SchemaColumn column) {
    draft.columns.set(draft.columns.indexOf(old), column);
    touch(draft, column.name());
  }

  private static SchemaColumn with(SchemaColumn column, SchemaType type) {
    return new SchemaColumn(
        column.name(),
        type,
        column.nullable(),
        column.source(),
        column.sql(),
        column.defaultText(),
        column.comment());
  }

  private void toggleNull(Draft draft) {
    List<SchemaColumn> free = free(draft);
    if (free.isEmpty()) {
      return;
    }
    SchemaColumn column = schema.any(free);
    boolean isRisky =
        draft.constraints.values().stream()
            .anyMatch(c -> !(c instanceof Check) && c.columns().contains(column.name()));
    if (column.isComputed() || (column.nullable() && isRisky)) {
      return;
    }
    boolean isUnset =
        draft.constraints.values().stream()
            .anyMatch(
                c ->
                    c instanceof ForeignKey key
                        && key.columns().contains(column.name())
                        && key.onDelete() == OnDelete.SET_NULL);
    if (isUnset) {
      return;
    }
    SchemaColumn other =
        new SchemaColumn(
            column.name(),
            column.type(),
            !column.nullable(),
            column.source(),
            column.sql(),
            column.defaultText(),
            column.comment());
    if (!other.nullable() && column.defaultText() == null) {
      if (column.type().kind() == ColumnKind.BYTES) {
        return;
      }
      draft.backfills.put(column.name(), backfill(column.type()));
    }
    replace(draft, column, other);
    log.add("nullability of " + draft.name + "." + column.name());
  }

  private void changeDefault(Draft draft) {
    List<SchemaColumn> free = free(draft);
    if (free.isEmpty()) {
      return;
    }
    SchemaColumn column = schema.any(free);
    if (column.isComputed() || !Specimen.hasDefault(column.type())) {
      return;
    }
    SchemaColumn other =
        new SchemaColumn(
            column.name(),
            column.type(),
            column.nullable(),
            Source.NONE,
            null,
            column.defaultText() == null ? Specimen.text(column.type(), 2) : null,
            column.comment());
    replace(draft, column, other);
    log.add("default of " + draft.name + "." + column.name());
  }

  private void changeComments(Draft draft) {
    draft.comment = schema.newComment();
    draft.columns.replaceAll(
        column -> schema.random.nextBoolean() ? column.commented(schema.newComment()) : column);
    schema.views.replaceAll(view -> view.commented(schema.newComment()));
    log.add("comments of " + draft.name);
  }

  private void removeConstraint(Draft draft) {
    List<String> keys =
        draft.constraints.keySet().stream().filter(key -> !key.equals("pk")).toList();
    if (!keys.isEmpty()) {
      SchemaConstraint removed = draft.constraints.remove(schema.any(keys));
      log.add("remove " + removed.name());
    }
  }

  private void changeOnDelete(Draft draft) {
    draft.constraints.replaceAll(
        (name, each) ->
            each instanceof ForeignKey key
                ? new ForeignKey(
                    key.name(),
                    key.columns(),
                    key.target(),
                    key.references(),
                    key.onDelete() == OnDelete.CASCADE ? OnDelete.DO_NOTHING : OnDelete.CASCADE)
                : each);
    log.add("on delete of " + draft.name);
  }

  private void addTable() {
    Draft draft = schema.newTable();
    schema.tables.add(draft);
    for (int i = 0; i < 3; i++) {
      schema.addConstraint(draft);
    }
    log.add("add " + draft.name);
  }

  private void renameTable(Draft draft) {
    if (!existing.contains(draft) || draft.renamedFrom.isPresent() || isInView(draft)) {
      return;
    }
    QualifiedName old = draft.name;
    if (drops.stream().anyMatch(each -> each.startsWith(old.name() + "."))
        || renames.keySet().stream().anyMatch(each -> each.startsWith(old.name() + "."))) {
      return;
    }
    draft.name = new QualifiedName("", schema.newName("s"));
    draft.renamedFrom = Optional.of(old);
    Map<String, SchemaConstraint> own = new HashMap<>();
    draft.constraints.forEach((key, each) -> own.put(key, inTable(each, old, draft.name)));
    draft.constraints.putAll(own);
    for (Draft other : schema.tables) {
      other.constraints.replaceAll(
          (key, each) ->
              each instanceof ForeignKey to && to.target().equals(old)
                  ? new ForeignKey(
                      to.name(), to.columns(), draft.name, to.references(), to.onDelete())
                  : each);
    }
    log.add("rename " + old + " to " + draft.name);
  }

  private boolean isInView(Draft draft) {
    return schema.views.stream()
        .anyMatch(view -> (view.query() + " ").contains(" " + draft.name.name() + " "));
  }

  private static SchemaConstraint inTable(
      SchemaConstraint each, QualifiedName old, QualifiedName name) {
    String other = each.name().replace("_" + old.name(), "_" + name.name());
    if (each instanceof Unique) {
      return new Unique(other, each.columns());
    }
    if (each instanceof Index) {
      return new Index(other, each.columns());
    }
    if (each instanceof ForeignKey key) {
      return new ForeignKey(other, key.columns(), key.target(), key.references(), key.onDelete());
    }
    return each instanceof Check check
        ? new Check(other, check.condition())
        : new SchemaConstraint.PrimaryKey(other, each.columns());
  }

  private void removeTable(Draft draft) {
    boolean isUsed =
        schema.tables.stream()
            .anyMatch(
                other ->
                    other != draft
                        && other.table().foreignKeys().stream()
                            .anyMatch(key -> key.target().equals(draft.name)));
    if (isUsed
        || schema.tables.size() < 2
        || !existing.contains(draft)
        || draft.renamedFrom.isPresent()
        || isInView(draft)) {
      return;
    }
    schema.tables.remove(draft);
    if (schema.random.nextBoolean()) {
      drops.add(draft.name.name());
    }
    log.add("remove " + draft.name);
  }

  private void editView() {
    if (schema.views.isEmpty() || schema.random.nextBoolean()) {
      schema.addView();
    } else {
      SchemaView view = schema.views.remove(schema.random.nextInt(schema.views.size()));
      if (schema.random.nextBoolean()) {
        schema.views.add(
            new SchemaView(
                view.name(),
                view.query() + (view.query().contains(" where ") ? " and" : " where") + " id > 0",
                view.comment()));
      }
    }
    log.add("views");
  }
}
