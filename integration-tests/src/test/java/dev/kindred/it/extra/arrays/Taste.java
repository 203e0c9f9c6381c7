package dev.kindred.it.extra.arrays;

/** Taste of a dish, in an order that is not that of the names. */
public enum Taste {
  SWEET,
  SOUR,
  BITTER
}
