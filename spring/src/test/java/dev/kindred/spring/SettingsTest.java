package dev.kindred.spring;

import static dev.kindred.TransactionOptions.isolation;
import static dev.kindred.TransactionOptions.readOnly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.Isolation;
import dev.kindred.error.StatementTimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;

/** Settings of transactions: read-only, isolation, timeout. */
class SettingsTest extends SpringFixture {

  private interface Reading<T> {
    T of(Connection connection) throws SQLException;
  }

  private <T> T byJdbc(Reading<T> reading) {
    return jdbc.execute((ConnectionCallback<T>) reading::of);
  }

  private <T> T byKindred(Function<Connection, T> reading) {
    return db.dsl().connectionResult(reading::apply);
  }

  private static int isolationOf(Connection connection) {
    try {
      return connection.getTransactionIsolation();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refusesToWrite() {
    assertThat(
            db.capture(
                () ->
                    assertThatThrownBy(() -> insert("a"))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("read-only")))
        .isEmpty();
  }

  @Test
  void aReadOnlyTransactionRefusesWritesBeforeTheyAreSent() {
    insert("there");
    calls.readOnly(
        () -> {
          refusesToWrite();
          assertThatThrownBy(() -> db.transaction(() -> insert("a")))
              .isInstanceOf(IllegalStateException.class);
          calls.required(this::refusesToWrite);
          calls.nested(this::refusesToWrite);
          assertThat(owners()).containsExactly("there");
        });

    assertThat(committed()).containsExactly("there");
  }

  @Test
  void aReadOnlyTransactionReachesTheConnection() {
    assumeTrue(server == TestServer.POSTGRESQL, "H2 ignores it");
    calls.readOnly(
        () -> {
          assertThat(byJdbc(Connection::isReadOnly)).isTrue();
          assertThatThrownBy(() -> db.transaction(() -> db.dsl().execute("delete from account")))
              .isInstanceOf(DataAccessException.class);
        });
    db.transaction(
        readOnly(),
        () -> {
          assertThat(byJdbc(Connection::isReadOnly)).isTrue();
          assertThatThrownBy(() -> db.transaction(() -> jdbc.update("delete from account")))
              .isInstanceOf(org.springframework.dao.DataAccessException.class);
        });
    assertThat(byJdbc(Connection::isReadOnly)).isFalse();
  }

  @Test
  void aNewTransactionInAReadOnlyOneWrites() {
    calls.readOnly(
        () -> {
          refusesToWrite();
          calls.requiresNew(() -> insert("a"));
          calls.notSupported(() -> insert("b"));
          refusesToWrite();
        });
    db.transaction(readOnly(), () -> calls.requiresNew(() -> db.transaction(() -> insert("c"))));

    assertThat(committed()).containsExactly("a", "b", "c");
  }

  @Test
  void theIsolationReachesTheConnection() {
    int usual = byJdbc(Connection::getTransactionIsolation);
    assertThat(usual).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);

    calls.serializable(
        () -> {
          insert("a");
          int seen = byKindred(SettingsTest::isolationOf);
          assertThat(seen).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        });
    db.transaction(
        isolation(Isolation.SERIALIZABLE),
        () ->
            assertThat(byJdbc(Connection::getTransactionIsolation))
                .isEqualTo(Connection.TRANSACTION_SERIALIZABLE));

    assertThat(byJdbc(Connection::getTransactionIsolation)).isEqualTo(usual);
  }

  @Test
  void noStatementBeginsAfterTheTimeout() {
    assertThatThrownBy(
            () ->
                calls.timeout(
                    () -> {
                      insert("a");
                      Thread.sleep(1_050);
                      insert("b");
                    }))
        .isInstanceOf(StatementTimeoutException.class)
        .hasStackTraceContaining("Transaction timed out");

    assertThat(committed()).isEmpty();
  }

  @Test
  void aStatementOfJooqEndsWithTheTimeout() {
    long before = System.nanoTime();
    assertThatThrownBy(
            () ->
                calls.timeout(
                    () ->
                        db.dsl()
                            .fetch(
                                server == TestServer.H2
                                    ? "select sum(x * x) from system_range(1, 1000000000)"
                                    : "select pg_sleep(20)")))
        .isInstanceOf(DataAccessException.class);

    assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
  }

  @Test
  void aStatementThatWaitsEndsWithTheTimeout() throws SQLException {
    assumeTrue(server == TestServer.POSTGRESQL, "H2 has a timeout of its own for locks");
    Account there = insert("there");
    try (Connection other = DriverManager.getConnection(pool.getJdbcUrl());
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("update account set balance = 1");

      assertThatThrownBy(() -> calls.timeout(() -> db.update(Account_.builder(there).balance(2))))
          .isInstanceOf(StatementTimeoutException.class);
    }
  }
}
