package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables that a statement reads or changes, with those of its scopes. Not thread-safe. */
final class ShardedTables extends NodeWalker implements StatementNode.Visitor<@Nullable Void> {

  private final Set<EntityMetadata<?>> entities = new LinkedHashSet<>();
  private RowScopes scopes;
  private boolean several;
  private boolean ofAllTenants;
  private boolean ofOtherTenants;
  private boolean jooq;
  private @Nullable ManyToManyRelation joinTable;

  private ShardedTables(RowScopes scopes) {
    this.scopes = scopes;
  }

  static ShardedTables of(StatementNode statement, RowScopes scopes) {
    ShardedTables tables = new ShardedTables(scopes);
    statement.accept(tables);
    return tables;
  }

  /** Returns the entities whose tables they are. */
  Set<EntityMetadata<?>> entities() {
    return entities;
  }

  /** Returns whether there are other tables than that of the root, or more than once that. */
  boolean areSeveral() {
    return several;
  }

  /** Returns whether rows of one of them are of all tenants. */
  boolean areOfAllTenants() {
    return ofAllTenants;
  }

  /** Returns whether a query inside is of other tenants than the statement. */
  boolean hasOtherTenants() {
    return ofOtherTenants;
  }

  /** Returns whether there are parts written with jOOQ. */
  boolean hasJooq() {
    return jooq;
  }

  /** Returns a relation with a join table that is no entity; null if there is none. */
  @Nullable ManyToManyRelation joinTable() {
    return joinTable;
  }

  private void entity(EntityMetadata<?> entity) {
    PredicateNode scope = scopes.of(entity);
    ofAllTenants |=
        DeclaredScopes.tenant(entity).isPresent()
            && scopes.find(entity, RowScope.Kind.TENANT) == null;
    if (entities.add(entity) && scope != null) {
      walk(scope);
    }
  }

  private void relation(RelationMetadata relation) {
    several = true;
    if (relation instanceof ManyToManyRelation manyToMany) {
      Class<?> association = manyToMany.joinTable().entity();
      if (association == null) {
        joinTable = manyToMany;
      } else {
        entity(EntityRegistry.of(association));
      }
    }
  }

  @Override
  protected void path(PathNode node) {
    if (!node.isRoot()) {
      relation(node.relation());
      entity(node.target());
    }
    super.path(node);
  }

  @Override
  public @Nullable Void column(ColumnNode node) {
    path(node.nearest(scopes::restrict).path());
    return null;
  }

  @Override
  protected void query(Select node) {
    several = true;
    RowScopes own = node.options().scopes();
    ofOtherTenants |= own != null && !own.equals(scopes);
    select(node);
  }

  @Override
  public @Nullable Void jooq(PredicateNode.Jooq node) {
    jooq = true;
    return super.jooq(node);
  }

  @Override
  public @Nullable Void jooq(JooqExpression node) {
    jooq = true;
    return super.jooq(node);
  }

  @Override
  public @Nullable Void select(Select node) {
    RowScopes outer = scopes;
    RowScopes own = node.options().scopes();
    scopes = own == null ? outer : own;
    entity(node.root());
    if (node.selectList() instanceof SelectList.Entities joined) {
      joined.joined().forEach(this::path);
    }
    node.selectList().expressions().forEach(this::walk);
    node.filters().forEach(this::walk);
    if (node.groupBy() != null) {
      node.groupBy().keys().forEach(this::walk);
      node.groupBy().having().forEach(this::walk);
    }
    if (node.sources() != null
        && node.sources().relation() instanceof ManyToManyRelation relation) {
      relation(relation);
    }
    node.order().forEach(each -> walk(each.expression()));
    scopes = outer;
    return null;
  }

  @Override
  public @Nullable Void update(Update node) {
    entity(node.root());
    node.assignments().forEach(each -> walk(each.value()));
    walk(node.condition());
    return null;
  }

  @Override
  public @Nullable Void delete(Delete node) {
    entity(node.root());
    walk(node.condition());
    return null;
  }

  @Override
  public @Nullable Void insert(Insert node) {
    entity(node.root());
    node.assignments().forEach(each -> walk(each.value()));
    return null;
  }

  @Override
  public @Nullable Void insertAll(InsertAll node) {
    entity(node.root());
    return null;
  }

  @Override
  public @Nullable Void upsert(Upsert node) {
    entity(node.root());
    return null;
  }

  @Override
  public @Nullable Void joinTableSelect(JoinTableSelect node) {
    relation(node.relation());
    return null;
  }

  @Override
  public @Nullable Void joinTableInsert(JoinTableInsert node) {
    relation(node.relation());
    return null;
  }

  @Override
  public @Nullable Void joinTableDelete(JoinTableDelete node) {
    relation(node.relation());
    return null;
  }

  @Override
  public @Nullable Void joinTableClear(JoinTableClear node) {
    relation(node.relation());
    return select(node.sources());
  }
}
