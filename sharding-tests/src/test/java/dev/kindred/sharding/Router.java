package dev.kindred.sharding;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/** ShardingSphere's data source, with the greatest number of shards that a statement went to. */
final class Router {

  private final DataSource target;
  private int shards;

  Router(DataSource target) {
    this.target = target;
  }

  /** The data source. */
  DataSource dataSource() {
    return wrapped(DataSource.class, target);
  }

  /** The greatest number of shards that one statement of a piece of work goes to. */
  synchronized int during(Runnable work) {
    shards = 0;
    work.run();
    return shards;
  }

  private <T> T wrapped(Class<T> type, T delegate) {
    return type.cast(
        Proxy.newProxyInstance(
            Router.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(delegate, method, arguments)));
  }

  private Object call(Object delegate, Method method, Object[] arguments) throws Throwable {
    boolean executes = delegate instanceof Statement && method.getName().startsWith("execute");
    if (executes) {
      CountingDataSource.touched();
    }
    try {
      Object result = method.invoke(delegate, arguments);
      return result instanceof Connection connection
          ? wrapped(Connection.class, connection)
          : result instanceof PreparedStatement prepared
              ? wrapped(PreparedStatement.class, prepared)
              : result;
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    } finally {
      if (executes) {
        shards = Math.max(shards, CountingDataSource.touched());
      }
    }
  }
}
