package dev.kindred.it.guide;

import dev.kindred.Database;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Undoes what each test writes. */
final class RolledBack implements InvocationInterceptor {

  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Database db;

  RolledBack(Database db) {
    this.db = db;
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    try {
      db.transaction(() -> undone(test));
    } catch (Undo expected) {
      // The test has passed, and its rows are gone.
    }
  }

  private static void undone(Invocation<Void> test) throws Exception {
    try {
      test.proceed();
    } catch (Exception | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
    throw new Undo();
  }
}
