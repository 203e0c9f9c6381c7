package dev.kindred.internal.execution;

import dev.kindred.spi.transaction.TransactionCoordinator;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections of a data source whose transactions a coordinator knows. */
public final class CoordinatedConnections extends ForwardingConnections {

  private final TransactionCoordinator coordinator;

  /** Creates the connections of a coordinator's data source. */
  public CoordinatedConnections(TransactionCoordinator coordinator) {
    super(new DataSourceConnections(coordinator.dataSource()));
    this.coordinator = coordinator;
  }

  @Override
  public TransactionCoordinator coordinator() {
    return coordinator;
  }

  @Override
  public Connection acquire() throws SQLException {
    return coordinator.acquire();
  }

  /** Takes a connection of the data source itself. */
  @Override
  public Connection acquireSeparate() throws SQLException {
    return super.acquire();
  }

  @Override
  public void release(Connection connection) throws SQLException {
    coordinator.release(connection);
  }
}
