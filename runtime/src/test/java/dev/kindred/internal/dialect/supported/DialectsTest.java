package dev.kindred.internal.dialect.supported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The choice of a dialect, by what a driver tells of its server. */
class DialectsTest {

  @ParameterizedTest
  @CsvSource({
    "H2, 2.4.240 (2025-09-22), H2",
    "SQLite, 3.50.0, SQLite",
    "PostgreSQL, 17.5 (Debian 17.5-1), PostgreSQL",
    "PostgreSQL, 11.2-YB-2.20.1.0-b0, YugabyteDB",
    "MariaDB, 11.4.5-MariaDB, MariaDB",
    "MySQL, 5.5.5-11.4.5-MariaDB, MariaDB",
    "MySQL, 8.4.3, MySQL"
  })
  void aServerIsWhatItSaysOfItself(String product, String version, String name)
      throws SQLException {
    assertThat(Dialects.of(connection(product, version)).name()).isEqualTo(name);
  }

  @Test
  void anotherServerIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dialects.of(connection("Apache Derby", "10.17")))
        .withMessage(
            "Kindred does not support Apache Derby: use H2, SQLite, PostgreSQL, YugabyteDB, MariaDB"
                + " or MySQL.");
  }

  @ParameterizedTest
  @EnumSource(names = {"DERBY", "FIREBIRD", "DEFAULT", "HSQLDB"})
  void anotherDialectOfJooqIsRefused(SQLDialect other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dialects.of(other))
        .withMessageStartingWith("Kindred does not support ");
  }

  private static Connection connection(String product, String version) {
    DatabaseMetaData server =
        answering(
            DatabaseMetaData.class,
            Map.of(
                "getDatabaseProductName", product,
                "getDatabaseProductVersion", version,
                "getDriverName", "a driver"));
    return answering(Connection.class, Map.of("getMetaData", server, "isWrapperFor", false));
  }

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
