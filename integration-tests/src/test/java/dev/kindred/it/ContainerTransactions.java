package dev.kindred.it;

import dev.kindred.Database;
import java.sql.Connection;
import org.jooq.ConnectionProvider;

/** A database whose one connection is a container's, which begins and ends transactions on it. */
final class ContainerTransactions {

  private ContainerTransactions() {}

  /** The connection still commits each statement; the container begins a transaction later. */
  static Database database(Connection connection) {
    return Database.of(
        new ConnectionProvider() {
          @Override
          public Connection acquire() {
            return connection;
          }

          @Override
          public void release(Connection released) {}
        });
  }
}
