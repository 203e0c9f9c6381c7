package dev.kindred.spring;

import dev.kindred.spi.transaction.TransactionCoordinator;
import dev.kindred.spi.transaction.TransactionCoordinatorProvider;
import dev.kindred.stability.Preview;
import javax.sql.DataSource;

/**
 * Provider of Spring's transactions for {@code Database.of(dataSource)}. Where the application
 * names no transaction manager, those of JDBC on the data source are meant.
 */
@Preview
public final class SpringCoordinatorProvider implements TransactionCoordinatorProvider {

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public SpringCoordinatorProvider() {}

  @Override
  public TransactionCoordinator coordinator(DataSource dataSource) {
    return SpringCoordinator.of(dataSource);
  }
}
