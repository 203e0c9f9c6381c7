package dev.kindred.internal.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Select list of a query. */
public sealed interface SelectList {

  /** Returns the expressions that are computed for it. */
  default List<ExpressionNode> expressions() {
    return List.of();
  }

  /** Select list that needs no expressions. */
  enum Rows implements SelectList {
    /** All columns, in the order of the metadata. */
    ENTITY,
    /** The columns of the primary key. */
    KEY,
    /** The number of rows. */
    COUNT,
    /** Whether there is a row; the result has one row if so. */
    EXISTS
  }

  /** All columns, followed by those of joined entities. */
  record Entities(List<PathNode> joined) implements SelectList {

    /** Written, since what the compiler makes for records is linked at its first call. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Entities that && joined.equals(that.joined);
    }

    @Override
    public int hashCode() {
      return joined.hashCode();
    }
  }

  /** Values of expressions; without duplicates if distinct. */
  record Columns(List<ExpressionNode> expressions, boolean distinct) implements SelectList {

    /** Returns the values of expressions, with duplicates. */
    public static Columns of(List<ExpressionNode> expressions) {
      return new Columns(expressions, false);
    }

    /** Returns a reference to the selected expression. */
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

  /** Number of rows of another select list. */
  record CountOf(Columns columns) implements SelectList {

    @Override
    public List<ExpressionNode> expressions() {
      return columns.expressions();
    }
  }
}
