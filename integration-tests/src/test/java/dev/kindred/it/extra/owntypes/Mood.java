package dev.kindred.it.extra.owntypes;

/** Mood, in an order that is not that of the names. */
public enum Mood {
  SAD,
  OK,
  HAPPY
}
