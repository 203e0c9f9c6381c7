package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.catalog.CatalogRowSecurity;
import dev.kindred.internal.catalog.CatalogRowSecurity.Policy;
import dev.kindred.internal.ddl.PolicyDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.TenantPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comparison of the policy that guards the rows of a table with those of the database. */
public final class PolicyComparison {

  private final PolicyDdl ddl;
  private final SchemaTable table;
  private final TenantPolicy policy;
  private final String shown;

  /**
   * Creates a comparison.
   *
   * @param owner the entity or the relation that declares the table
   */
  public PolicyComparison(Dialect dialect, SchemaTable table, TenantPolicy policy, String owner) {
    this.ddl = new PolicyDdl(dialect);
    this.table = table;
    this.policy = policy;
    this.shown = "the table " + table.name().plain() + " of " + owner;
  }

  /** Returns a line for each difference; none if the table is missing. */
  public List<String> with(Catalog catalog) {
    return catalog
        .find(table.name().inJooq())
        .map(found -> differences(found.security()).stream().map(Difference::toString).toList())
        .orElse(List.of());
  }

  private List<Difference> differences(CatalogRowSecurity security) {
    List<Difference> differences = new ArrayList<>();
    Optional<Policy> own =
        security.policies().stream()
            .filter(each -> each.name().equals(TenantPolicy.NAME))
            .findFirst();
    if (own.isEmpty()) {
      differences.add(missing());
    } else if (!isDeclared(own.get())) {
      differences.add(other(own.get()));
    }
    if (own.isPresent() && !(security.isEnabled() && security.isForced())) {
      differences.add(idle(security));
    }
    security.policies().stream()
        .filter(
            each -> each.isPermissive() && each.isOwn() && !each.name().equals(TenantPolicy.NAME))
        .forEach(each -> differences.add(beside(each)));
    return differences;
  }

  private boolean isDeclared(Policy found) {
    String condition = ddl.condition(table, policy);
    return found.isPermissive()
        && found.command().equals("all")
        && found.roles().equals("public")
        && found.shown().filter(told -> PolicyText.areSame(condition, told)).isPresent()
        && found.taken().filter(told -> !PolicyText.areSame(condition, told)).isEmpty();
  }

  private Difference missing() {
    return new Difference(
        "There is no policy "
            + TenantPolicy.NAME
            + " on "
            + shown
            + ", so that the database does not guard the rows of tenants",
        String.join("; ", ddl.guard(table.guarded(policy))),
        "");
  }

  private Difference other(Policy found) {
    return new Difference(
        "The policy "
            + TenantPolicy.NAME
            + " on "
            + shown
            + " is not the one that guards the rows of tenants, but "
            + found.described(),
        ddl.drop(table.name()) + "; " + ddl.create(table, policy),
        "");
  }

  private Difference idle(CatalogRowSecurity security) {
    return new Difference(
        "The row-level security of "
            + shown
            + (security.isEnabled()
                ? " is not forced, so that the table's owner sees the rows of all tenants"
                : " is not enabled, so that the database does not guard the rows of tenants"),
        ddl.enable(table.name()),
        "");
  }

  private Difference beside(Policy another) {
    return new Difference(
        "The policy "
            + another.name()
            + " on "
            + shown
            + " allows rows whatever their tenant is: it is "
            + another.described(),
        "drop it, or create it again \"as restrictive\"",
        "");
  }
}
