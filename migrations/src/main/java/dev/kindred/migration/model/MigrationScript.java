package dev.kindred.migration.model;

import java.util.List;

/**
 * File of a migration.
 *
 * @param suffix what is added to the migration's name; empty for its first file
 * @param inTransaction whether a tool may run it in a transaction
 * @param statements its statements, without semicolons
 */
public record MigrationScript(String suffix, boolean inTransaction, List<String> statements) {

  /** The suffixes that there are, in the order in which the files run. */
  public static final List<String> SUFFIXES = List.of("_types", "", "_online");

  /** Copies the list. */
  public MigrationScript {
    statements = List.copyOf(statements);
  }

  /** Returns the text of the file. */
  public String text() {
    return String.join(";\n\n", statements) + ";\n";
  }
}
