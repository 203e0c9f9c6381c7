package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.AsyncQuerySet;
import dev.kindred.Database;
import dev.kindred.TransactionOptions;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.ToppingTable;
import dev.kindred.it.model.Topping_;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.Author_;
import dev.kindred.it.records.Book;
import dev.kindred.it.records.Book_;
import dev.kindred.it.records.Profile;
import dev.kindred.it.records.Profile_;
import dev.kindred.it.records.User;
import dev.kindred.it.records.User_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls that return at once with a future. */
@Tag("slow")
class AsyncTest extends DatabaseTest {

  private static final int AT_ONCE = 1_000;
  private static final int CONNECTIONS = 5;

  private HikariDataSource pool;
  private Database async;

  /** Opens a small pool, in which nobody waits long for a connection. */
  @BeforeEach
  void openPool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(2_000);
    kind.configure(config);
    pool = new HikariDataSource(config);
    async = Database.of(pool);
  }

  @AfterEach
  void closePool() {
    async.close();
    pool.close();
  }

  private static <T> List<T> all(List<CompletableFuture<T>> futures) {
    return futures.stream().map(CompletableFuture::join).toList();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("still waiting").isBefore(end);
      Thread.sleep(10);
    }
  }

  /** Tortoise: {@code profile = await Profile.create(..); user = await User.create(..)}. */
  @Test
  void aThousandUsersGetTheirProfilesAtOnce() {
    assumeTrue(kind == H2 || kind == POSTGRESQL, "Two databases are enough for so many");
    List<User> users =
        all(
            IntStream.range(0, AT_ONCE)
                .mapToObj(
                    number ->
                        async
                            .async()
                            .insert(new Profile(null, "I am " + number))
                            .thenCompose(
                                profile ->
                                    async
                                        .async()
                                        .insert(new User(null, "user" + number, One.of(profile)))))
                .toList());

    List<String> bios =
        all(
            users.stream()
                .map(
                    user ->
                        User_.objects(async)
                            .fetch(User_.profile())
                            .async()
                            .get(User_.username().eq(user.username()))
                            .thenApply(found -> found.profile().get().bio()))
                .toList());

    assertThat(users).extracting(User::id).doesNotHaveDuplicates().hasSize(AT_ONCE);
    assertThat(bios).isEqualTo(IntStream.range(0, AT_ONCE).mapToObj(n -> "I am " + n).toList());
    assertThat(Profile_.objects(async).async().count().join()).isEqualTo(AT_ONCE);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  /** Tortoise: {@code await author.books.all()}, with each author written in one transaction. */
  @Test
  void aThousandAuthorsWriteTheirBooksAtOnce() {
    assumeTrue(kind == H2 || kind == POSTGRESQL, "Two databases are enough for so many");
    List<Author> authors =
        all(
            IntStream.range(0, AT_ONCE)
                .mapToObj(
                    number ->
                        async
                            .async()
                            .transaction(
                                tx -> {
                                  Author author =
                                      tx.insert(new Author(null, "a" + number, Many.none()));
                                  tx.insertAll(
                                      List.of(
                                          new Book(null, "First of " + number, One.of(author)),
                                          new Book(null, "Second of " + number, One.of(author))));
                                  return author;
                                }))
                .toList());

    List<List<String>> titles =
        all(
            authors.stream()
                .map(
                    author ->
                        Book_.objects(async)
                            .filter(Book_.author().eq(author))
                            .orderBy(Book_.title().asc())
                            .select(Book_.title())
                            .async()
                            .list())
                .toList());

    assertThat(titles)
        .isEqualTo(
            IntStream.range(0, AT_ONCE)
                .mapToObj(n -> List.of("First of " + n, "Second of " + n))
                .toList());
    assertThat(Author_.objects(async).count()).isEqualTo(AT_ONCE);
  }

  @Test
  void neverMoreRunThanThePoolHasConnections() {
    AtomicInteger running = new AtomicInteger();
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, 40)
            .mapToObj(
                number ->
                    async
                        .async()
                        .call(
                            db -> {
                              int now = running.incrementAndGet();
                              Thread.sleep(10);
                              running.decrementAndGet();
                              return now;
                            }))
            .toList();

    assertThat(all(calls)).allMatch(now -> now <= CONNECTIONS).contains(CONNECTIONS);
  }

  @Test
  void threadsAreVirtualWhereTheJdkHasThem() {
    String thread = async.async().call(db -> Thread.currentThread().toString()).join();
    boolean daemon = async.async().call(db -> Thread.currentThread().isDaemon()).join();

    assertThat(thread)
        .startsWith(
            Runtime.version().feature() < 21 ? "Thread[kindred-async-1," : "VirtualThread[");
    assertThat(daemon).isTrue();
  }

  @Test
  void aLimitAndThreadsCanBeGiven() throws InterruptedException {
    ExecutorService given = Executors.newFixedThreadPool(3, work -> new Thread(work, "given"));
    Database own = Database.builder(pool).executor(given).concurrency(1).open();
    List<String> order = new ArrayList<>();

    all(
        IntStream.range(0, 20)
            .mapToObj(n -> own.async().call(db -> order.add(Thread.currentThread().getName() + n)))
            .toList());

    assertThat(order).isEqualTo(IntStream.range(0, 20).mapToObj(n -> "given" + n).toList());
    given.shutdown();
    assertThatThrownBy(() -> own.async().call(Database::schema).get())
        .hasCauseInstanceOf(RejectedExecutionException.class);
    assertThatThrownBy(() -> Database.builder(pool).concurrency(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("At least one asynchronous call must be able to run; 0 is no limit.");
  }

  @Test
  void eachReadIsThatOfTheQuery() {
    List<Topping> made =
        async
            .async()
            .insertAll(List.of(new Topping(null, "ham"), new Topping(null, "corn")))
            .join();
    AsyncQuerySet<Topping> rows = Topping_.objects(async).orderBy(Topping_.name().asc()).async();

    assertThat(rows.list().join()).extracting(Topping::name).containsExactly("corn", "ham");
    assertThat(rows.first().join()).map(Topping::name).contains("corn");
    assertThat(rows.last().join()).map(Topping::name).contains("ham");
    assertThat(rows.count().join()).isEqualTo(2);
    assertThat(rows.exists().join()).isTrue();
    assertThat(rows.exists(Topping_.name().eq("salt")).join()).isFalse();
    assertThat(rows.get(Topping_.name().eq("ham")).join().id()).isEqualTo(made.get(0).id());
    assertThat(rows.values().join().get(0)).containsEntry("name", "corn");
    assertThat(rows.page(1).join().items()).extracting(Topping::name).containsExactly("corn");
    assertThat(rows.page(1, rows.page(1).join().next().orElseThrow()).join().items())
        .extracting(Topping::name)
        .containsExactly("ham");
    assertThat(rows.inBulk(Topping_.name(), List.of("ham", "salt")).join().keySet())
        .containsExactly("ham");
    assertThat(rows.aggregate(Topping_.id().count()).join()).isEqualTo(2);
    assertThat(rows.call(q -> q.limit(1).list()).join()).hasSize(1);
    assertThat(Topping_.objects(async).filter(Topping_.name().eq("ham")).async().find().join())
        .map(Topping::id)
        .contains(made.get(0).id());
    assertThat(Topping_.objects(async).filter(Topping_.name().eq("ham")).async().get().join())
        .extracting(Topping::id)
        .isEqualTo(made.get(0).id());
  }

  @Test
  void eachWriteIsThatOfTheDatabase() {
    Topping ham = async.async().insert(Topping_.builder().name("ham")).join();
    assertThat(async.async().update(new Topping(ham.id(), "bacon")).join().name())
        .isEqualTo("bacon");
    assertThat(async.async().update(new Topping(ham.id(), "beef"), Topping_.name()).join().name())
        .isEqualTo("beef");
    assertThat(async.async().update(Topping_.builder(ham).name("ham2")).join().name())
        .isEqualTo("ham2");
    assertThat(async.async().refresh(ham).join().name()).isEqualTo("ham2");
    Topping corn = async.async().save(new Topping(null, "corn")).join();
    assertThat(async.async().saveAll(List.of(corn)).join()).hasSize(1);
    assertThat(async.async().updateAll(List.of(new Topping(corn.id(), "maize"))).join())
        .extracting(Topping::name)
        .containsExactly("maize");
    AsyncQuerySet<Topping> rows = Topping_.objects(async).async();
    assertThat(rows.getOrCreate(Topping_.builder().name("salt")).join().created()).isTrue();
    assertThat(rows.update(Topping_.name().set(Topping_.name().concat("!"))).join()).isEqualTo(3);
    assertThat(async.async().delete(corn).join().total()).isEqualTo(1);
    assertThat(async.async().deleteAll(List.of(ham)).join().total()).isEqualTo(1);
    assertThat(rows.delete().join().total()).isEqualTo(1);
    assertThat(rows.count().join()).isZero();
  }

  @Test
  void errorsArriveAsTheyAre() {
    CompletableFuture<Topping> missing = Topping_.objects(async).async().get();

    assertThat(missing.handle((found, failure) -> failure).join())
        .isExactlyInstanceOf(EntityNotFoundException.class);
    assertThatThrownBy(missing::get).cause().isExactlyInstanceOf(EntityNotFoundException.class);
    IOException checked = new IOException("of the body");
    CompletableFuture<Object> failing =
        async
            .async()
            .transaction(
                tx -> {
                  tx.insert(new Topping(null, "ham"));
                  throw checked;
                });
    assertThat(failing.handle((none, failure) -> failure).join()).isSameAs(checked);
    assertThat(Topping_.objects(async).count()).isZero();
  }

  @Test
  void aTransactionIsOnOneThreadWithItsOptions() {
    List<String> threads = new ArrayList<>();
    CompletableFuture<Long> seen =
        async
            .async()
            .transaction(
                TransactionOptions.readOnly(),
                tx -> {
                  threads.add(Thread.currentThread().getName());
                  assertThatThrownBy(() -> tx.insert(new Topping(null, "ham")))
                      .isInstanceOf(IllegalStateException.class)
                      .hasMessageContaining("read-only");
                  assertThatThrownBy(() -> tx.async().refresh(new Topping(1L, "")))
                      .isInstanceOf(IllegalStateException.class);
                  threads.add(Thread.currentThread().getName());
                  return Topping_.objects(tx).count();
                });

    assertThat(seen.join()).isZero();
    assertThat(threads.get(0)).isEqualTo(threads.get(1));
    assertThat(threads).doesNotContain(Thread.currentThread().getName());
  }

  @Test
  void aTransactionOfTheCallerIsNotJoined() {
    async.transaction(
        () ->
            assertThatThrownBy(() -> Topping_.objects(async).async().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                    "An asynchronous call runs on another thread, which does not join the"
                        + " transaction of this one. Call it after the commit, or give the whole"
                        + " body to async().transaction(..)."));
  }

  /** A condition that takes half a minute for each row. */
  private Condition<Topping> slow() {
    return Condition.of(inJooq());
  }

  private org.jooq.Condition inJooq() {
    return DSL.condition(
        here(
            usually("sleep(30) = 0")
                .but(POSTGRESQL, "(select 1 from pg_sleep(30)) = 1")
                .but(
                    H2,
                    "(select count(*) from system_range(1, 1000000) a, system_range(1, 1000000)"
                        + " b where a.x + b.x < 0) = 0")
                .but(
                    SQLITE,
                    "(with recursive c(x) as (select 1 union all select x + 1 from c where x <"
                        + " 4000000000) select count(*) from c) = 0")));
  }

  /** Whether the database runs the slow condition. */
  private boolean isSlow() {
    if (kind == SQLITE) {
      return pool.getHikariPoolMXBean().getActiveConnections() > 0;
    }
    String sessions =
        here(
            usually(
                    "select count(*) from information_schema.processlist where id <>"
                        + " connection_id() and info like '%sleep(30)%'")
                .but(
                    POSTGRESQL,
                    "select count(*) from pg_stat_activity where state = 'active' and pid <>"
                        + " pg_backend_pid() and query like '%pg_sleep(30)%'")
                .but(
                    H2,
                    "select count(*) from information_schema.sessions where session_id <>"
                        + " session_id() and executing_statement like '%system_range%'"));
    return db.dsl().fetchOptional(sessions).orElseThrow().get(0, Long.class) > 0;
  }

  @Test
  void cancellingEndsTheStatementInTheDatabase() throws InterruptedException {
    db.insert(new Topping(null, "ham"));
    CompletableFuture<List<Topping>> list = Topping_.objects(async).filter(slow()).async().list();
    await(this::isSlow);

    assertThat(list.cancel(true)).isTrue();

    assertThatThrownBy(list::join).isInstanceOf(CancellationException.class);
    await(() -> !isSlow());
    await(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    assertThat(all(IntStream.range(0, 10).mapToObj(n -> count()).toList())).containsOnly(1L);
  }

  private CompletableFuture<Long> count() {
    return Topping_.objects(async).async().count();
  }

  @Test
  void cancellingATransactionRollsItBackAndNothingFollows() throws InterruptedException {
    AtomicInteger after = new AtomicInteger();
    CompletableFuture<Integer> work =
        async
            .async()
            .transaction(
                tx -> {
                  tx.insert(new Topping(null, "ham"));
                  try {
                    Topping_.objects(tx).filter(slow()).list();
                  } finally {
                    after.incrementAndGet();
                    assertThatThrownBy(() -> Topping_.objects(tx).count())
                        .isInstanceOf(CancellationException.class);
                    after.incrementAndGet();
                  }
                  return 1;
                });
    await(this::isSlow);

    work.cancel(true);

    await(() -> after.get() == 2);
    await(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    assertThat(Topping_.objects(db).count()).isZero();
  }

  @Test
  void aTransactionThatIsCancelledBetweenStatementsIsNotCommitted() throws InterruptedException {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    CompletableFuture<Boolean> work =
        async
            .async()
            .transaction(
                tx -> {
                  tx.insert(new Topping(null, "ham"));
                  written.countDown();
                  return cancelled.await(10, TimeUnit.SECONDS);
                });
    assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();

    work.cancel(true);
    cancelled.countDown();

    await(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    assertThat(Topping_.objects(db).count()).isZero();
  }

  @Test
  void aTimeoutCancelsAsWell() throws InterruptedException {
    db.insert(new Topping(null, "ham"));
    CompletableFuture<List<Topping>> list =
        Topping_.objects(async).filter(slow()).async().list().orTimeout(1, TimeUnit.SECONDS);

    assertThatThrownBy(list::get).hasCauseInstanceOf(TimeoutException.class);
    await(() -> !isSlow());
  }

  @Test
  void aQueryOfJooqIsCancelledToo() throws InterruptedException {
    db.insert(new Topping(null, "ham"));
    CompletableFuture<Integer> work =
        async.async().call(db -> db.dsl().fetchCount(ToppingTable.TOPPING, inJooq()));
    await(this::isSlow);

    work.cancel(true);

    await(() -> !isSlow());
  }

  @Test
  void whatWaitsForItsTurnRunsNothingOnceItIsCancelled() throws Exception {
    Database one = Database.builder(pool).concurrency(1).open();
    CountDownLatch free = new CountDownLatch(1);
    CompletableFuture<Boolean> first = one.async().call(db -> free.await(10, TimeUnit.SECONDS));
    CompletableFuture<Topping> second = one.async().insert(new Topping(null, "ham"));
    CompletableFuture<Topping> third = one.async().insert(new Topping(null, "corn"));

    assertThat(second.cancel(true)).isTrue();
    free.countDown();

    assertThat(first.join()).isTrue();
    assertThat(third.join().name()).isEqualTo("corn");
    assertThat(Topping_.objects(db).select(Topping_.name()).list()).containsExactly("corn");
    one.close();
  }

  @Test
  void aClosedDatabaseEndsWhatWaits() {
    Database one = Database.builder(pool).concurrency(1).open();
    CountDownLatch free = new CountDownLatch(1);
    CompletableFuture<Boolean> first = one.async().call(db -> free.await(10, TimeUnit.SECONDS));
    CompletableFuture<Topping> second = one.async().insert(new Topping(null, "ham"));

    one.close();
    free.countDown();

    assertThat(first.join()).isTrue();
    assertThat(second.handle((none, failure) -> failure).join())
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("The database is closed: nothing is called any more.");
    assertThatThrownBy(() -> one.async().insert(new Topping(null, "ham")))
        .hasMessage("The database is closed: nothing is called any more.");
    assertThat(Topping_.objects(db).count()).isZero();
  }

  @Test
  void relatedRowsAreReachedByAnyWork() {
    Author author = async.insert(new Author(null, "Ann", Many.none()));
    async.insert(new Book(null, "Emma", One.of(author)));

    assertThat(async.async().call(db -> Author_.books(db, author).list()).join())
        .extracting(Book::title)
        .containsExactly("Emma");
    Map<Author, List<Book>> books =
        async.async().call(db -> Author_.booksOf(db, List.of(author))).join();
    assertThat(books.values()).satisfiesExactly(of -> assertThat(of).hasSize(1));
  }
}
