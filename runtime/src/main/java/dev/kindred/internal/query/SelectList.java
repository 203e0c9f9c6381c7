package dev.kindred.internal.query;

import java.util.List;

/** What a query gives of its rows. */
public sealed interface SelectList {

  /** What is computed for it. */
  default List<ExpressionNode> expressions() {
    return List.of();
  }

  /** What is the same for every query. */
  enum Rows implements SelectList {
    /** Every column, in the order of the model. */
    ENTITY,
    /** The columns of the key. */
    KEY,
    /** How many there are. */
    COUNT,
    /** Whether there is one: a row if so. */
    EXISTS
  }

  /** Every column, and behind them those of the entities at the ends of paths. */
  record Entities(List<PathNode> joined) implements SelectList {}

  /** The values of expressions; of equal rows only one, if they are to be distinct. */
  record Columns(List<ExpressionNode> expressions, boolean distinct) implements SelectList {

    /** The values of expressions, whether equal or not. */
    public static Columns of(List<ExpressionNode> expressions) {
      return new Columns(expressions, false);
    }

    /** An expression as one of these. */
    OutputReference result(ExpressionNode expression) {
      int position = expressions.indexOf(expression);
      if (position < 0) {
        throw new IllegalArgumentException(
            "Distinct rows can't be ordered by "
                + expression
                + ", which is not selected: rows that are equal could differ in it.");
      }
      return new OutputReference(position, expression);
    }
  }

  /** How many rows another output has. */
  record CountOf(Columns columns) implements SelectList {

    @Override
    public List<ExpressionNode> expressions() {
      return columns.expressions();
    }
  }
}
