package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.ArrayFunctions;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PredicateNode;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;

/** Renderer of lookups of elements in arrays. */
record ArrayLookupRenderer(ExpressionRenderer expressions) {

  /** Renders a lookup, which is NULL or false where the array is NULL. */
  Condition render(PredicateNode.Comparison node) {
    RenderContext rendering = expressions.rendering();
    ArrayFunctions arrays =
        Objects.requireNonNull(
            rendering.dialect().arrays(), () -> rendering.dialect().name() + " has no arrays.");
    Field<?> array = expressions.render(node.left());
    Field<?> element = expressions.render(node.right());
    return switch (node.operator()) {
      case CONTAINS_ALL ->
          arrays.containsAll(array, element, rendering.aliases().derived("elements"));
      case OVERLAPS -> arrays.overlaps(array, element, rendering.aliases().derived("elements"));
      default ->
          isBound(node.right())
              ? arrays.containsMember(array, element)
              : arrays.contains(array, element);
    };
  }

  /** Returns whether Kindred binds a value; in queries of jOOQ it does not. */
  private static boolean isBound(ExpressionNode element) {
    return element instanceof BindValue value && value.value() instanceof BindSlot;
  }
}
