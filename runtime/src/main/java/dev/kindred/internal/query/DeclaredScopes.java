package dev.kindred.internal.query;

import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.UniqueMarks;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scopes that entities declare: rows that are not marked as deleted, and rows of a tenant. */
public final class DeclaredScopes {

  private DeclaredScopes() {}

  /** Returns the scopes of a database that was told no tenant. */
  public static RowScopes of(List<EntityMetadata<?>> entities) {
    List<RowScope> scopes = new ArrayList<>();
    for (EntityMetadata<?> entity : entities) {
      mark(entity).ifPresent(mark -> scopes.add(unmarked(entity, mark)));
      tenant(entity)
          .ifPresent(
              tenant -> scopes.add(scope(Kind.NO_TENANT, entity, tenant, PredicateNode.FALSE)));
    }
    return RowScopes.of(scopes);
  }

  /** Returns the column by which rows of an entity are marked as deleted; empty without one. */
  public static OptionalInt mark(EntityMetadata<?> entity) {
    return column(entity, Generation.MARK);
  }

  /** Returns the column with the tenant of an entity's rows; empty if they belong to none. */
  public static OptionalInt tenant(EntityMetadata<?> entity) {
    return column(entity, Generation.TENANT);
  }

  private static OptionalInt column(EntityMetadata<?> entity, Generation generation) {
    List<Integer> columns = entity.generated().of(generation);
    return columns.isEmpty() ? OptionalInt.empty() : OptionalInt.of(columns.get(0));
  }

  private static RowScope unmarked(EntityMetadata<?> entity, int mark) {
    return scope(Kind.UNMARKED, entity, mark, isUnmarked(entity, mark));
  }

  /** Returns the predicate that a row of an entity is not marked as deleted. */
  public static PredicateNode isUnmarked(EntityMetadata<?> entity, int mark) {
    return entity.column(mark).type().kind() == ColumnKind.BOOLEAN
        ? equal(entity, mark, new BindValue(false, entity.column(mark).type()))
        : new PredicateNode.IsNull(new ColumnNode(PathNode.root(entity), mark));
  }

  /**
   * Returns the mark of the rows that a reverse one-to-one relation does not lead to, although the
   * scopes have marked rows: without these there would be several rows for one. It is empty if the
   * scopes have none, and for any other relation.
   */
  public static OptionalInt hidden(RowScopes scopes, @Nullable RelationMetadata relation) {
    return relation instanceof ReverseRelation reverse
            && !reverse.toMany()
            && scopes.find(reverse.target(), Kind.UNMARKED) == null
        ? UniqueMarks.of(reverse.target(), reverse.reverse().columns())
        : OptionalInt.empty();
  }

  /**
   * Returns scopes with the rows of one tenant.
   *
   * @throws IllegalArgumentException if no entity has tenants of the value's class
   */
  public static RowScopes tenant(
      List<EntityMetadata<?>> entities, RowScopes scopes, Object tenant) {
    Objects.requireNonNull(tenant, "A tenant is a value, not null; allTenants() stands for all.");
    return scopes
        .once(tenant.getClass(), RowScopes.class, () -> ofTenants(entities, scopes, tenant))
        .tenant(tenant);
  }

  /** Returns scopes with the rows of any one tenant of the value's class. */
  private static RowScopes ofTenants(
      List<EntityMetadata<?>> entities, RowScopes scopes, Object tenant) {
    List<RowScope> added = ofTenants(entities, tenant.getClass());
    if (added.stream().allMatch(each -> each.kind() == Kind.NO_TENANT)) {
      throw new IllegalArgumentException(
          added.isEmpty()
              ? "No entity has an attribute with @Tenant."
              : typesDiffer(added.get(0), tenant));
    }
    return allTenants(scopes).and(added);
  }

  private static String typesDiffer(RowScope scope, Object tenant) {
    String type = type(scope.entity()).getSimpleName();
    return scope.entity()
        + "."
        + scope.name()
        + " is of type "
        + type
        + ", and the tenant "
        + tenant
        + " is of type "
        + tenant.getClass().getSimpleName()
        + ": give db.tenant(..) a value of type "
        + type
        + ".";
  }

  /**
   * Returns scopes in a tenant's own database: entities that have tenants of the value's class have
   * the tenant's rows, and those of another class have none.
   */
  public static RowScopes ownDatabase(
      List<EntityMetadata<?>> entities, RowScopes scopes, Object tenant) {
    Class<?> type = tenant.getClass();
    return scopes
        .once(
            List.of(type), RowScopes.class, () -> allTenants(scopes).and(ofTenants(entities, type)))
        .tenant(tenant);
  }

  private static List<RowScope> ofTenants(List<EntityMetadata<?>> entities, Class<?> type) {
    List<RowScope> all = new ArrayList<>();
    for (EntityMetadata<?> entity : entities) {
      tenant(entity).ifPresent(column -> all.add(tenant(entity, column, type)));
    }
    return all;
  }

  /** Returns the type of the tenants that rows of an entity belong to. */
  static Class<?> type(EntityMetadata<?> entity) {
    return entity.column(tenant(entity).orElseThrow()).type().type();
  }

  private static RowScope tenant(EntityMetadata<?> entity, int column, Class<?> type) {
    ColumnType<?> stored = entity.column(column).type();
    return stored.type().isAssignableFrom(type)
        ? scope(Kind.TENANT, entity, column, equal(entity, column, TenantValue.of(stored)))
        : scope(Kind.NO_TENANT, entity, column, PredicateNode.FALSE);
  }

  /** Returns scopes with the rows of all tenants. */
  public static RowScopes allTenants(RowScopes scopes) {
    return scopes.without(Set.of(Kind.TENANT, Kind.NO_TENANT)).tenant(null);
  }

  /** Returns scopes with the rows that are marked as deleted. */
  public static RowScopes withMarked(RowScopes scopes) {
    return scopes.without(Set.of(Kind.UNMARKED));
  }

  private static PredicateNode equal(EntityMetadata<?> entity, int column, BindValue value) {
    return new PredicateNode.Comparison(
        PredicateNode.Operator.EQUAL, new ColumnNode(PathNode.root(entity), column), value);
  }

  private static RowScope scope(
      Kind kind, EntityMetadata<?> entity, int column, PredicateNode condition) {
    ColumnMetadata declared = entity.column(column);
    return new RowScope(kind, declared.attribute(), entity, condition);
  }
}
