package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.AggregateForm;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rule for the form of aggregates in a query: grouped for all rows if it reads many rows, and a
 * subquery for each row if it reads few. It knows the query and no statistics.
 *
 * <p>A query reads few rows if it asks for values of the primary key, of unique columns or of a
 * foreign key, or if it has a small limit and finds its rows without the aggregates. A query that
 * locks its rows has subqueries, since rows of a derived table can't be locked. A database that
 * computes a derived table for each row has them for a single aggregate.
 */
final class AggregateFormRule {

  private AggregateFormRule() {}

  /** Returns the form for a numbered query. */
  static AggregateForm of(Select node, Dialect dialect) {
    if (node.options().lock() != null) {
      return AggregateForm.CORRELATED;
    }
    AggregateForm given = node.options().aggregateForm();
    if (given != null) {
      return given;
    }
    return readsFew(node) || (!dialect.computesDerivedTablesOnce() && AggregateUses.of(node) < 2)
        ? AggregateForm.CORRELATED
        : AggregateForm.GROUPED;
  }

  /** Returns whether the form for the rows of an EXISTS is that of the query around it. */
  static boolean isGroupedInExists(
      PathNode variable, List<PredicateNode> conjunction, Dialect dialect) {
    return dialect.computesDerivedTablesOnce() && !isNarrow(variable, conjunction);
  }

  private static boolean readsFew(Select node) {
    return node.sources() != null
        || isNarrow(PathNode.root(node.root()), node.filters())
        || (FewRows.isNumbered(node.slice().limit()) && !AggregateUses.decideRows(node));
  }

  private static boolean isNarrow(PathNode row, List<PredicateNode> conjunction) {
    Set<Integer> fixed = new HashSet<>();
    conjunction.forEach(each -> addFixed(row, each, fixed));
    return !fixed.isEmpty() && identifying(row.target()).anyMatch(fixed::containsAll);
  }

  /** Returns the sets of columns whose values few rows have in common. */
  private static Stream<List<Integer>> identifying(EntityMetadata<?> entity) {
    Stream<List<Integer>> unique =
        entity.constraints().stream()
            .flatMap(
                each ->
                    each instanceof ConstraintMetadata.Unique constraint
                        ? Stream.of(constraint.columns())
                        : Stream.empty());
    Stream<List<Integer>> references =
        entity.forwardRelations().stream().map(ForwardRelation::columns);
    return Stream.of(Stream.of(entity.keyColumns()), unique, references)
        .flatMap(columns -> columns)
        .filter(columns -> !columns.isEmpty());
  }

  /** Adds the columns of a row that have given values where a predicate is true. */
  private static void addFixed(PathNode row, PredicateNode condition, Set<Integer> fixed) {
    if (condition instanceof PredicateNode.And and) {
      and.conditions().forEach(each -> addFixed(row, each, fixed));
    } else if (condition instanceof PredicateNode.Scope scope) {
      addFixed(row, scope.condition(), fixed);
    } else if (condition instanceof PredicateNode.Membership in) {
      addFixed(row, in.expression(), fixed);
    } else if (condition instanceof PredicateNode.Comparison comparison
        && comparison.operator() == PredicateNode.Operator.EQUAL
        && comparison.right() instanceof BindValue) {
      addFixed(row, comparison.left(), fixed);
    }
  }

  private static void addFixed(PathNode row, ExpressionNode expression, Set<Integer> fixed) {
    if (expression instanceof ColumnNode column && column.nearest().path().equals(row)) {
      fixed.add(column.nearest().column());
    }
  }
}
