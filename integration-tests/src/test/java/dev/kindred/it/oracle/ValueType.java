package dev.kindred.it.oracle;

/** The type of an attribute's values. */
enum ValueType {
  TEXT,
  INT,
  LONG,
  DECIMAL,
  DATE,
  TIME,
  BOOLEAN,
  GENRE;

  /** Whether its expressions can be compared by more than {@code eq}. */
  boolean ordered() {
    return this != BOOLEAN && this != GENRE;
  }

  /** How its values sort: texts by character, enums by name. */
  @SuppressWarnings("unchecked") // values of one type are compared
  int compare(Object left, Object right) {
    return this == GENRE
        ? left.toString().compareTo(right.toString())
        : ((Comparable<Object>) left).compareTo(right);
  }
}
