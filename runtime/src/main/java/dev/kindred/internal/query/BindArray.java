package dev.kindred.internal.query;

import java.util.List;

/**
 * Values of one type that are bound as one array parameter.
 *
 * @param elements none of them NULL
 */
public record BindArray(List<BindValue> elements) {

  /** Returns a bind value that stands for all of the given values; there must be at least one. */
  public static BindValue of(List<BindValue> elements) {
    return new BindValue(new BindArray(elements), elements.get(0).type());
  }
}
