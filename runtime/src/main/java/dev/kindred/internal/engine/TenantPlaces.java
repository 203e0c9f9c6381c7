package dev.kindred.internal.engine;

import dev.kindred.error.UnknownTenantException;
import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.execution.ConnectionSources;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Places of the tables of tenants, which the application's function tells. Thread-safe. */
public interface TenantPlaces {

  /**
   * Returns the place of a tenant's tables.
   *
   * @throws UnknownTenantException if the function returns null or throws
   */
  TenantPlace of(Object tenant);

  /** Returns places in databases, each with a data source of its own. */
  static TenantPlaces inDatabases(Function<Object, ? extends @Nullable DataSource> dataSources) {
    Objects.requireNonNull(dataSources, "A function is needed that returns data sources.");
    TenantDataSources opened = new TenantDataSources();
    return tenant -> {
      DataSource dataSource = told(dataSources, tenant, "data source");
      opened.add(dataSource);
      return new TenantPlace(
          ConnectionSources.of(dataSource), null, () -> opened.remove(dataSource));
    };
  }

  /** Returns places in schemas of one database. */
  static TenantPlaces inSchemas(
      DataSource dataSource, Function<Object, ? extends @Nullable String> schemas) {
    Objects.requireNonNull(schemas, "A function is needed that returns names of schemas.");
    ConnectionSource source = ConnectionSources.of(dataSource);
    return tenant -> new TenantPlace(source, told(schemas, tenant, "schema"), () -> {});
  }

  private static <T> T told(
      Function<Object, ? extends @Nullable T> function, Object tenant, String what) {
    T told;
    try {
      told = function.apply(tenant);
    } catch (RuntimeException failure) {
      throw unknown(what, tenant, "threw, as the cause says", failure);
    }
    if (told == null) {
      throw unknown(what, tenant, "returned null", null);
    }
    return told;
  }

  private static UnknownTenantException unknown(
      String what, Object tenant, String happened, @Nullable Throwable cause) {
    return new UnknownTenantException(
        "There is no "
            + what
            + " for the tenant "
            + tenant
            + ": the function that Database.builder(..) was given "
            + happened
            + ". Nothing was sent.",
        cause);
  }
}
