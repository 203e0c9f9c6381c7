package dev.kindred.internal.execution;

import dev.kindred.spi.transaction.TransactionCoordinator;
import dev.kindred.spi.transaction.TransactionCoordinatorProvider;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.sql.DataSource;

/** Sources of connections for a data source, with or without a coordinator of transactions. */
public final class ConnectionSources {

  private ConnectionSources() {}

  /** Returns the source for a data source of the application's. */
  public static ConnectionSource of(DataSource dataSource) {
    Objects.requireNonNull(dataSource, "A database is opened on a DataSource, not null.");
    return coordinator(dataSource)
        .<ConnectionSource>map(CoordinatedConnections::new)
        .orElseGet(() -> uncoordinated(dataSource));
  }

  private static Optional<TransactionCoordinator> coordinator(DataSource dataSource) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return ServiceLoader.load(
            TransactionCoordinatorProvider.class,
            context == null ? ConnectionSources.class.getClassLoader() : context)
        .findFirst()
        .map(provider -> provider.coordinator(dataSource));
  }

  private static ConnectionSource uncoordinated(DataSource dataSource) {
    ConnectionSource source = new DataSourceConnections(dataSource);
    return SpringTransactions.arePresent() ? new UnjoinedTransactionWarning(source) : source;
  }
}
