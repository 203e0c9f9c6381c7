package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/** Something that has one value a row. */
public sealed interface ExpressionNode
    permits ColumnNode,
        ValueNode,
        FunctionNode,
        CaseNode,
        TruthNode,
        AggregateNode,
        ComputedNode,
        ForeignNode {

  /** The type of its values. */
  ColumnType<?> type();

  /** How many levels of conditions and expressions are nested in it, see {@link Nesting}. */
  int nesting();

  /** Calls the visitor's method for this node. */
  <T> T accept(Visitor<T> visitor);

  /** One method a node. */
  interface Visitor<T> {

    /** Visits a column. */
    T column(ColumnNode node);

    /** Visits a value. */
    T value(ValueNode node);

    /** Visits a function. */
    T function(FunctionNode node);

    /** Visits a choice. */
    T choice(CaseNode node);

    /** Visits the truth of a condition. */
    T truth(TruthNode node);

    /** Visits an aggregate. */
    T aggregate(AggregateNode node);

    /** Visits what was computed before. */
    T computed(ComputedNode node);

    /** Visits an expression of jOOQ's. */
    T foreign(ForeignNode node);
  }
}
