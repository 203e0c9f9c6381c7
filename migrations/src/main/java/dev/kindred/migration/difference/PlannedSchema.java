package dev.kindred.migration.difference;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.TenantPolicy;
import dev.kindred.internal.schema.TenantPolicy.OfReferences;
import dev.kindred.internal.schema.TenantPolicy.Reference;
import dev.kindred.migration.model.DeclaredSchema;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.PendingColumn;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.PossibleRename;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.spi.QuotedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that databases have before and after a migration. Removed columns and tables stay in the
 * second one until somebody releases their drop; nothing depends on them there.
 */
public final class PlannedSchema {

  private final SchemaModel former;
  private final SchemaModel before;
  private final SchemaModel after;
  private final Renames renames;
  private final DeclaredSchema declared;
  private final List<PossibleRename> possibleRenames;
  private final List<String> notes;
  private final List<PendingColumn> pendingColumns = new ArrayList<>();
  private final List<SchemaTable> pendingTables = new ArrayList<>();

  /** Plans the migration from one schema to another. */
  public PlannedSchema(SchemaSnapshot from, DeclaredSchema to, MigrationDecisions decisions) {
    this.declared = to;
    this.former = from.everything();
    RenameSearch search = new RenameSearch(former, to, decisions);
    this.renames = search.renames();
    this.possibleRenames = search.possible();
    this.notes = new ArrayList<>(search.notes());
    this.before = renames.applied(former);
    this.after = planned(decisions);
    addNoteOfPolicies();
  }

  private SchemaModel planned(MigrationDecisions decisions) {
    List<SchemaTable> tables = new ArrayList<>();
    for (SchemaTable table : declared.model().tables()) {
      List<SchemaColumn> kept =
          before.table(table.name()).stream()
              .flatMap(old -> removed(old, table))
              .filter(column -> !column.isComputed())
              .filter(column -> !isDropped(decisions, plain(table.name(), column)))
              .map(column -> column.mayBeLeftOut() ? column : column.orNull())
              .toList();
      kept.forEach(column -> keep(table.name(), column));
      tables.add(table.with(kept));
    }
    before.tables().stream()
        .filter(table -> declared.model().table(table.name()).isEmpty())
        .filter(table -> !isDropped(decisions, table.name().plain()))
        .forEach(table -> tables.add(keep(table, decisions)));
    return new SchemaModel(tables, declared.model().views());
  }

  private static Stream<SchemaColumn> removed(SchemaTable before, SchemaTable after) {
    return before.columns().stream().filter(each -> after.column(each.name()).isEmpty());
  }

  private static String plain(QualifiedName table, SchemaColumn column) {
    return table.plain() + "." + QuotedNames.plain(column.name());
  }

  private static boolean isDropped(MigrationDecisions decisions, String plainName) {
    return decisions.drops().contains(plainName);
  }

  private void keep(QualifiedName table, SchemaColumn column) {
    pendingColumns.add(new PendingColumn(table, column));
    notes.add(waiting("The column " + plain(table, column), plain(table, column)));
  }

  /** Keeps a table, without foreign keys, which would keep rows of other tables. */
  private SchemaTable keep(SchemaTable table, MigrationDecisions decisions) {
    List<SchemaConstraint> others =
        table.constraints().stream().filter(each -> !(each instanceof ForeignKey)).toList();
    SchemaTable kept = table.constrained(others).guarded(withoutDropped(table.policy(), decisions));
    pendingTables.add(kept);
    notes.add(waiting("The table " + table.name().plain(), table.name().plain()));
    return kept;
  }

  /** Returns the policy without references to tables that are dropped. */
  private static @Nullable TenantPolicy withoutDropped(
      @Nullable TenantPolicy policy, MigrationDecisions decisions) {
    if (!(policy instanceof OfReferences through)) {
      return policy;
    }
    List<Reference> left =
        through.references().stream()
            .filter(each -> !isDropped(decisions, each.target().plain()))
            .toList();
    return left.isEmpty() ? null : new OfReferences(left);
  }

  /** Tells of rows that applications see no more if they do not tell the tenant. */
  private void addNoteOfPolicies() {
    String guarded =
        before.tables().stream()
            .filter(table -> table.policy() == null)
            .flatMap(table -> after.table(table.name()).stream())
            .filter(table -> table.policy() != null)
            .map(table -> table.name().plain())
            .collect(Collectors.joining(", "));
    if (!guarded.isEmpty()) {
      notes.add(
          "On PostgreSQL policies guard the rows of "
              + guarded
              + " from this migration on: an application whose Database is opened without"
              + " rowSecurity() finds none of them. Release that first, and migrate then.");
    }
  }

  private static String waiting(String what, String plainName) {
    return what
        + " is declared no more and keeps its values. Drop it with -Dkindred.drop="
        + plainName
        + " when no running application uses it.";
  }

  /** Returns the schema before the migration, with the names of before. */
  public SchemaModel former() {
    return former;
  }

  /** Returns the schema before the migration, with the names of after. */
  public SchemaModel before() {
    return before;
  }

  /** Returns the schema after the migration. */
  public SchemaModel after() {
    return after;
  }

  /** Returns what has a new name. */
  public Renames renames() {
    return renames;
  }

  /** Returns what the entities declare. */
  public DeclaredSchema declared() {
    return declared;
  }

  /** Returns the pairs that may be renames. */
  public List<PossibleRename> possibleRenames() {
    return possibleRenames;
  }

  /** Returns what waits, and hints that can be removed. */
  public List<String> notes() {
    return notes;
  }

  /** Returns the SQL for the values of a column in rows that exist, if there is any. */
  public Optional<String> backfill(QualifiedName table, SchemaColumn column) {
    return Optional.ofNullable(declared.of(table).backfills().get(column.name()))
        .or(
            () ->
                Optional.ofNullable(
                    column.source() == SchemaColumn.Source.DEFAULT ? column.sql() : null));
  }

  /** Returns the snapshot to commit with the migration. */
  public SchemaSnapshot snapshot() {
    return new SchemaSnapshot(declared.model(), new PendingDrops(pendingColumns, pendingTables));
  }
}
