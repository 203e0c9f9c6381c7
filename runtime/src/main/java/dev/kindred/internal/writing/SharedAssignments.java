package dev.kindred.internal.writing;

import dev.kindred.error.ConflictingValuesException;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.SharedColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assignments of an update of many rows to columns that several attributes store. */
public final class SharedAssignments {

  private final EntityMetadata<?> metadata;
  private final List<ColumnAssignment> assignments;

  SharedAssignments(Update update) {
    this.metadata = update.root();
    this.assignments = update.assignments();
  }

  /**
   * Returns assignments of which different attributes that share a column make one.
   *
   * @throws ConflictingValuesException if they assign different values to it
   */
  public static List<ColumnAssignment> merged(
      EntityMetadata<?> metadata, List<ColumnAssignment> assignments) {
    if (metadata.sharing().columns().isEmpty()) {
      return assignments;
    }
    List<ColumnAssignment> merged = new ArrayList<>();
    for (ColumnAssignment each : assignments) {
      Optional<ColumnAssignment> other =
          merged.stream()
              .filter(before -> before.column() == each.column())
              .filter(before -> before.relation() != each.relation())
              .findFirst();
      if (other.isEmpty()) {
        merged.add(each);
      } else if (isNull(other.get())) {
        merged.set(merged.indexOf(other.get()), each);
      } else if (!isNull(each)) {
        requireSame(metadata, other.get(), each);
      }
    }
    return merged;
  }

  private static boolean isNull(ColumnAssignment assignment) {
    return assignment.value() instanceof BindValue value && value.value() == null;
  }

  private static void requireSame(
      EntityMetadata<?> metadata, ColumnAssignment one, ColumnAssignment other) {
    if (!isSame(metadata, one, other)) {
      throw SharedColumns.conflict(
          metadata, one.column(), described(metadata, one), described(metadata, other));
    }
  }

  private static boolean isSame(
      EntityMetadata<?> metadata, ColumnAssignment one, ColumnAssignment other) {
    if (one.value() instanceof BindValue first && other.value() instanceof BindValue second) {
      return SharedColumns.areEqual(
          metadata.column(one.column()),
          Objects.requireNonNull(first.value()),
          Objects.requireNonNull(second.value()));
    }
    return one.value().equals(other.value());
  }

  private static String described(EntityMetadata<?> metadata, ColumnAssignment assignment) {
    ForwardRelation relation = assignment.relation();
    if (assignment.value() instanceof BindValue bound && bound.value() != null) {
      return SharedColumns.described(relation, metadata, assignment.column(), bound.value());
    }
    return (relation == null ? column(metadata, assignment.column()) : relation)
        + " is set to what each row has";
  }

  private static ColumnNode column(EntityMetadata<?> metadata, int position) {
    return new ColumnNode(PathNode.root(metadata), position);
  }

  /**
   * Returns the predicate that the update would change what another attribute of a row says, by a
   * column that it shares; empty if it can't.
   */
  Optional<PredicateNode> disagreement() {
    List<PredicateNode> conflicts =
        assignments.stream()
            .filter(each -> metadata.sharing().isShared(each.column()))
            .flatMap(each -> disagreement(each).stream())
            .toList();
    return conflicts.isEmpty() ? Optional.empty() : Optional.of(PredicateNode.or(conflicts));
  }

  private Optional<PredicateNode> disagreement(ColumnAssignment assignment) {
    List<PredicateNode> others = others(assignment.column());
    if (others.isEmpty()) {
      return Optional.empty();
    }
    ColumnNode column = column(metadata, assignment.column());
    PredicateNode isPresent = new PredicateNode.IsNotNull(column);
    PredicateNode differs =
        isNull(assignment) ? isPresent : differs(column, assignment.value(), isPresent);
    return Optional.of(
        others.contains(isPresent)
            ? differs
            : PredicateNode.and(List.of(differs, PredicateNode.or(others))));
  }

  private static PredicateNode differs(
      ColumnNode column, ExpressionNode value, PredicateNode isPresent) {
    return PredicateNode.and(
        List.of(
            isPresent,
            PredicateNode.not(
                new PredicateNode.Comparison(PredicateNode.Operator.EQUAL, column, value))));
  }

  /**
   * Returns for each attribute that stores a column and is not assigned, whether it has a value.
   */
  private List<PredicateNode> others(int column) {
    List<PredicateNode> others = new ArrayList<>();
    ForwardRelation owner = metadata.foreignKey(column);
    if (!isAssigned(column, owner)) {
      others.add(isPresent(column, owner));
    }
    metadata.sharing().relations(column).stream()
        .filter(relation -> !isAssigned(column, relation))
        .forEach(relation -> others.add(isPresent(column, relation)));
    return others;
  }

  private boolean isAssigned(int column, @Nullable ForwardRelation attribute) {
    return assignments.stream()
        .anyMatch(
            each -> each.relation() == attribute && (attribute != null || each.column() == column));
  }

  private PredicateNode isPresent(int column, @Nullable ForwardRelation attribute) {
    List<Integer> columns =
        attribute == null || attribute.ownColumns().isEmpty()
            ? List.of(column)
            : attribute.ownColumns();
    return PredicateNode.and(
        columns.stream()
            .<PredicateNode>map(each -> new PredicateNode.IsNotNull(column(metadata, each)))
            .toList());
  }

  /** Returns the update without the columns of the key, which relations share but don't change. */
  List<ColumnAssignment> changing() {
    return assignments.stream()
        .filter(
            each ->
                each.relation() == null
                    || each.relation().changingColumns().contains(each.column()))
        .toList();
  }

  /** Returns the exception for rows whose other attributes would change. */
  ConflictingValuesException conflict() {
    String columns =
        assignments.stream()
            .map(ColumnAssignment::column)
            .filter(metadata.sharing()::isShared)
            .filter(column -> !others(column).isEmpty())
            .map(column -> metadata.column(column).name())
            .distinct()
            .collect(Collectors.joining(", "));
    return new ConflictingValuesException(
        "The update would change "
            + columns
            + " of "
            + metadata
            + " rows for other attributes too, which share it and are not set. Nothing was written:"
            + " set them as well, or leave out these rows.");
  }
}
