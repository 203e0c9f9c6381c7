package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.AggregateForm;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Derived tables that are joined with a FROM clause for the aggregates of related rows: one for all
 * aggregates of the same rows. Not thread-safe.
 */
final class AggregateTables {

  private final List<AggregateTable> tables = new ArrayList<>();
  private final Set<AggregateNode> required;
  private final Map<AggregateNode, Comparison> alternatives;
  private final @Nullable SourceRows rows;

  /** Creates the tables for a FROM clause that is not filtered by aggregates. */
  AggregateTables() {
    this(Set.of(), Map.of(), null);
  }

  /**
   * Creates the tables of a FROM clause.
   *
   * @param required aggregates without which a row is not in the result
   * @param alternatives aggregates that are only compared in a disjunction
   * @param rows the rows whose related rows are read; null for all
   */
  private AggregateTables(
      Set<AggregateNode> required,
      Map<AggregateNode, Comparison> alternatives,
      @Nullable SourceRows rows) {
    this.required = required;
    this.alternatives = alternatives;
    this.rows = rows;
  }

  /** Creates the tables of a query; returns null if its aggregates are subqueries. */
  static @Nullable AggregateTables of(Select node, Dialect dialect) {
    if (AggregateFormRule.of(node, dialect) == AggregateForm.CORRELATED) {
      return null;
    }
    NarrowRows narrow = NarrowRows.of(PathNode.root(node.root()), node.filters());
    return new AggregateTables(
        RequiredAggregates.of(node.filters()),
        AlternativeAggregates.of(node),
        narrow.areNarrow() ? narrow : null);
  }

  /** Creates the tables of a query for the rows of a page. */
  static AggregateTables of(SlicedRows page) {
    return new AggregateTables(Set.of(), Map.of(), page);
  }

  /** Creates the tables of an EXISTS; returns null if its aggregates are subqueries. */
  static @Nullable AggregateTables ofExists(
      FromClause outer, PathNode variable, List<PredicateNode> conjunction, Dialect dialect) {
    AggregateTables around = outer.aggregates();
    return around != null
            && !(around.rows instanceof SlicedRows)
            && AggregateFormRule.isGroupedInExists(variable, conjunction, dialect)
        ? new AggregateTables(RequiredAggregates.of(conjunction), Map.of(), null)
        : null;
  }

  /**
   * Returns the column with the aggregate of the rows that are related to a row.
   *
   * @param outer the renderer for the rows
   */
  Field<?> field(AggregateNode node, PathNode variable, ExpressionRenderer outer) {
    for (AggregateTable each : tables) {
      if (each.has(node, variable)) {
        return each.field(node, variable);
      }
    }
    AggregateTable added = new AggregateTable(node, variable, rows, outer);
    tables.add(added);
    return added.field(node, variable);
  }

  /** Joins the tables. */
  Table<?> joinedWith(Table<?> clause) {
    Table<?> joined = clause;
    for (AggregateTable each : tables) {
      joined = each.joinedWith(joined, required, alternatives);
    }
    return joined;
  }
}
