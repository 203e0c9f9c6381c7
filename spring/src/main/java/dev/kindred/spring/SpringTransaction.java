package dev.kindred.spring;

import dev.kindred.spi.transaction.CoordinatedTransaction;
import dev.kindred.spi.transaction.TransactionParticipant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Transaction of Spring that a database of Kindred has joined. For one thread. */
final class SpringTransaction implements CoordinatedTransaction {

  private final SpringCoordinator coordinator;
  private final WatchedTransaction watched;
  private @Nullable Connection connection;
  private @Nullable TransactionParticipant participant;

  SpringTransaction(SpringCoordinator coordinator, WatchedTransaction watched) {
    this.coordinator = coordinator;
    this.watched = watched;
  }

  SpringCoordinator coordinator() {
    return coordinator;
  }

  @Override
  public Connection connection() throws SQLException {
    if (connection == null) {
      Connection bound = DataSourceUtils.doGetConnection(coordinator.dataSource());
      ConnectionHolder holder = watched.holder();
      connection = holder.hasTimeout() ? new TimedConnection(bound, holder) : bound;
    }
    return connection;
  }

  @Override
  public boolean isReadOnly() {
    return watched.isReadOnly();
  }

  boolean isCommitted() {
    return watched.isCommitted();
  }

  @Override
  public @Nullable TransactionParticipant participant() {
    return participant;
  }

  @Override
  public void enlist(TransactionParticipant other) {
    participant = other;
  }

  void tell(Consumer<TransactionParticipant> news) {
    if (participant != null) {
      news.accept(participant);
    }
  }

  /** Tells the holder of the connection that it is not used any more. */
  void release() {
    if (connection != null) {
      watched.holder().released();
    }
  }
}
