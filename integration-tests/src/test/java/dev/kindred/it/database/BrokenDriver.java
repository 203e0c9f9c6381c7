package dev.kindred.it.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source whose driver throws something, once, out of one of its methods, and from there on
 * takes down what is called. For one thread.
 */
public final class BrokenDriver {

  private static final Set<Class<?>> WRAPPED =
      Set.of(
          Connection.class,
          CallableStatement.class,
          PreparedStatement.class,
          Statement.class,
          ResultSet.class);

  private final DataSource target;
  private final List<String> calledAfter = new ArrayList<>();
  private String method = "";
  private Throwable failure;
  private boolean isDone;
  private boolean broken;

  /** Nothing is broken yet. */
  public BrokenDriver(DataSource target) {
    this.target = target;
  }

  /** The next call of a method throws this and does nothing. */
  public void breakAt(String name, Throwable thrown) {
    set(name, thrown, false);
  }

  /** The next call of a method does what it has to, and throws this then. */
  public void breakAfter(String name, Throwable thrown) {
    set(name, thrown, true);
  }

  private void set(String name, Throwable thrown, boolean after) {
    method = name;
    failure = thrown;
    isDone = after;
    broken = false;
    calledAfter.clear();
  }

  /** Whether it has thrown that. */
  public boolean isBroken() {
    return broken;
  }

  /** The names of the methods that were called since. */
  public List<String> calledAfter() {
    return List.copyOf(calledAfter);
  }

  /** The data source. */
  public DataSource dataSource() {
    return proxy(DataSource.class, target);
  }

  private <T> T proxy(Class<T> type, Object delegate) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, called, arguments) -> call(delegate, called, arguments)));
  }

  private Object call(Object delegate, Method called, Object[] arguments) throws Throwable {
    if (broken) {
      calledAfter.add(called.getName());
    }
    boolean breaks = called.getName().equals(method);
    if (breaks) {
      method = "";
    }
    if (breaks && !isDone) {
      throw breaking();
    }
    Object result = invoke(delegate, called, arguments);
    if (breaks) {
      throw breaking();
    }
    return result != null && WRAPPED.contains(called.getReturnType())
        ? proxy(called.getReturnType(), result)
        : result;
  }

  private Throwable breaking() {
    broken = true;
    return failure;
  }

  private static Object invoke(Object delegate, Method called, Object[] arguments)
      throws Throwable {
    try {
      return called.invoke(delegate, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
