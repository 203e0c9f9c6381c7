package dev.kindred.migration.sql;

import dev.kindred.internal.ddl.PolicyDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.TenantPolicy;
import dev.kindred.internal.schema.TenantPolicy.OfReferences;
import dev.kindred.internal.schema.TenantPolicy.Reference;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the policies that guard the rows of tenants; none in a database without row-level
 * security. A database takes new names of columns and tables into a policy by itself.
 */
final class PolicyChanges {

  private final SchemaDelta delta;
  private final PolicyDdl ddl;
  private final boolean arePossible;

  PolicyChanges(Dialect dialect, SchemaDelta delta) {
    this.delta = delta;
    this.ddl = new PolicyDdl(dialect);
    this.arePossible = dialect.hasRowSecurity();
  }

  /** Writes the drop of policies that are gone, or whose columns could not change beneath them. */
  void writeDropsTo(Script script) {
    changed()
        .filter(table -> table.before().policy() != null)
        .forEach(
            table -> {
              QualifiedName name = table.after().name();
              script.add(ddl.drop(name));
              if (table.after().policy() == null) {
                script.add(ddl.disable(name));
              }
            });
  }

  /** Gives the statements of new policies to their tables, in an order in which they can run. */
  void create(BiConsumer<SchemaTable, List<String>> script) {
    if (arePossible) {
      delta.created().forEach(table -> script.accept(table, ddl.guard(table)));
      changed().forEach(table -> script.accept(table.after(), statements(table)));
    }
  }

  private List<String> statements(TableDelta table) {
    TenantPolicy policy = table.after().policy();
    return policy == null || table.before().policy() == null
        ? ddl.guard(table.after())
        : List.of(ddl.create(table.after(), policy));
  }

  private Stream<TableDelta> changed() {
    return arePossible ? delta.kept().stream().filter(this::isChanged) : Stream.of();
  }

  private boolean isChanged(TableDelta table) {
    TenantPolicy policy = table.after().policy();
    return !Objects.equals(table.before().policy(), policy) || isTouched(table, policy);
  }

  /** Returns whether a column that a policy reads gets another type. */
  private boolean isTouched(TableDelta table, @Nullable TenantPolicy policy) {
    return policy != null
        && (policy.columns().stream().anyMatch(table::retypes)
            || (policy instanceof OfReferences through
                && through.references().stream().anyMatch(this::isTouched)));
  }

  private boolean isTouched(Reference reference) {
    return delta.kept().stream()
        .filter(table -> table.after().name().equals(reference.target()))
        .anyMatch(table -> reference.keys().stream().anyMatch(table::retypes));
  }
}
