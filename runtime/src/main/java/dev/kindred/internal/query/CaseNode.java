package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Value of the first case whose condition is true.
 *
 * @param otherwise the value if no condition is true; null for NULL
 */
public record CaseNode(List<Case> cases, @Nullable ExpressionNode otherwise, int nesting)
    implements ExpressionNode {

  /** Creates a node with the nesting depth of its cases. */
  public CaseNode(List<Case> cases, @Nullable ExpressionNode otherwise) {
    this(cases, otherwise, NestingDepth.around(deepest(cases, otherwise)));
  }

  private static int deepest(List<Case> cases, @Nullable ExpressionNode otherwise) {
    int last = otherwise == null ? 0 : otherwise.nesting();
    return Math.max(last, cases.stream().mapToInt(Case::nesting).max().orElse(0));
  }

  /** Value with the condition under which it is chosen. */
  public record Case(PredicateNode condition, ExpressionNode value) {

    private int nesting() {
      return Math.max(condition.nesting(), value.nesting());
    }
  }

  @Override
  public ColumnType<?> type() {
    return cases.get(0).value().type();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.caseNode(this);
  }
}
