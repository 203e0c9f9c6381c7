package dev.kindred.internal.engine;

import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.execution.ReplicaOptions;

/**
 * Schemas of tenants in one database, which has no replicas.
 *
 * @param source the connections to the database
 */
record TenantSchemas(ConnectionSource source, TenantFunction<String> schemas)
    implements TenantPlaces {

  @Override
  public TenantPlace of(Object tenant, ReplicaOptions replicas) {
    return new TenantPlace(source, replicas, schemas.required(tenant), () -> {});
  }

  @Override
  public void require(ReplicaOptions replicas) {
    replicas.requireNone();
  }
}
