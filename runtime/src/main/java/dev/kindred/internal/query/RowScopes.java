package dev.kindred.internal.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kindred.error.TenantRequiredException;
import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.spi.EntityMetadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scopes of a statement: which rows there are for it. Every table in its FROM clauses is restricted
 * by them, whether the query names it or a path leads to it. Immutable.
 */
public final class RowScopes {

  /** No scopes: all rows. */
  public static final RowScopes NONE = new RowScopes(List.of());

  private final List<RowScope> all;
  private final Map<EntityMetadata<?>, PredicateNode> conditions = new LinkedHashMap<>();

  private RowScopes(List<RowScope> all) {
    this.all = all;
    all.stream()
        .collect(groupingBy(RowScope::entity, LinkedHashMap::new, toList()))
        .forEach((entity, some) -> conditions.put(entity, conjunction(some)));
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
    return of(Stream.concat(all.stream(), others.stream()).toList());
  }

  /** Returns these scopes except some. */
  public RowScopes without(Predicate<RowScope> some) {
    return all.stream().anyMatch(some) ? of(all.stream().filter(some.negate()).toList()) : this;
  }

  /**
   * Returns these scopes except those that the application gave a name.
   *
   * @throws IllegalArgumentException if none has it
   */
  public RowScopes without(String name) {
    RowScopes others = without(each -> each.kind() == Kind.NAMED && each.name().equals(name));
    if (others == this) {
      throw new IllegalArgumentException(
          "There is no scope \"" + name + "\" to leave out, but " + names() + ".");
    }
    return others;
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
    return without(each -> !each.isDeclared());
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
    for (RowScope each : all) {
      if (each.kind() == kind && each.entity() == entity) {
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
   * Refuses an entity whose rows belong to tenants, if no tenant was named.
   *
   * @throws TenantRequiredException if so
   */
  public void requireTenant(EntityMetadata<?> entity) {
    if (find(entity, Kind.NO_TENANT) != null) {
      throw new TenantRequiredException(
          "Rows of "
              + entity
              + " belong to tenants, and the database was not told for which one: use"
              + " db.tenant(..), or db.allTenants() for the rows of all. Nothing was sent.");
    }
  }

  /** Returns a copy with other predicates, which are made in the order of {@link #all}. */
  public RowScopes map(UnaryOperator<PredicateNode> mapping) {
    return of(all.stream().map(each -> each.with(mapping.apply(each.condition()))).toList());
  }

  /** Returns all scopes, in a fixed order. */
  public List<RowScope> all() {
    return all;
  }
}
