package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/** Something that has one value a row. */
public sealed interface ExpressionNode
    permits ColumnNode,
        BindValue,
        FunctionNode,
        CaseNode,
        PredicateExpression,
        AggregateNode,
        OutputReference,
        JooqExpression {

  /** The type of its values. */
  ColumnType<?> type();

  /** How many levels of conditions and expressions are nested in it, see {@link NestingDepth}. */
  int nesting();

  /** Calls the visitor's method for this node. */
  <T> T accept(Visitor<T> visitor);

  /** One method a node. */
  interface Visitor<T> {

    /** Visits a column. */
    T column(ColumnNode node);

    /** Visits a value. */
    T value(BindValue node);

    /** Visits a function. */
    T function(FunctionNode node);

    /** Visits a choice. */
    T caseNode(CaseNode node);

    /** Visits the truth of a condition. */
    T predicate(PredicateExpression node);

    /** Visits an aggregate. */
    T aggregate(AggregateNode node);

    /** Visits what was computed before. */
    T outputReference(OutputReference node);

    /** Visits an expression of jOOQ's. */
    T jooq(JooqExpression node);
  }
}
