package dev.kindred.it.extra.kennel;

/** Coat of a dog. */
public enum Coat {
  SHORT,
  LONG,
  CURLY
}
