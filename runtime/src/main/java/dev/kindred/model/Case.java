package dev.kindred.model;

import dev.kindred.stability.Stable;

/**
 * Spelling of a name in the database that follows from a name in Java. The examples are the names
 * of a class {@code OrderLine} and an attribute {@code unitPrice}.
 */
@Stable
public enum Case {
  /** {@code order_line}, {@code unit_price}. */
  SNAKE,
  /** {@code OrderLine}, {@code unitPrice}: the name in Java. */
  AS_WRITTEN,
  /** {@code orderLine}, {@code unitPrice}. */
  CAMEL,
  /** {@code OrderLine}, {@code UnitPrice}. */
  PASCAL,
  /** {@code ORDER_LINE}, {@code UNIT_PRICE}. */
  UPPER_SNAKE
}
