package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.CaseNode;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.spi.EmbeddedMetadata;
import dev.kindred.spi.EntityMetadata;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Updates of some parts of value objects that may be absent. After an update such a value object
 * has all of its required parts, or no part at all: no column's own constraint sees to that.
 */
public final class PartialValueObjects {

  private final PathNode row;
  private final Map<Integer, ExpressionNode> values = new HashMap<>();

  private PartialValueObjects(EntityMetadata<?> metadata, List<ColumnAssignment> assignments) {
    this.row = PathNode.root(metadata);
    assignments.forEach(each -> values.put(each.column(), each.value()));
  }

  /**
   * Returns the assignments of an update of many rows, which leave the parts of a value object as
   * they are in rows where it would lack a required part.
   *
   * @throws MissingValueException if it would lack one in all rows
   */
  static List<ColumnAssignment> keptWhole(
      EntityMetadata<?> metadata, List<ColumnAssignment> assignments) {
    if (metadata.embedded().isEmpty() || partial(metadata).findAny().isEmpty()) {
      return assignments;
    }
    PartialValueObjects parts = new PartialValueObjects(metadata, assignments);
    return assignments.stream().map(parts::keptWhole).toList();
  }

  /** Returns the value objects that may be absent, and lack something where a part is missing. */
  private static Stream<EmbeddedMetadata> partial(EntityMetadata<?> metadata) {
    return metadata.embedded().stream()
        .filter(each -> each.optional() && !each.required().isEmpty());
  }

  private ColumnAssignment keptWhole(ColumnAssignment assignment) {
    ColumnNode column = column(assignment.column());
    around(column).forEach(each -> requireNoneMissing(each, column));
    List<PredicateNode> present =
        isNull(assignment.value()) ? List.of() : conditions(column).distinct().toList();
    return present.isEmpty()
        ? assignment
        : new ColumnAssignment(
            assignment.column(),
            new CaseNode(
                List.of(new CaseNode.Case(PredicateNode.and(present), assignment.value())),
                column));
  }

  /** Returns the predicate that no value object lacks a required part after an update of a row. */
  public static PredicateNode areWhole(
      EntityMetadata<?> metadata, List<ColumnAssignment> assignments) {
    PartialValueObjects parts = new PartialValueObjects(metadata, assignments);
    return PredicateNode.and(
        assignments.stream()
            .flatMap(each -> parts.conditions(parts.column(each.column())))
            .distinct()
            .toList());
  }

  private Stream<EmbeddedMetadata> around(ColumnNode column) {
    return partial(row.target()).filter(each -> each.columns().contains(column.column()));
  }

  /** Returns the conditions that the value objects around a column have their required parts. */
  private Stream<PredicateNode> conditions(ColumnNode column) {
    return around(column).flatMap(this::conditions);
  }

  private ColumnNode column(int position) {
    return new ColumnNode(row, position);
  }

  private static boolean isNull(@Nullable ExpressionNode value) {
    return value instanceof BindValue bound && bound.value() == null;
  }

  private void requireNoneMissing(EmbeddedMetadata valueObject, ColumnNode column) {
    if (isNull(values.get(column.column()))
        && valueObject.required().contains(column.column())
        && !written(valueObject).allMatch(each -> isNull(values.get(each)))) {
      throw new MissingValueException(
          column
              + " is required where "
              + valueObject.attribute()
              + " is present, so it can't be set to NULL alone. Set "
              + valueObject.attribute()
              + " as a whole, or to NULL by its setNull().");
    }
  }

  /** Returns the conditions that a value object has its required parts after the update. */
  private Stream<PredicateNode> conditions(EmbeddedMetadata valueObject) {
    return isCopied(valueObject)
        ? Stream.empty()
        : valueObject.required().stream()
            .map(position -> values.getOrDefault(position, column(position)))
            .filter(value -> !(value instanceof BindValue))
            .map(PredicateNode.IsNotNull::new);
  }

  /** Returns whether it is assigned as a whole from another one, which is absent or has them. */
  private boolean isCopied(EmbeddedMetadata valueObject) {
    return values.get(valueObject.column()) instanceof ColumnNode first
        && first.path().target().embedded().stream()
            .filter(each -> each.embeddable() == valueObject.embeddable())
            .anyMatch(each -> isCopied(valueObject, first.path(), each));
  }

  private boolean isCopied(EmbeddedMetadata valueObject, PathNode path, EmbeddedMetadata from) {
    return written(valueObject)
        .allMatch(
            each ->
                new ColumnNode(path, each - valueObject.column() + from.column())
                    .equals(values.get(each)));
  }

  private Stream<Integer> written(EmbeddedMetadata valueObject) {
    return valueObject.columns().stream().filter(each -> column(each).metadata().isWritten());
  }

  /**
   * Refuses to write parts without the rest: whether the row has the value object is not known.
   *
   * @throws IllegalArgumentException if these columns are some of its parts, but not all
   */
  static void requireWhole(EntityMetadata<?> metadata, Collection<Integer> columns) {
    if (metadata.embedded().isEmpty()) {
      return;
    }
    partial(metadata)
        .filter(each -> each.columns().stream().anyMatch(columns::contains))
        .filter(each -> !columns.containsAll(each.columns()))
        .forEach(each -> refuse(metadata, each));
  }

  private static void refuse(EntityMetadata<?> metadata, EmbeddedMetadata valueObject) {
    throw new IllegalArgumentException(
        "The row may have no "
            + metadata
            + "."
            + valueObject.attribute()
            + ", so update() can't write some of its parts alone: name "
            + metadata.metamodelName()
            + "."
            + valueObject.attribute().replace(".", "().")
            + "().");
  }
}
