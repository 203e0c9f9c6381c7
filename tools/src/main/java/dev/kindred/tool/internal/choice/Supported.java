package dev.kindred.tool.internal.choice;

/** What entities can declare. */
final class Supported {

  static final boolean COLUMN_TYPES = false;
  static final boolean ARRAYS = false;

  private Supported() {}
}
