package dev.kindred.processor.generation;

import dev.kindred.processor.model.IdentifierQuoting;

/** Names of tables and columns as generated code has them. */
final class SqlNames {

  private SqlNames() {}

  /** Returns the name in SQL, in double quotes where it needs them. */
  static String of(String name) {
    return name.isEmpty() || !IdentifierQuoting.isNeededBy(name) ? name : '"' + name + '"';
  }
}
