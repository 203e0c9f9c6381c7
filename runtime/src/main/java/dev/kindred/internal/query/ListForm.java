package dev.kindred.internal.query;

/** Form in which a list of values is bound. */
public enum ListForm {
  /** One parameter for each value. */
  VALUES,
  /** One array, with whose elements each row is compared. */
  ARRAY,
  /** One array with so many elements that rows look their values up. */
  LONG_ARRAY
}
