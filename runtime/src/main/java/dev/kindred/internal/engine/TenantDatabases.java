package dev.kindred.internal.engine;

import dev.kindred.internal.execution.ConnectionSources;
import dev.kindred.internal.execution.ReplicaOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Databases of tenants, each with a data source of its own, and with its replicas.
 *
 * @param opened the data sources that tenants have
 */
record TenantDatabases(TenantFunction<DataSource> dataSources, TenantDataSources opened)
    implements TenantPlaces {

  @Override
  public TenantPlace of(Object tenant, ReplicaOptions options) {
    List<DataSource> own = new ArrayList<>();
    Runnable closing = () -> own.forEach(opened::remove);
    try {
      DataSource primary = add(dataSources.required(tenant), own);
      List<DataSource> replicas = new ArrayList<>();
      for (Function<Object, ? extends @Nullable DataSource> each : options.ofTenants()) {
        DataSource replica = new TenantFunction<>(each, "replica", "replica(..)").told(tenant);
        if (replica != null) {
          replicas.add(add(replica, own));
        }
      }
      return new TenantPlace(ConnectionSources.of(primary), options.found(replicas), null, closing);
    } catch (RuntimeException failure) {
      closing.run();
      throw failure;
    }
  }

  private DataSource add(DataSource dataSource, List<DataSource> own) {
    opened.add(dataSource);
    own.add(dataSource);
    return dataSource;
  }

  @Override
  public void require(ReplicaOptions replicas) {
    replicas.requireOfTenants();
  }
}
