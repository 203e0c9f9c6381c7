package dev.kindred.internal.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists that grow by one element at a time. Plain copies, since wrappers around wrappers would
 * overflow the stack after thousands of steps.
 */
public final class AppendOnlyList {

  private AppendOnlyList() {}

  /** Returns a list with one more element. */
  public static <T> List<T> append(List<? extends T> list, T last) {
    List<T> all = new ArrayList<>(list.size() + 1);
    all.addAll(list);
    all.add(last);
    return Collections.unmodifiableList(all);
  }
}
