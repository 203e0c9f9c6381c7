package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections of an application with Spring that lacks Kindred's module for it. The first one that
 * is taken inside a transaction of Spring is warned of.
 */
final class UnjoinedTransactionWarning extends ForwardingConnections {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.connection");

  private final AtomicBoolean warned = new AtomicBoolean();

  UnjoinedTransactionWarning(ConnectionSource source) {
    super(source);
  }

  @Override
  public Connection acquire() throws SQLException {
    if (!warned.get() && SpringTransactions.isActive() && warned.compareAndSet(false, true)) {
      LOG.warn(
          "Kindred is used inside a transaction of Spring, which it does not know: what it writes"
              + " can be committed though Spring rolls back. Add dev.kindred:kindred-spring to the"
              + " class path: then @Transactional holds for Kindred too.");
    }
    return super.acquire();
  }
}
