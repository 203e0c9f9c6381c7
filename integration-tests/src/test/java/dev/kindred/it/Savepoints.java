package dev.kindred.it;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the savepoints and commits on the connections of a data source. */
final class Savepoints {

  private final DataSource source;
  private final AtomicInteger set = new AtomicInteger();
  private final AtomicInteger released = new AtomicInteger();
  private final AtomicInteger commits = new AtomicInteger();

  Savepoints(DataSource source) {
    this.source = source;
  }

  DataSource dataSource() {
    return proxy(
        DataSource.class,
        (self, method, arguments) ->
            call(method, source, arguments) instanceof Connection connection
                ? counting(connection)
                : null);
  }

  private Connection counting(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          Object result = call(method, connection, arguments);
          switch (method.getName()) {
            case "setSavepoint" -> set.incrementAndGet();
            case "releaseSavepoint" -> released.incrementAndGet();
            case "commit" -> commits.incrementAndGet();
            default -> {}
          }
          return result;
        });
  }

  private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Savepoints.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  int commits() {
    return commits.get();
  }

  int set() {
    return set.get();
  }

  int open() {
    return set.get() - released.get();
  }
}
