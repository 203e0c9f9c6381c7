package dev.kindred.internal.writing;

import dev.kindred.internal.query.KeyColumns;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Order of rows by their keys. All transactions lock and write rows in this order, so that no two
 * of them wait for each other.
 */
public final class KeyOrder implements Comparator<List<?>> {

  private static final KeyOrder ORDER = new KeyOrder();

  private KeyOrder() {}

  /** Returns the order of rows by some of their values. */
  static KeyOrder ofValues() {
    return ORDER;
  }

  /** Returns the order of rows by their keys. */
  static <T> Comparator<T> ofRows(Function<T, EntityState<?>> row) {
    return Comparator.comparing(each -> row.apply(each).keyParts(), ORDER);
  }

  /** Returns keys in their order. */
  public static List<Object> sorted(KeyColumns columns, Collection<?> keys) {
    return keys.stream()
        .<Object>map(key -> key)
        .sorted(Comparator.comparing(columns::parts, ORDER))
        .toList();
  }

  @Override
  public int compare(List<?> one, List<?> other) {
    Iterator<?> others = other.iterator();
    for (Object part : one) {
      int order = compareParts(part, others.next());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @SuppressWarnings("unchecked") // both are values of one column
  private static int compareParts(@Nullable Object one, @Nullable Object other) {
    if (one instanceof byte[] bytes && other instanceof byte[] others) {
      return Arrays.compare(bytes, others);
    }
    return one instanceof Comparable<?> value && other != null
        ? ((Comparable<Object>) value).compareTo(other)
        : String.valueOf(one).compareTo(String.valueOf(other));
  }
}
