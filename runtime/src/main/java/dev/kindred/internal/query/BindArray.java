package dev.kindred.internal.query;

import java.util.List;

/**
 * Values of one type that are bound together, as one array.
 *
 * @param elements none of them NULL
 */
public record BindArray(List<BindValue> elements) {

  /** The values as one, which stands for all of them; there must be one at least. */
  public static BindValue of(List<BindValue> elements) {
    return new BindValue(new BindArray(elements), elements.get(0).type());
  }
}
