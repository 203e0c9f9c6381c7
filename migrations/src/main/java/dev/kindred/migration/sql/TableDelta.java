package dev.kindred.migration.sql;

import dev.kindred.internal.ddl.ColumnDdl;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.difference.RenameOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Difference of one table in a database: both with the constraints that they have there, and with
 * the names of after.
 */
final class TableDelta {

  private final ColumnDdl columns;
  private final TableDdl tables;
  private final SchemaTable before;
  private final SchemaTable after;
  private final Map<String, String> renamed;
  private final List<SchemaColumn> added = new ArrayList<>();
  private final List<SchemaColumn> removed = new ArrayList<>();
  private final List<ColumnChange> changed = new ArrayList<>();
  private final List<SchemaConstraint> droppedConstraints = new ArrayList<>();
  private final List<SchemaConstraint> addedConstraints = new ArrayList<>();
  private final List<ConstraintRename> renamedConstraints = new ArrayList<>();

  /**
   * Compares a table.
   *
   * @param renamed the new names of columns by their old ones
   */
  TableDelta(Dialect dialect, SchemaTable before, SchemaTable after, Map<String, String> renamed) {
    this.columns = new ColumnDdl(dialect);
    this.tables = new TableDdl(dialect);
    this.before = before;
    this.after = after;
    this.renamed = RenameOrder.of(renamed);
    compareColumns();
    compareConstraints();
  }

  private void compareColumns() {
    Set<String> retyped = new HashSet<>(renamed.values());
    for (SchemaColumn column : after.columns()) {
      Optional<SchemaColumn> old = before.column(column.name());
      if (old.filter(each -> !isReplaced(each, column)).isPresent()
          && !type(old.get()).equals(type(column))) {
        retyped.add(column.name());
      }
    }
    for (SchemaColumn column : after.columns()) {
      Optional<SchemaColumn> old = before.column(column.name());
      if (old.isEmpty()) {
        added.add(column);
      } else if (isReplaced(old.get(), column) || mentionsAny(column, retyped)) {
        removed.add(old.get());
        added.add(column);
      } else if (!definition(old.get()).equals(definition(column))) {
        changed.add(new ColumnChange(old.get(), column));
      }
    }
    before.columns().stream()
        .filter(column -> after.column(column.name()).isEmpty())
        .forEach(removed::add);
    removed.sort(Comparator.comparing(column -> !column.isComputed()));
  }

  /** Returns whether a column is dropped and created again, since it is computed otherwise. */
  private boolean isReplaced(SchemaColumn old, SchemaColumn column) {
    return (old.isComputed() || column.isComputed()) && !definition(old).equals(definition(column));
  }

  private static boolean mentionsAny(SchemaColumn column, Set<String> names) {
    return column.isComputed()
        && column.sql() != null
        && names.stream().anyMatch(name -> Mentions.of(name, column.sql()));
  }

  private String type(SchemaColumn column) {
    return columns.type(column);
  }

  private String definition(SchemaColumn column) {
    return columns.definition(column.commented(null));
  }

  private void compareConstraints() {
    List<SchemaConstraint> left = new ArrayList<>(before.constraints());
    List<SchemaConstraint> wanted = new ArrayList<>();
    for (SchemaConstraint constraint : after.constraints()) {
      if (!left.removeIf(each -> isEqual(each, constraint))) {
        wanted.add(constraint);
      }
    }
    for (SchemaConstraint constraint : wanted) {
      Optional<SchemaConstraint> same =
          left.stream().filter(each -> hasSameContent(each, constraint)).findFirst();
      if (same.isPresent()) {
        left.remove(same.get());
        renamedConstraints.add(new ConstraintRename(same.get(), constraint));
      } else {
        addedConstraints.add(constraint);
      }
    }
    droppedConstraints.addAll(left);
  }

  private boolean isEqual(SchemaConstraint one, SchemaConstraint other) {
    return tables.name(one).equals(tables.name(other)) && hasSameContent(one, other);
  }

