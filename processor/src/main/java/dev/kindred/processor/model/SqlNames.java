package dev.kindred.processor.model;

/** Names of tables and columns as generated code and the schema's texts have them. */
public final class SqlNames {

  private SqlNames() {}

  /** Returns the name in SQL, in double quotes where it needs them. */
  public static String of(String name) {
    return name.isEmpty() || !IdentifierQuoting.isNeededBy(name) ? name : '"' + name + '"';
  }
}
