package dev.kindred.internal.query;

import java.util.List;

/** What a query gives of its rows. */
public sealed interface Output {

  /** What is the same for every query. */
  enum Rows implements Output {
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
  record Entities(List<PathNode> joined) implements Output {}

  /** The values of expressions; of equal rows only one, if they are to be distinct. */
  record Columns(List<ExpressionNode> expressions, boolean distinct) implements Output {

    /** The values of expressions, whether equal or not. */
    public static Columns of(List<ExpressionNode> expressions) {
      return new Columns(expressions, false);
    }
  }

  /** How many rows another output has. */
  record CountOf(Columns columns) implements Output {}
}
