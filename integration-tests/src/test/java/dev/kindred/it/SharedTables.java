package dev.kindred.it;

import dev.kindred.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Tables that all test classes use, one set for each database: emptied before each test, created
 * again only where a test has changed them, and dropped at the end of the run.
 */
final class SharedTables implements BeforeAllCallback {

  private static final Map<TestDatabase, TestTables> TABLES = new EnumMap<>(TestDatabase.class);

  /** Makes sure that the databases are dropped when the run ends. */
  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(SharedTables.class))
        .getOrComputeIfAbsent(
            AutoCloseable.class,
            key -> () -> TABLES.keySet().stream().toList().forEach(SharedTables::close),
            AutoCloseable.class);
  }

  /** Returns the tables on the given database, all of them empty. */
  static TestTables empty(TestDatabase kind) throws SQLException {
    @Nullable TestTables tables = TABLES.get(kind);
    if (tables == null) {
      tables = new TestTables(kind);
      TABLES.put(kind, tables);
      return tables;
    }
    try {
      tables.empty();
      return tables;
    } catch (SQLException failure) {
      close(kind);
      throw new SQLException("Did the test before this one lack changesTables()?", failure);
    }
  }

  /** Drops the database, so that the next test creates another one. */
  static void close(TestDatabase kind) {
    @Nullable TestTables tables = TABLES.remove(kind);
    if (tables != null) {
      tables.close();
    }
  }
}
