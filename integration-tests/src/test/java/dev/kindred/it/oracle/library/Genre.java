package dev.kindred.it.oracle.library;

/** What a book is. */
public enum Genre {
  NOVEL,
  ESSAY,
  POEMS
}
