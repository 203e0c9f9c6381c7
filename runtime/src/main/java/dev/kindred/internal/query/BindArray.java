package dev.kindred.internal.query;

import java.util.List;

/**
 * Values of one type that are bound as one array parameter.
 *
 * @param elements none of them NULL
 * @param form whether there are so many that rows look their values up
 */
public record BindArray(List<BindValue> elements, ListForm form) {

  /** Returns a bind value that stands for all of the given values; there must be at least one. */
  public static BindValue of(List<BindValue> elements, ListForm form) {
    return new BindValue(new BindArray(elements, form), elements.get(0).type());
  }

  /** Returns the form of a list of bind values. */
  public static ListForm form(List<BindValue> bound) {
    return !bound.isEmpty() && bound.get(0).value() instanceof BindArray array
        ? array.form()
        : ListForm.VALUES;
  }
}
