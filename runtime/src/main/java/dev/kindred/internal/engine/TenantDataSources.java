package dev.kindred.internal.engine;

import java.util.IdentityHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Data sources that were made for tenants. One that can be closed is closed with the last tenant
 * that has it. Thread-safe.
 */
final class TenantDataSources {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.connection");

  private final IdentityHashMap<DataSource, Integer> tenants = new IdentityHashMap<>();

  /** Adds a tenant that has a data source. */
  synchronized void add(DataSource dataSource) {
    tenants.merge(dataSource, 1, Integer::sum);
  }

  /** Removes a tenant that has a data source. */
  void remove(DataSource dataSource) {
    if (isLast(dataSource) && dataSource instanceof AutoCloseable closeable) {
      close(closeable);
    }
  }

  private synchronized boolean isLast(DataSource dataSource) {
    return tenants.computeIfPresent(dataSource, (same, count) -> count == 1 ? null : count - 1)
        == null;
  }

  private static void close(AutoCloseable dataSource) {
    try {
      dataSource.close();
    } catch (Exception failure) {
      LOG.warn("The data source of a tenant was not closed: {}", failure.toString());
    }
  }
}
