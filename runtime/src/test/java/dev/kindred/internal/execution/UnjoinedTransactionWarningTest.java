package dev.kindred.internal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Spring is here, and Kindred's module for it is not. */
class UnjoinedTransactionWarningTest {

  private final PrintStream before = System.err;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void listenToTheLog() {
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void listenNoMore() {
    System.setErr(before);
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  private List<String> warnings() {
    return log.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Database database() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:mem:");
    return Database.of(dataSource);
  }

  @Test
  void theFirstUseInATransactionOfSpringIsWarnedOf() {
    TransactionSynchronizationManager.setActualTransactionActive(true);
    Database database = database();
    assertThat(warnings()).isEmpty();

    database.dsl().fetch("select 1");
    database.transaction(() -> database.dsl().fetch("select 1"));

    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("WARN dev.kindred.connection")
        .contains("Add dev.kindred:kindred-spring to the class path");
  }

  @Test
  void elsewhereThereIsNothingToSay() {
    Database database = database();

    database.transaction(() -> database.dsl().fetch("select 1"));

    assertThat(warnings()).isEmpty();
  }
}
