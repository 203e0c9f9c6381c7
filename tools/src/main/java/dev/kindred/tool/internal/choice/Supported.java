package dev.kindred.tool.internal.choice;

/** What entities can declare. */
final class Supported {

  static final boolean ARRAYS = false;

  private Supported() {}
}
