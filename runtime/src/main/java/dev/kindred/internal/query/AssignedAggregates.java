package dev.kindred.internal.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates of related rows among the values that an update assigns, each once. Those whose rows
 * are compared with the changed row are left out.
 */
public final class AssignedAggregates {

  private final List<ExpressionNode> aggregates = new ArrayList<>();

  private AssignedAggregates() {}

  /** Returns those of an update. */
  public static AssignedAggregates of(Update node) {
    AssignedAggregates found = new AssignedAggregates();
    NodeWalker finder = found.finder();
    node.assignments().forEach(each -> finder.walk(each.value()));
    return found;
  }

  private NodeWalker finder() {
    return new NodeWalker() {
      @Override
      public @Nullable Void aggregate(AggregateNode node) {
        if (node.isIndependent() && !aggregates.contains(node)) {
          aggregates.add(node);
        }
        return null;
      }
    };
  }

  /** Returns the aggregates. */
  public List<ExpressionNode> list() {
    return aggregates;
  }

  /** Returns a value in which references to what was computed replace the aggregates. */
  public ExpressionNode referringTo(ExpressionNode value) {
    return new References().expression(value);
  }

  private final class References extends NodeMapper {

    @Override
    public ExpressionNode aggregate(AggregateNode node) {
      int position = aggregates.indexOf(node);
      return position < 0 ? node : new OutputReference(position, node);
    }

    /** Returns the subquery unchanged, since it has another root. */
    @Override
    protected Select query(Select node) {
      return node;
    }
  }
}
