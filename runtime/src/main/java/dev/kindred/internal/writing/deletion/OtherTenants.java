package dev.kindred.internal.writing.deletion;

import dev.kindred.error.TenantMismatchException;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rows of other tenants that refer to shared rows. The database would delete or change them with a
 * row that they refer to, though the delete does not see them.
 *
 * @param scopes the scopes of the delete
 * @param all a loader of the rows of all tenants
 */
record OtherTenants(RowScopes scopes, EntityLoader all) {

  /**
   * Checks that a delete takes no shared row that rows of other tenants refer to.
   *
   * @throws TenantMismatchException if it does
   */
  void requireNone(CollectedRows rows) {
    for (EntityRows entity : rows.entities()) {
      if (DeclaredScopes.tenant(entity.metadata()).isEmpty()) {
        changed(entity.effects()).forEach(relation -> requireNone(relation, entity));
      }
    }
  }

  /**
   * Returns the relations whose foreign keys, in rows of tenants, a delete cascades to or unsets.
   */
  private Stream<ForwardRelation> changed(DeletionEffects effects) {
    return Stream.concat(
            effects.cascading().stream().flatMap(Collection::stream), effects.unset().stream())
        .filter(relation -> scopes.find(relation.source(), Kind.TENANT) != null);
  }

  private void requireNone(ForwardRelation relation, EntityRows deleted) {
    for (DeletionBatch batch : deleted.batches()) {
      Select others =
          Select.all(relation.source())
              .filter(batch.isReferenced(relation, scopes))
              .filter(isOfAnother(relation.source()));
      if (all.scalars().exists(others)) {
        throw new TenantMismatchException(
            "Rows of other tenants refer to what would be deleted, by "
                + relation
                + ", and would change with it, and the database is for the tenant "
                + scopes.tenant()
                + ": use db.allTenants() where that is meant. Nothing was deleted.");
      }
    }
  }

  private PredicateNode isOfAnother(EntityMetadata<?> metadata) {
    int tenant = DeclaredScopes.tenant(metadata).orElseThrow();
    BindValue own =
        new BindValue(Objects.requireNonNull(scopes.tenant()), metadata.column(tenant).type());
    return PredicateNode.not(
        new PredicateNode.Comparison(
            PredicateNode.Operator.EQUAL, new ColumnNode(PathNode.root(metadata), tenant), own));
  }
}
