package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/** Expression that has one value for each row. */
public sealed interface ExpressionNode
    permits ColumnNode,
        BindValue,
        FunctionNode,
        CaseNode,
        PredicateExpression,
        AggregateNode,
        OutputReference,
        JooqExpression {

  /** Returns the type of the values. */
  ColumnType<?> type();

  /**
   * Returns the number of nested levels of predicates and expressions, see {@link NestingDepth}.
   */
  int nesting();

  /** Calls the visitor's method for this node. */
  <T> T accept(Visitor<T> visitor);

  /** Visitor with one method for each kind of node. */
  interface Visitor<T> {

    /** Visits a column. */
    T column(ColumnNode node);

    /** Visits a bind value. */
    T value(BindValue node);

    /** Visits a function. */
    T function(FunctionNode node);

    /** Visits a CASE expression. */
    T caseNode(CaseNode node);

    /** Visits a predicate that is used as an expression. */
    T predicate(PredicateExpression node);

    /** Visits an aggregate. */
    T aggregate(AggregateNode node);

    /** Visits a reference to a computed output. */
    T outputReference(OutputReference node);

    /** Visits a jOOQ expression. */
    T jooq(JooqExpression node);
  }
}
