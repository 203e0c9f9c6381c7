package dev.kindred.internal.engine;

import dev.kindred.error.UnknownTenantException;
import dev.kindred.internal.execution.ConnectionSources;
import dev.kindred.internal.execution.ReplicaOptions;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Places of the tables of tenants, which the application's functions tell. Thread-safe. */
public interface TenantPlaces {

  /**
   * Returns the place of a tenant's tables.
   *
   * @param replicas how its replicas are found
   * @throws UnknownTenantException if a function returns null or throws
   */
  TenantPlace of(Object tenant, ReplicaOptions replicas);

  /**
   * Refuses replicas that tenants can't have.
   *
   * @throws IllegalStateException if there are some
   */
  void require(ReplicaOptions replicas);

  /** Returns places in databases, each with a data source of its own. */
  static TenantPlaces inDatabases(Function<Object, ? extends @Nullable DataSource> dataSources) {
    Objects.requireNonNull(dataSources, "A function is needed that returns data sources.");
    return new TenantDatabases(
        new TenantFunction<>(dataSources, "data source", "Database.builder(..)"),
        new TenantDataSources());
  }

  /** Returns places in schemas of one database. */
  static TenantPlaces inSchemas(
      DataSource dataSource, Function<Object, ? extends @Nullable String> schemas) {
    Objects.requireNonNull(schemas, "A function is needed that returns names of schemas.");
    return new TenantSchemas(
        ConnectionSources.of(dataSource),
        new TenantFunction<>(schemas, "schema", "Database.builder(..)"));
  }
}
