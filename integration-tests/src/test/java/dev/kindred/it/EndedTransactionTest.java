package dev.kindred.it;

import static dev.kindred.TransactionOptions.retries;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.TransactionalRunnable;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.TransactionAbortedException;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.model.One;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A transaction that the database has ended: H2 and MariaDB do so in a deadlock, SQLite where a
 * trigger tells it to, PostgreSQL with the connection. Nothing more is done in it, and nobody is
 * told that it was committed.
 */
@Timeout(60)
class EndedTransactionTest extends DatabaseTest {

  private final List<AutoCloseable> closed = new ArrayList<>();
  private Database here;
  private Deadlock deadlock;

  @BeforeEach
  void aDatabaseThatIsQuickToSeeADeadlock() throws InterruptedException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl());
    config.setMaximumPoolSize(2);
    if (kind == POSTGRESQL) {
      config.setConnectionInitSql("set deadlock_timeout = '50ms'");
    }
    HikariDataSource pool = new HikariDataSource(config);
    here = Database.of(pool);
    closed.add(pool);
    if (kind == SQLITE) {
      changesTables();
      db.dsl()
          .execute(
              "create trigger fatal before insert on topping when new.name = 'fatal'"
                  + " begin select raise(rollback, 'not this one'); end");
    } else {
      nextDeadlock();
    }
  }

  private void nextDeadlock() throws InterruptedException {
    deadlock = new Deadlock(fresh(), db).prepared();
    closed.add(0, deadlock);
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : closed) {
      each.close();
    }
  }

  private static Topping insert(Database database, String name) {
    return database.insert(new Topping(null, name));
  }

  private List<String> names() {
    return Topping_.objects(db).orderBy(Topping_.name().asc()).select(Topping_.name()).list();
  }

  /** Makes the database end the thread's transaction; answers what it says of that. */
  private DatabaseException end(Database database) {
    DatabaseException failure =
        catchThrowableOfType(
            DatabaseException.class,
            () -> {
              switch (kind) {
                case SQLITE -> insert(database, "fatal");
                case POSTGRESQL -> {
                  terminate(database);
                  insert(database, "gone");
                }
                default -> deadlock.meet(database);
              }
            });
    assertThat(failure).isNotNull();
    return failure;
  }

  private void terminate(Database database) throws SQLException {
    Object backend = database.dsl().fetchValue("select pg_backend_pid()");
    try (Connection connection = fresh().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_terminate_backend(" + backend + ", 5000)");
    }
  }

  private static void assertAborted(Throwable failure, Throwable first) {
    assertThat(failure)
        .isExactlyInstanceOf(TransactionAbortedException.class)
        .hasMessageStartingWith(
            "This transaction was ended by the database, or with its connection")
        .cause()
        .isSameAs(first);
  }

  @Test
  void aTransactionAroundTheOneThatFailedGoesOnNoMore() {
    AtomicReference<DatabaseException> first = new AtomicReference<>();
    Throwable failure =
        catchThrowable(
            () ->
                here.transaction(
                    () -> {
                      insert(here, "before");
                      assertThatThrownBy(
                              () ->
                                  here.transaction(
                                      () -> {
                                        first.set(end(here));
                                        throw first.get();
                                      }))
                          .isSameAs(first.get());
                      insert(here, "after");
                    }));

    assertAborted(failure, first.get());
    assertThat(names()).isEmpty();
    insert(here, "another");
    assertThat(names()).containsExactly("another");
  }

  @Test
  void whatIsCaughtIsNotCommitted() {
    AtomicReference<DatabaseException> first = new AtomicReference<>();
    Throwable failure =
        catchThrowable(
            () ->
                here.transaction(
                    () -> {
                      insert(here, "before");
                      here.afterCommit(() -> first.set(null));
                      first.set(end(here));
                    }));

    assertAborted(failure, first.get());
    assertThat(names()).isEmpty();
  }

  @Test
  void aTransactionInsideThatCatchesItIsNotDone() {
    here.transaction(() -> insert(here, "there"));
    AtomicReference<DatabaseException> first = new AtomicReference<>();
    AtomicReference<Throwable> inside = new AtomicReference<>();
    Throwable failure =
        catchThrowable(
            () ->
                here.transaction(
                    () ->
                        inside.set(
                            catchThrowable(() -> here.transaction(() -> first.set(end(here)))))));

    assertAborted(inside.get(), first.get());
    assertAborted(failure, first.get());
    assertThat(names()).containsExactly("there");
  }

  @Test
  void whatEndedItPassesThrough() {
    AtomicReference<DatabaseException> first = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                here.transaction(
                    () -> {
                      first.set(end(here));
                      throw first.get();
                    }))
        .isSameAs(first.get());
  }

  @Test
  void nothingIsDoneInItAnyMore() throws Exception {
    Artist artist = db.insert(new Artist(null, "Ann"));
    db.insert(new Album(null, "One", One.of(artist)));
    Topping ham = insert(db, "ham");
    insert(db, "olives");
    Album unread = Album_.objects(here).find().orElseThrow();

    assertThatThrownBy(
            () ->
                here.transaction(
                    () -> {
                      Stream<Topping> open = Topping_.objects(here).stream();
                      Iterator<Topping> rows = open.iterator();
                      rows.next();
                      Throwable first = end(here);
                      List<TransactionalRunnable<Exception>> uses =
                          List.of(
                              () -> Topping_.objects(here).list(),
                              () -> Topping_.objects(here).count(),
                              () -> Topping_.objects(here).stream(),
                              () -> insert(here, "corn"),
                              () -> here.insertAll(List.of(new Topping(null, "a"))),
                              () -> here.update(ham),
                              () -> here.delete(ham),
                              () -> Topping_.objects(here).delete(),
                              () -> unread.artist().get(),
                              () -> here.dsl().fetchCount(here.dsl().selectFrom("topping")),
                              () -> here.dsl().execute("insert into topping (name) values ('b')"),
                              () ->
                                  here.fetch(
                                      Topping_.self(),
                                      here.dsl().resultQuery("select * from topping")),
                              () -> here.transaction(() -> {}),
                              () -> here.afterCommit(() -> {}));
                      for (TransactionalRunnable<Exception> use : uses) {
                        assertAborted(catchThrowable(use::run), first);
                      }
                      open.close();
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");

    assertThat(names()).containsExactly("ham", "olives");
    assertThat(unread.artist().get()).isEqualTo(artist);
  }

  @Test
  void itIsRunAgainAsAWholeWhateverWasCaught() {
    assumeThat(kind).as("are not in each other's way").isIn(H2, MARIADB);
    AtomicInteger runs = new AtomicInteger();
    here.transaction(
        retries(1),
        () -> {
          insert(here, "before " + runs.incrementAndGet());
          if (runs.get() == 1) {
            assertThat(end(here)).isInstanceOf(SerializationFailureException.class);
          }
          insert(here, "after");
        });

    assertThat(runs).hasValue(2);
    assertThat(names()).containsExactly("after", "before 2");
  }

  /** There the commit, too, is refused, and that comes of the deadlock. */
  @Test
  void onPostgresqlItIsRunAgainToo() throws InterruptedException {
    assumeThat(kind).isEqualTo(POSTGRESQL);
    for (boolean goesOn : new boolean[] {true, false}) {
      nextDeadlock();
      AtomicInteger runs = new AtomicInteger();
      here.transaction(
          retries(1),
          () -> {
            if (runs.incrementAndGet() == 1) {
              assertThatThrownBy(() -> deadlock.meet(here))
                  .isInstanceOf(SerializationFailureException.class);
            }
            if (goesOn || runs.get() == 2) {
              insert(here, "after, " + goesOn);
            }
          });
      assertThat(runs).hasValue(2);
    }

    assertThat(names()).containsExactly("after, false", "after, true");
  }

  /** It undoes what was done since the savepoint, and that alone. */
  @Test
  void onPostgresqlADeadlockInATransactionInsideEndsThatOneAlone() {
    assumeThat(kind).isEqualTo(POSTGRESQL);
    here.transaction(
        () -> {
          insert(here, "before");
          assertThatThrownBy(() -> here.transaction(() -> deadlock.meet(here)))
              .isInstanceOf(SerializationFailureException.class);
          insert(here, "after");
        });

    assertThat(names()).containsExactly("after", "before");
  }

  @Test
  void aContainersTransactionIsLeftAsWell() throws Exception {
    try (Connection connection = fresh().dataSource().getConnection()) {
      Database inContainer = ContainerTransactions.database(connection);
      connection.setAutoCommit(false);
      AtomicReference<DatabaseException> first = new AtomicReference<>();
      Throwable failure =
          catchThrowable(
              () ->
                  inContainer.transaction(
                      () -> {
                        insert(inContainer, "before");
                        first.set(end(inContainer));
                        insert(inContainer, "after");
                      }));
      assertAborted(failure, first.get());
      if (kind != POSTGRESQL) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
    assertThat(names()).isEmpty();
  }
}
