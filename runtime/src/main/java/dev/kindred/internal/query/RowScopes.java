package dev.kindred.internal.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kindred.error.TenantRequiredException;
import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.spi.EntityMetadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scopes of a statement: which rows there are for it. Every table in its FROM clauses is restricted
 * by them, whether the query names it or a path leads to it. Immutable; all that is made of scopes
 * is shared by those that differ in the tenant alone.
 */
public final class RowScopes {

  /** No scopes: all rows. */
  public static final RowScopes NONE = new RowScopes(List.of());

  private final List<RowScope> all;
  private final Map<EntityMetadata<?>, List<RowScope>> byEntity;
  private final Map<EntityMetadata<?>, PredicateNode> conditions;
  private final Map<Object, Object> made;
  private final @Nullable Object tenant;

  private RowScopes(List<RowScope> all) {
    this.all = all;
    this.byEntity =
        all.stream().collect(groupingBy(RowScope::entity, LinkedHashMap::new, toList()));
    this.conditions = new LinkedHashMap<>();
    this.made = new ConcurrentHashMap<>();
    this.tenant = null;
    byEntity.forEach((entity, some) -> conditions.put(entity, conjunction(some)));
  }

  private RowScopes(RowScopes others, @Nullable Object tenant) {
    this.all = others.all;
    this.byEntity = others.byEntity;
    this.conditions = others.conditions;
    this.made = others.made;
    this.tenant = tenant;
  }

  private static PredicateNode conjunction(List<RowScope> scopes) {
    return PredicateNode.inOwnScopes(scopes.stream().map(RowScope::condition).toList());
  }

  /** Returns some scopes together. */
  public static RowScopes of(List<RowScope> scopes) {
    return scopes.isEmpty() ? NONE : new RowScopes(List.copyOf(scopes));
  }

  /** Returns these scopes and others. */
  public RowScopes and(List<RowScope> others) {
    return of(Stream.concat(all.stream(), others.stream()).toList()).tenant(tenant);
  }

  /** Returns these scopes for a tenant: the value of {@link TenantValue}. */
  public RowScopes tenant(@Nullable Object value) {
    return value == tenant ? this : new RowScopes(this, value);
  }

  /** Returns the tenant; null if there is none, or rows of all. */
  public @Nullable Object tenant() {
    return tenant;
  }

  /**
   * Returns what is made of these scopes, for all tenants. What is made at the same time is equal.
   *
   * @param what what it is; there are few such things
   */
  public <T> T once(Object what, Class<T> type, Supplier<T> maker) {
    Object known = made.get(what);
    if (known == null) {
      known = maker.get(); // which can make other things of the same scopes
      made.put(what, known);
    }
    return type.cast(known);
  }

  /**
   * Returns these scopes except some.
   *
   * @param what which ones are left out
   */
  private RowScopes without(Object what, Predicate<RowScope> some) {
    return all.stream().anyMatch(some)
        ? once(what, RowScopes.class, () -> of(all.stream().filter(some.negate()).toList()))
            .tenant(tenant)
        : this;
  }

  /** Returns these scopes except those of some kinds. */
  public RowScopes without(Set<Kind> kinds) {
    return without(kinds, each -> kinds.contains(each.kind()));
  }

  /**
   * Returns these scopes except those that the application gave a name.
   *
   * @throws IllegalArgumentException if none has it
   */
  public RowScopes without(String name) {
    Objects.requireNonNull(name, "A scope is left out by its name, not null.");
    RowScopes others = without(name, each -> each.kind() == Kind.NAMED && each.name().equals(name));
    if (others.equals(this)) {
      throw new IllegalArgumentException(
          "There is no scope \"" + name + "\" to leave out, " + others());
    }
    return others;
  }

  private String others() {
    List<String> names = names();
    return names.isEmpty()
        ? "since the query's database has none: withDeleted() and db.allTenants() are for those"
            + " that entities declare."
        : "but " + names + ".";
  }

  private List<String> names() {
    return all.stream()
        .filter(each -> each.kind() == Kind.NAMED)
        .map(RowScope::name)
        .distinct()
        .toList();
  }

  /** Returns the scopes that entities declare, which read no other rows. */
  public RowScopes declared() {
    return without(Set.of(Kind.NAMED));
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns whether the rows of an entity are restricted. */
  public boolean restrict(EntityMetadata<?> entity) {
    return conditions.containsKey(entity);
  }

  /** Returns the entity's scope of a kind; null if it has none. */
  public @Nullable RowScope find(EntityMetadata<?> entity, Kind kind) {
    for (RowScope each : byEntity.getOrDefault(entity, List.of())) {
      if (each.kind() == kind) {
        return each;
      }
    }
    return null;
  }

  /**
   * Returns the predicate that a row of an entity is in all of its scopes; null if it has none.
   *
   * @throws TenantRequiredException if its rows belong to tenants, and no tenant was named
   */
  public @Nullable PredicateNode of(EntityMetadata<?> entity) {
    requireTenant(entity);
    return conditions.get(entity);
  }

  /**
   * Refuses an entity whose rows belong to tenants, if no tenant of their type was named.
   *
   * @throws TenantRequiredException if so
   */
  public void requireTenant(EntityMetadata<?> entity) {
    if (find(entity, Kind.NO_TENANT) != null) {
      throw new TenantRequiredException(
          "Rows of " + entity + " belong to tenants" + missing(entity) + " Nothing was sent.");
    }
  }

  private String missing(EntityMetadata<?> entity) {
    return tenant == null
        ? ", and the database was not told for which one: use db.tenant(..), or db.allTenants()"
            + " for the rows of all."
        : " of type "
            + DeclaredScopes.type(entity).getSimpleName()
            + ", and the database is for the tenant "
            + tenant
            + " of type "
            + tenant.getClass().getSimpleName()
            + ": use db.tenant(..) with a value of their type.";
  }

  /** Returns a copy with other predicates, which are made in the order of {@link #all}. */
  public RowScopes map(UnaryOperator<PredicateNode> mapping) {
    return of(all.stream().map(each -> each.with(mapping.apply(each.condition()))).toList());
  }

  /** Returns all scopes, in a fixed order. */
  public List<RowScope> all() {
    return all;
  }

  /** Returns whether the same rows are in both. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RowScopes that
            && Objects.equals(tenant, that.tenant)
            && (all == that.all || all.equals(that.all)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(all.size(), tenant);
  }
}
