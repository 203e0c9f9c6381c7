package dev.kindred.internal.writing.audit;

import dev.kindred.error.ShardingException;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.writing.audit.AuditRecord.Storing;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;

/**
 * Storing of records in a database in shards, where a transaction is in one place: a record is on
 * the shard of the row that was written.
 */
public record ShardedStoring(Storing storing) implements Storing {

  @Override
  public EntityBuilder<?> row(AuditRecord written) {
    EntityBuilder<?> row = storing.row(written);
    EntityMetadata<?> audited = EntityRegistry.of(written.entity());
    EntityMetadata<?> records = BuilderState.of(row).metadata();
    if (hasTenant(audited) != hasTenant(records)) {
      throw new ShardingException(
          records
              + " is to store what is done to "
              + audited
              + ", and "
              + (hasTenant(audited)
                  ? "has no @Tenant, so that its rows are on every shard, and those of "
                      + audited
                      + " on one: give "
                      + records
                      + " a @Tenant"
                  : "has a @Tenant, so that its rows are on one shard, and those of "
                      + audited
                      + " on every one: store them by an entity without a @Tenant")
              + ". Nothing was written.");
    }
    return row;
  }

  private static boolean hasTenant(EntityMetadata<?> entity) {
    return DeclaredScopes.tenant(entity).isPresent();
  }
}
