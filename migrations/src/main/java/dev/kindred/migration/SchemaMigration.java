package dev.kindred.migration;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.migration.difference.PlannedSchema;
import dev.kindred.migration.difference.Refusals;
import dev.kindred.migration.model.DeclaredSchema;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.migration.model.PossibleRename;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.migration.sql.MigrationScripts;
import java.util.List;

/** Migration from the committed schema to the declared one. Immutable. */
public final class SchemaMigration {

  private final PlannedSchema plan;
  private final List<String> refusals;
  private final boolean isEmpty;

  private SchemaMigration(PlannedSchema plan, List<String> refusals, boolean isEmpty) {
    this.plan = plan;
    this.refusals = refusals;
    this.isEmpty = isEmpty;
  }

  /** Returns the migration from one schema to another. */
  public static SchemaMigration between(
      SchemaSnapshot from, DeclaredSchema to, MigrationDecisions decisions) {
    PlannedSchema plan = new PlannedSchema(from, to, decisions);
    return new SchemaMigration(plan, Refusals.of(plan, decisions), plan.snapshot().isSameAs(from));
  }

  /** Returns whether nothing changes: the schemas are the same. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /** Returns why it can't be written, each with the ways out; empty if it can. */
  public List<String> refusals() {
    return refusals;
  }

  /** Returns the pairs for which somebody must decide whether they are renames. */
  public List<PossibleRename> possibleRenames() {
    return plan.possibleRenames();
  }

  /** Returns whether tables get a policy that guards the rows of tenants. */
  public boolean addsPolicies() {
    return plan.after().tables().stream()
        .anyMatch(
            table ->
                table.policy() != null
                    && plan.before()
                        .table(table.name())
                        .filter(before -> before.policy() != null)
                        .isEmpty());
  }

  /** Returns messages about pending drops, and about hints that have no effect any more. */
  public List<String> notes() {
    return plan.notes();
  }

  /** Returns the schema that databases have afterwards. */
  public SchemaSnapshot result() {
    return plan.snapshot();
  }

  /**
   * Returns the files for a database; none if nothing changes there.
   *
   * @throws IllegalStateException if there are refusals
   */
  public List<MigrationScript> scripts(Dialect dialect) {
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(String.join("\n", refusals));
    }
    return MigrationScripts.of(plan, dialect);
  }
}
