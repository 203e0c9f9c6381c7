package dev.kindred.internal.writing;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ConditionNode.Comparison;
import dev.kindred.internal.query.ConditionNode.Operator;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.model.One;
import dev.kindred.spi.DraftContent;
import dev.kindred.spi.ForwardRelation;
import org.jspecify.annotations.Nullable;

/** The attributes that a draft was given, as a condition that rows with the same values meet. */
public final class GivenValues {

  private GivenValues() {}

  /**
   * A row has all the values that were given; NULL where null was.
   *
   * @throws IllegalArgumentException if nothing was given
   */
  public static ConditionNode condition(DraftContent<?> draft) {
    if (draft.given().isEmpty()) {
      throw new IllegalArgumentException(
          "The builder of " + draft.model() + " was given nothing to look for.");
    }
    RowValues.requireSaved(draft.model(), draft.handles());
    return ConditionNode.and(
        draft.given().stream().mapToObj(column -> condition(draft, column)).toList());
  }

  private static ConditionNode condition(DraftContent<?> draft, int column) {
    ColumnNode node = new ColumnNode(PathNode.root(draft.model()), column);
    Object value = value(draft, column);
    return value == null
        ? new ConditionNode.IsNull(node)
        : new Comparison(Operator.EQUAL, node, new ValueNode(value, node.type()));
  }

  private static @Nullable Object value(DraftContent<?> draft, int column) {
    ForwardRelation relation = draft.model().foreignKey(column);
    if (relation == null) {
      return draft.values()[column];
    }
    return draft.handles()[relation.index()] instanceof One<?> one
        ? relation.reference(one, column)
        : null;
  }
}
