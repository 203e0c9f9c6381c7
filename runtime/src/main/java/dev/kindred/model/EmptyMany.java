package dev.kindred.model;

import java.util.List;

/** Empty {@link Many}. */
enum EmptyMany implements Many<Object> {
  INSTANCE;

  /** Returns the one instance, which fits any type because it is empty. */
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
