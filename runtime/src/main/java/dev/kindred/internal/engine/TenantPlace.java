package dev.kindred.internal.engine;

import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.execution.ReplicaOptions;
import org.jspecify.annotations.Nullable;

/**
 * Place of a tenant's tables.
 *
 * @param source the connections to its database
 * @param replicas the replicas of its database
 * @param schema the schema; null for that of the connections
 * @param closing releases what was opened for the tenant
 */
record TenantPlace(
    ConnectionSource source, ReplicaOptions replicas, @Nullable String schema, Runnable closing) {}
