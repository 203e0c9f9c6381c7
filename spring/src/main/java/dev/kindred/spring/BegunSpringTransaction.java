package dev.kindred.spring;

import dev.kindred.spi.transaction.BegunTransaction;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;

/** Transaction of Spring that Kindred has begun, and ends. */
record BegunSpringTransaction(
    PlatformTransactionManager manager, TransactionStatus status, SpringTransaction transaction)
    implements BegunTransaction {

  @Override
  public void commit() throws SQLException {
    try {
      manager.commit(status);
    } catch (TransactionSystemException | DataAccessException e) {
      if (transaction.isCommitted()) {
        throw e;
      }
      throw DriverFailure.in(e);
    }
  }

  @Override
  public void rollback() {
    manager.rollback(status);
  }
}
