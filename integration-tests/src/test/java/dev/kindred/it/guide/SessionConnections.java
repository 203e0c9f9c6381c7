package dev.kindred.it.guide;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/** Connection of the thread's session while it has a transaction, otherwise one of the pool. */
final class SessionConnections implements ConnectionProvider {

  private final SessionFactory sessions;
  private final DataSource pool;

  SessionConnections(SessionFactory sessions, DataSource pool) {
    this.sessions = sessions;
    this.pool = pool;
  }

  @Override
  public Connection acquire() {
    Session session = sessions.getCurrentSession();
    if (session.getTransaction().isActive()) {
      return session.doReturningWork(connection -> connection);
    }
    try {
      return pool.getConnection();
    } catch (SQLException failure) {
      throw new DataAccessException("The pool gives no connection.", failure);
    }
  }

  @Override
  public void release(Connection connection) {
    Session session = sessions.getCurrentSession();
    boolean shared =
        session.getTransaction().isActive() && session.doReturningWork(own -> own) == connection;
    if (!shared) {
      try {
        connection.close();
      } catch (SQLException failure) {
        throw new DataAccessException("The pool takes no connection back.", failure);
      }
    }
  }
}
