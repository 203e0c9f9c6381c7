package dev.kindred.internal.engine;

import dev.kindred.error.UnknownTenantException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Function of the application, from a tenant to something that it has.
 *
 * @param what what it returns, in messages
 * @param given the method that was given the function
 */
record TenantFunction<T>(
    Function<Object, ? extends @Nullable T> function, String what, String given) {

  /**
   * Returns what a tenant has.
   *
   * @throws UnknownTenantException if the function returns null or throws
   */
  T required(Object tenant) {
    T told = told(tenant);
    if (told == null) {
      throw unknown(tenant, "returned null", null);
    }
    return told;
  }

  /**
   * Returns what a tenant has; null if it has none.
   *
   * @throws UnknownTenantException if the function throws
   */
  @Nullable T told(Object tenant) {
    try {
      return function.apply(tenant);
    } catch (RuntimeException failure) {
      throw unknown(tenant, "threw, as the cause says", failure);
    }
  }

  private UnknownTenantException unknown(
      Object tenant, String happened, @Nullable Throwable cause) {
    return new UnknownTenantException(
        "There is no "
            + what
            + " for the tenant "
            + tenant
            + ": the function that "
            + given
            + " was given "
            + happened
            + ". Nothing was sent.",
        cause);
  }
}
