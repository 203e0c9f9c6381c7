package dev.kindred.spi.transaction;

import dev.kindred.stability.Preview;
import javax.sql.DataSource;

/**
 * Provider of coordinators, found by {@link java.util.ServiceLoader}: with its module on the class
 * path, {@code Database.of(dataSource)} takes part in the container's transactions.
 */
@Preview
public interface TransactionCoordinatorProvider {

  /** Returns the coordinator of the transactions on a data source. */
  TransactionCoordinator coordinator(DataSource dataSource);
}
