package dev.kindred.internal.query;

import java.util.List;

/**
 * Values of one type that are bound together, as one array.
 *
 * @param elements none of them NULL
 */
public record ValueArray(List<ValueNode> elements) {

  /** The values as one, which stands for all of them; there must be one at least. */
  public static ValueNode of(List<ValueNode> elements) {
    return new ValueNode(new ValueArray(elements), elements.get(0).type());
  }
}
