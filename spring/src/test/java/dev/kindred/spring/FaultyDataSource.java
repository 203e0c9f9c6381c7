package dev.kindred.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Data source whose connections fail once in a method, when a test wants it. */
final class FaultyDataSource extends DelegatingDataSource {

  private String method = "";
  private Throwable failure = new SQLException();

  FaultyDataSource(DataSource dataSource) {
    super(dataSource);
  }

  /** The next call of a method of any connection fails. */
  void failIn(String name, Throwable thrown) {
    method = name;
    failure = thrown;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, called, arguments) -> {
              if (called.getName().equals(method)) {
                method = "";
                throw failure;
              }
              try {
                return called.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
