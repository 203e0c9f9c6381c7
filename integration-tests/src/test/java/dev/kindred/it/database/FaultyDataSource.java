package dev.kindred.it.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source that counts the steps of what is done with its connections, and fails at one of
 * them: when a connection is asked for or given back, at a statement, a savepoint or a commit. What
 * fails was not done, but that a connection is given back all the same. For one thread.
 */
public final class FaultyDataSource {

  private static final Set<String> STEPS =
      Set.of(
          "getConnection",
          "execute",
          "executeQuery",
          "executeUpdate",
          "addBatch",
          "executeBatch",
          "setAutoCommit",
          "setSavepoint",
          "releaseSavepoint",
          "commit",
          "rollback",
          "close");

  private final DataSource target;
  private int left;
  private boolean stays;
  private String failed = "";
  private boolean fails;

  /** Nothing fails yet. */
  public FaultyDataSource(DataSource target) {
    this.target = target;
  }

  /**
   * Fails at a step from now on, the first being 1.
   *
   * @param everAfter whether all later steps fail too, as they do where a connection has broken
   */
  public void failAt(int step, boolean everAfter) {
    left = step;
    stays = everAfter;
    failed = "";
    fails = false;
  }

  /** Fails no more, and answers the step that failed first; empty where there were not so many. */
  public String stop() {
    left = 0;
    fails = false;
    return failed;
  }

  /** The data source. */
  public DataSource dataSource() {
    return proxy(DataSource.class, target);
  }

  private <T> T proxy(Class<T> type, T delegate) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(delegate, method, arguments)));
  }

  private Object call(Object delegate, Method method, Object[] arguments) throws Throwable {
    String name = method.getName();
    boolean closes = delegate instanceof Connection && name.equals("close");
    boolean isStep = STEPS.contains(name) && (closes || !name.equals("close"));
    if (isStep && !closes) {
      step(name);
    }
    Object result = invoke(delegate, method, arguments);
    if (closes) {
      step(name);
    }
    return name.equals("unwrap") ? result : wrapped(result);
  }

  private static Object invoke(Object delegate, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(delegate, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  private Object wrapped(Object result) {
    if (result instanceof Connection connection) {
      return proxy(Connection.class, connection);
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement);
    }
    return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
  }

  private void step(String name) throws SQLException {
    if (left > 0 && --left == 0) {
      failed = name;
      fails = true;
      throw broken(name);
    }
    if (fails && stays) {
      throw broken(name);
    }
  }

  private static SQLException broken(String name) {
    return new SQLException("Made to fail: " + name, "58030");
  }
}