  /** Returns whether two constraints are equal but for their names; a check can't be renamed. */
  private boolean hasSameContent(SchemaConstraint one, SchemaConstraint other) {
    return one.getClass() == other.getClass() && content(before, one).equals(content(after, other));
  }

  private String content(SchemaTable table, SchemaConstraint constraint) {
    return constraint instanceof Index index
        ? tables.content(index)
        : tables.rule(table, constraint);
  }

  /** Drops a constraint and adds it again, although it stays as it is. */
  void renew(SchemaConstraint constraint) {
    if (before.constraints().contains(constraint)
        && after.constraints().contains(constraint)
        && !droppedConstraints.contains(constraint)) {
      droppedConstraints.add(constraint);
      addedConstraints.add(constraint);
    }
  }

  /** Replaces the renames that a database does not know by a drop and a new constraint. */
  void replaceRenames(Predicate<ConstraintRename> unknown) {
    renamedConstraints.stream()
        .filter(unknown)
        .forEach(
            rename -> {
              droppedConstraints.add(rename.before());
              addedConstraints.add(rename.after());
            });
    renamedConstraints.removeIf(unknown);
  }

  SchemaTable before() {
    return before;
  }

  SchemaTable after() {
    return after;
  }

  /** Returns the new names of columns by their old ones, in the order in which they get them. */
  Map<String, String> renamed() {
    return renamed;
  }

  /** Returns the added columns that are computed, or the others. */
  List<SchemaColumn> added(boolean areComputed) {
    return added.stream().filter(column -> column.isComputed() == areComputed).toList();
  }

  /** Returns the removed columns, the computed ones first, which use others. */
  List<SchemaColumn> removed() {
    return removed;
  }

  List<ColumnChange> changed() {
    return changed;
  }

  /** Returns the columns that stay and get another comment, or none any more. */
  List<SchemaColumn> commented() {
    return after.columns().stream()
        .filter(column -> !added.contains(column))
        .filter(
            column ->
                before
                    .column(column.name())
                    .filter(old -> !Objects.equals(old.comment(), column.comment()))
                    .isPresent())
        .toList();
  }

  /** Returns whether the table gets another comment, or none any more. */
  boolean isCommented() {
    return !Objects.equals(before.comment(), after.comment());
  }

  List<SchemaConstraint> droppedConstraints() {
    return droppedConstraints;
  }

  List<SchemaConstraint> addedConstraints() {
    return addedConstraints;
  }

  List<ConstraintRename> renamedConstraints() {
    return renamedConstraints;
  }

  /** Returns whether the type of a column changes, or it is replaced. */
  boolean retypes(String column) {
    return changed.stream()
            .anyMatch(
                each ->
                    each.after().name().equals(column)
                        && !type(each.before()).equals(type(each.after())))
        || removed.stream().anyMatch(each -> each.name().equals(column));
  }

  /** Returns whether nothing but indexes differs. */
  boolean onlyIndexesDiffer() {
    return added.isEmpty()
        && removed.isEmpty()
        && changed.isEmpty()
        && droppedConstraints.stream().allMatch(Index.class::isInstance)
        && addedConstraints.stream().allMatch(Index.class::isInstance)
        && renamedConstraints.stream().allMatch(each -> each.after() instanceof Index);
  }

  /** Returns whether nothing differs. */
  boolean isEmpty() {
    return onlyIndexesDiffer()
        && renamed.isEmpty()
        && droppedConstraints.isEmpty()
        && addedConstraints.isEmpty()
        && renamedConstraints.isEmpty();
  }

  /** Returns the checks that mention a column which gets another name. */
  List<Check> checksOfRenamed() {
    return before
        .constraints(Check.class)
        .filter(
            check -> renamed.keySet().stream().anyMatch(old -> Mentions.of(old, check.condition())))
        .toList();
  }
}
