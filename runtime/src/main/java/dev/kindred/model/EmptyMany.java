package dev.kindred.model;

import java.util.List;

/** The empty {@link Many}. */
enum EmptyMany implements Many<Object> {
  INSTANCE;

  /** It holds nothing, so it can stand for a handle on any type. */
  @SuppressWarnings("unchecked")
  static <T> Many<T> instance() {
    return (Many<T>) INSTANCE;
  }

  @Override
  public List<Object> list() {
    return List.of();
  }

  @Override
  public boolean isLoaded() {
    return true;
  }

  @Override
  public String toString() {
    return "Many.none";
  }
}
