package dev.kindred.migration.sql;

import dev.kindred.internal.ddl.DerivedConstraints;
import dev.kindred.internal.ddl.TableOrder;
import dev.kindred.internal.ddl.ViewDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.migration.difference.PlannedSchema;
import dev.kindred.migration.difference.RenameOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Difference of a schema in a database. */
final class SchemaDelta {

  private final PlannedSchema plan;
  private final SchemaModel former;
  private final SchemaModel before;
  private final SchemaModel after;
  private final Map<QualifiedName, TableDelta> tables = new LinkedHashMap<>();

  SchemaDelta(Dialect dialect, PlannedSchema plan) {
    this.plan = plan;
    DerivedConstraints derived = new DerivedConstraints(dialect);
    this.former = completed(plan.former(), derived);
    this.before = plan.renames().applied(former);
    this.after = completed(plan.after(), derived);
    for (SchemaTable table : former.tables()) {
      QualifiedName name = plan.renames().table(table.name());
      after
          .table(name)
          .ifPresent(
              other ->
                  tables.put(
                      name,
                      new TableDelta(
                          dialect,
                          before.table(name).orElseThrow(),
                          other,
                          plan.renames().columns(table.name()))));
    }
    renewForeignKeys();
  }

  private static SchemaModel completed(SchemaModel model, DerivedConstraints derived) {
    return new SchemaModel(
        model.tables().stream().map(derived::added).toList(),
        model.views().stream().map(view -> view.commented(null)).toList());
  }

  /** Drops and adds again the foreign keys on columns whose type changes, or of their targets. */
  private void renewForeignKeys() {
    for (TableDelta delta : tables.values()) {
      for (ForeignKey key : delta.after().foreignKeys()) {
        Optional<TableDelta> target = Optional.ofNullable(tables.get(key.target()));
        boolean isTouched =
            key.columns().stream().anyMatch(delta::retypes)
                || target
                    .filter(each -> key.references().stream().anyMatch(each::retypes))
                    .isPresent();
        if (isTouched) {
          delta.renew(key);
        }
      }
    }
  }

  PlannedSchema plan() {
    return plan;
  }

  /** Returns the schema before, with the names of before; views have no comments. */
  SchemaModel former() {
    return former;
  }

  /** Returns the schema after, with all constraints; views have no comments. */
  SchemaModel after() {
    return after;
  }

  /** Returns whether policies guard rows of tenants before or after. */
  boolean isGuarded() {
    return Stream.concat(before.tables().stream(), after.tables().stream())
        .anyMatch(table -> table.policy() != null);
  }

  /** Returns the new names of tables by their old ones, in the order in which they get them. */
  Map<QualifiedName, QualifiedName> renamedTables() {
    return RenameOrder.of(plan.renames().tables());
  }

  /** Returns the tables that exist before and after. */
  List<TableDelta> kept() {
    return List.copyOf(tables.values());
  }

  /** Returns the tables that exist before and after, the renamed ones first, in their order. */
  List<TableDelta> inOrderOfRenames() {
    Set<TableDelta> ordered = new LinkedHashSet<>();
    renamedTables().values().forEach(name -> ordered.add(tables.get(name)));
    ordered.addAll(tables.values());
    return List.copyOf(ordered);
  }

  /** Returns the new tables, in an order in which they can be created. */
  List<SchemaTable> created() {
    return TableOrder.of(
        after.tables().stream().filter(each -> before.table(each.name()).isEmpty()).toList());
  }

  /** Returns the tables that are dropped, in an order in which they can be. */
  List<SchemaTable> dropped() {
    List<SchemaTable> dropped =
        new ArrayList<>(
            TableOrder.of(
                before.tables().stream()
                    .filter(each -> after.table(each.name()).isEmpty())
                    .toList()));
    Collections.reverse(dropped);
    return dropped;
  }

  /** Returns the schemas that have no table before. */
  List<String> newSchemas() {
    return after.schemas().stream().filter(each -> !former.schemas().contains(each)).toList();
  }

  /** Returns the views to drop, the dependent ones first. */
  List<SchemaView> droppedViews() {
    List<SchemaView> views =
        new ArrayList<>(
            ViewDdl.ordered(former.views()).stream()
                .filter(view -> !after.views().contains(view) || isTouched(view))
                .toList());
    Collections.reverse(views);
    return views;
  }

  /** Returns the views to create, the dependent ones last. */
  List<SchemaView> createdViews() {
    return ViewDdl.ordered(after.views()).stream()
        .filter(view -> !former.views().contains(view) || isTouched(view))
        .toList();
  }

  /** Returns the views that are created with a comment, or get another one, or none any more. */
  List<SchemaView> commentedViews() {
    return plan.after().views().stream()
        .filter(view -> !Objects.equals(view.comment(), commentBefore(view)))
        .toList();
  }

  /** Returns the comment that a view has when comments are written; one created anew has none. */
  private @Nullable String commentBefore(SchemaView view) {
    return createdViews().stream().anyMatch(created -> created.name().equals(view.name()))
        ? null
        : plan.former().views().stream()
            .filter(old -> old.name().equals(view.name()))
            .findFirst()
            .map(SchemaView::comment)
            .orElse(null);
  }

  /** Returns whether a view reads a table that changes, or another view that does. */
  private boolean isTouched(SchemaView view) {
    Stream<QualifiedName> changed =
        Stream.of(
                tables.values().stream()
                    .filter(each -> !each.isEmpty())
                    .map(each -> each.after().name()),
                plan.renames().tables().entrySet().stream()
                    .flatMap(each -> Stream.of(each.getKey(), each.getValue())),
                dropped().stream().map(SchemaTable::name))
            .flatMap(names -> names);
    return changed.anyMatch(name -> Mentions.of(name.name(), view.query()))
        || otherViews(view)
            .anyMatch(
                other ->
                    Mentions.of(other.name().name(), view.query())
                        && (!former.views().contains(other)
                            || !after.views().contains(other)
                            || isTouched(other)));
  }

  private Stream<SchemaView> otherViews(SchemaView view) {
    return Stream.concat(former.views().stream(), after.views().stream())
        .distinct()
        .filter(other -> !other.name().equals(view.name()));
  }
}
