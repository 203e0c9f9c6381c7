package dev.kindred.internal.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists that are made of others by adding to their end; thousands in a row, so by plain copies. */
public final class AppendOnlyList {

  private AppendOnlyList() {}

  /** The list with one more element. */
  public static <T> List<T> append(List<? extends T> list, T last) {
    List<T> all = new ArrayList<>(list.size() + 1);
    all.addAll(list);
    all.add(last);
    return Collections.unmodifiableList(all);
  }
}
