package dev.kindred.migration;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.migration.model.DeclaredSchema;
import dev.kindred.migration.model.SchemaSnapshot;
import java.util.List;

/** Migration from the committed schema to the declared one. */
public final class SchemaMigration {

  private SchemaMigration() {}

  /** Returns the migration from one schema to another. */
  public static SchemaMigration between(
      SchemaSnapshot from, DeclaredSchema to, MigrationDecisions decisions) {
    throw new UnsupportedOperationException();
  }

  /** Returns whether nothing changes. */
  public boolean isEmpty() {
    throw new UnsupportedOperationException();
  }

  /** Returns why it can't be written, each with the ways out; empty if it can. */
  public List<String> refusals() {
    throw new UnsupportedOperationException();
  }

  /** Returns the pairs for which somebody must decide whether they are renames. */
  public List<PossibleRename> possibleRenames() {
    throw new UnsupportedOperationException();
  }

  /** Returns what is worth knowing: drops that wait, hints that can be removed. */
  public List<String> notes() {
    throw new UnsupportedOperationException();
  }

  /** Returns the schema that databases have afterwards. */
  public SchemaSnapshot result() {
    throw new UnsupportedOperationException();
  }

  /** Returns the files for a database; none if nothing changes there. */
  public List<MigrationScript> scripts(Dialect dialect) {
    throw new UnsupportedOperationException();
  }
}
