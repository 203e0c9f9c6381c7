package dev.kindred.spring;

import static dev.kindred.TransactionOptions.retries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.Database;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.TransactionAbortedException;
import dev.kindred.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** Failures of the driver, at the begin, in the middle and at the end. */
class FailureTest extends SpringFixture {

  private final List<String> done = new ArrayList<>();
  private FaultyDataSource faulty;
  private Database database;
  private TransactionTemplate template;

  @BeforeEach
  void onAFaultyDataSource() {
    faulty = new FaultyDataSource(pool);
    JdbcTransactionManager manager = new JdbcTransactionManager(faulty);
    database = SpringDatabase.of(faulty, manager);
    template = new TransactionTemplate(manager);
  }

  private static SQLException conflict() {
    return new SQLException("a conflict", "40001");
  }

  private void insertAndFailIn(String method, Throwable failure) {
    database.insert(Account.of("a" + done.size()));
    database.afterCommit(() -> done.add("committed"));
    faulty.failIn(method, failure);
  }

  private void nothingIsDone() {
    assertThat(done).isEmpty();
    assertThat(committed()).isEmpty();
  }

  @Test
  void aCommitThatFailsInATransactionOfSpringIsSpringsFailure() {
    assertThatThrownBy(
            () -> template.executeWithoutResult(each -> insertAndFailIn("commit", conflict())))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                new TransactionTemplate(new DataSourceTransactionManager(faulty))
                    .executeWithoutResult(each -> insertAndFailIn("commit", conflict())))
        .isInstanceOf(TransactionSystemException.class);

    assertThat(done).isEmpty();
  }

  @Test
  void aCommitThatFailsInATransactionOfKindredIsKindredsFailure() {
    for (Database each : List.of(database, Database.of(faulty))) {
      database = each;
      assertThatThrownBy(() -> each.transaction(() -> insertAndFailIn("commit", conflict())))
          .isInstanceOf(SerializationFailureException.class)
          .hasMessageContaining("SQL: commit");
    }

    assertThat(done).isEmpty();
  }

  @Test
  void aCommitThatIsRefusedIsRunAgain() {
    List<Integer> runs = new ArrayList<>();
    database.transaction(
        retries(2),
        () -> {
          runs.add(runs.size());
          database.insert(Account.of("run " + runs.size()));
          database.afterCommit(() -> done.add("committed"));
          if (runs.size() < 3) {
            faulty.failIn("commit", conflict());
          }
        });

    assertThat(runs).hasSize(3);
    assertThat(done).containsExactly("committed");
    assertThat(committed()).contains("run 3");
  }

  @Test
  void aCommitThatLosesItsConnectionIsNotRunAgain() {
    List<Integer> runs = new ArrayList<>();
    assertThatThrownBy(
            () ->
                database.transaction(
                    retries(2),
                    () -> {
                      runs.add(1);
                      insertAndFailIn("commit", new SQLException("gone", "08006"));
                    }))
        .isInstanceOf(ConnectionLostException.class);

    assertThat(runs).hasSize(1);
    assertThat(done).isEmpty();
  }

  @Test
  void aTransactionThatCanNotBeginSaysWhy() {
    SQLException gone = new SQLException("gone", "08006");
    faulty.failIn("setAutoCommit", gone);
    assertThatThrownBy(() -> database.transaction(() -> database.insert(Account.of("a"))))
        .isInstanceOf(ConnectionLostException.class)
        .hasRootCause(gone);
    faulty.failIn("setAutoCommit", gone);
    assertThatThrownBy(
            () -> template.executeWithoutResult(each -> database.insert(Account.of("a"))))
        .isInstanceOf(CannotCreateTransactionException.class);

    nothingIsDone();
  }

  /** What was caught must not be committed as if nothing were lost. */
  @Test
  void aTransactionThatTheDatabaseHasEndedIsNotCommitted() {
    assumeTrue(server == TestServer.H2, "PostgreSQL is asked whether it has ended");
    Runnable work =
        () -> {
          database.insert(Account.of("a"));
          database.afterCommit(() -> done.add("committed"));
          faulty.failIn("prepareStatement", conflict());
          assertThatThrownBy(() -> Account_.objects(database).list())
              .isInstanceOf(SerializationFailureException.class);
        };
    assertThatThrownBy(() -> template.executeWithoutResult(each -> work.run()))
        .isInstanceOf(TransactionAbortedException.class)
        .hasCauseInstanceOf(SerializationFailureException.class);
    assertThatThrownBy(() -> database.transaction(work::run))
        .isInstanceOf(TransactionAbortedException.class)
        .hasCauseInstanceOf(SerializationFailureException.class);

    nothingIsDone();
  }

  /** A connection in the middle of a reply is not used again. */
  @Test
  void aConnectionThatItsDriverLeftIsClosed() {
    StackOverflowError fault = new StackOverflowError("in the driver");
    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      database.insert(Account.of("a"));
                      faulty.failIn("prepareStatement", fault);
                      Account_.objects(database).list();
                    }))
        .isSameAs(fault);
    assertThatThrownBy(
            () ->
                template.executeWithoutResult(
                    each -> {
                      database.insert(Account.of("a"));
                      faulty.failIn("prepareStatement", fault);
                      Account_.objects(database).list();
                    }))
        .isNotNull();

    nothingIsDone();
    for (int i = 0; i < 6; i++) {
      assertThat(Account_.objects(database).count()).isZero();
    }
  }

  @Test
  void aDeferredConstraintIsRefusedAtTheCommit() {
    assumeTrue(server == TestServer.POSTGRESQL, "H2 has none");
    jdbc.execute("create table deferred (id int unique deferrable initially deferred)");
    Calls.Work<RuntimeException> twice =
        () -> {
          database.afterCommit(() -> done.add("committed"));
          database.dsl().execute("insert into deferred values (1), (1)");
        };

    assertThatThrownBy(() -> database.transaction(twice::run))
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> template.executeWithoutResult(each -> twice.run()))
        .isInstanceOf(DuplicateKeyException.class);

    jdbc.execute("drop table deferred");
    nothingIsDone();
  }
}
