package dev.kindred.it.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.TransactionOptions;
import dev.kindred.it.database.FaultyDataSource;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Replicas are read. Two databases stand for a primary and a replica that is late: a genre tells
 * which of them has answered.
 */
class ReplicaTest {

  private final FreshDatabase primary = TestDatabase.H2.create();
  private final FreshDatabase replica = TestDatabase.H2.create();

  @BeforeEach
  void differentRows() {
    fill(primary, "primary");
    fill(replica, "replica");
  }

  @AfterEach
  void close() {
    primary.close();
    replica.close();
  }

  private static void fill(FreshDatabase database, String name) {
    Database db = Database.of(database.dataSource());
    db.schema().only(Genre.class, Writer.class, Publisher.class, Novel.class).create();
    db.insert(Genre_.builder().name(name));
    Writer writer = db.insert(Writer_.builder().name(name));
    db.insert(Novel_.builder().title(name).pages(1).writer(Writer_.ref(writer.id())));
  }

  private DatabaseBuilder builder() {
    return Database.builder(primary.dataSource()).replica(replica.dataSource());
  }

  private static String answering(Database db) {
    return Genre_.objects(db).orderBy(Genre_.id().asc()).list().get(0).name();
  }

  private static <T> T onAnotherThread(Supplier<T> body) {
    return CompletableFuture.supplyAsync(body, each -> new Thread(each).start()).join();
  }

  @Test
  void statementsOutsideTransactionsReadFromTheReplica() {
    Database db = builder().open();

    assertThat(answering(db)).isEqualTo("replica");
    assertThat(Genre_.objects(db).filter(Genre_.name().eq("primary")).exists()).isFalse();
    assertThat(Genre_.objects(db).select(Genre_.name()).list()).containsExactly("replica");
    try (Stream<Genre> genres = Genre_.objects(db).stream()) {
      assertThat(genres.map(Genre::name)).containsExactly("replica");
    }
  }

  @Test
  void handlesLoadFromTheReplica() {
    Database db = builder().open();

    List<Novel> novels = Novel_.objects(db).list();

    assertThat(novels).extracting(each -> each.writer().get().name()).containsExactly("replica");
  }

  @Test
  void readOnlyTransactionsReadFromTheReplicaAndOthersFromThePrimary() {
    Database db = builder().stickyFor(Duration.ZERO).open();

    assertThat(
            db.<String, RuntimeException>transaction(
                TransactionOptions.readOnly(), () -> answering(db)))
        .isEqualTo("replica");
    assertThat(db.<String, RuntimeException>transaction(() -> answering(db))).isEqualTo("primary");
    assertThat(answering(db)).isEqualTo("replica");
  }

  @Test
  void theReplicaIsNotWritten() {
    Database db = builder().open();

    db.insert(Genre_.builder().name("new"));

    assertThat(names(primary)).containsExactly("primary", "new");
    assertThat(names(replica)).containsExactly("replica");
    assertThatThrownBy(
            () ->
                onAnotherThread(
                    () ->
                        db.<Genre, RuntimeException>transaction(
                            TransactionOptions.readOnly(),
                            () -> db.insert(Genre_.builder().name("x")))))
        .rootCause()
        .hasMessageContaining("The transaction is read-only");
  }

  private static List<String> names(FreshDatabase database) {
    return Genre_.objects(Database.of(database.dataSource()))
        .orderBy(Genre_.id().asc())
        .select(Genre_.name())
        .list();
  }

  @Test
  void aThreadThatHasWrittenReadsItsChangesFromThePrimary() {
    Database db = builder().stickyFor(Duration.ofMinutes(1)).open();

    db.insert(Genre_.builder().name("new"));

    assertThat(answering(db)).isEqualTo("primary");
    assertThat(
            db.<String, RuntimeException>transaction(
                TransactionOptions.readOnly(), () -> answering(db)))
        .isEqualTo("primary");
    assertThat(onAnotherThread(() -> answering(db))).isEqualTo("replica");
  }

  @Test
  void eachKindOfWriteCounts() {
    List<Consumer<Database>> writes =
        List.of(
            db -> db.insertAll(List.of(Genre_.builder().name("a").build())),
            db -> Genre_.objects(db).update(Genre_.name().set("primary")),
            db -> Novel_.objects(db).delete(),
            db -> db.transaction(() -> {}),
            db -> db.dsl().execute("update shop_genre set name = 'primary'"),
            db -> db.async().insert(Genre_.builder().name("b").build()).join());
    for (Consumer<Database> write : writes) {
      Database db = builder().stickyFor(Duration.ofMinutes(1)).open();
      assertThat(answering(db)).isEqualTo("replica");
      write.accept(db);
      assertThat(answering(db)).isEqualTo("primary");
      db.close();
    }
  }

  @Test
  void asynchronousCallsSeeWhatTheirThreadHasWritten() {
    Database db = builder().stickyFor(Duration.ofMinutes(1)).open();
    assertThat(db.async().call(ReplicaTest::answering).join()).isEqualTo("replica");

    db.insert(Genre_.builder().name("new"));

    assertThat(db.async().call(ReplicaTest::answering).join()).isEqualTo("primary");
    assertThat(onAnotherThread(() -> db.async().call(ReplicaTest::answering).join()))
        .isEqualTo("replica");
  }

  @Test
  void aReplicaCanBeReadRightAfterAWrite() {
    Database db = builder().stickyFor(Duration.ZERO).open();

    db.insert(Genre_.builder().name("new"));

    assertThat(answering(db)).isEqualTo("replica");
  }

  @Test
  void severalReplicasAreReadInTurn() {
    try (FreshDatabase second = TestDatabase.H2.create()) {
      fill(second, "second");
      Database db = builder().replica(second.dataSource()).open();

      assertThat(List.of(answering(db), answering(db), answering(db), answering(db)))
          .containsExactly("replica", "second", "replica", "second");
    }
  }

  @Test
  void aPoolWithoutAutoCommitCanBeAReplica() {
    try (FreshDatabase other = TestDatabase.H2.create(each -> each.setAutoCommit(false))) {
      fill(other, "other");
      Database db = Database.builder(primary.dataSource()).replica(other.dataSource()).open();

      assertThat(answering(db)).isEqualTo("other");
      assertThat(other.dataSource().getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  @Test
  void aReplicaThatGivesNoConnectionIsLeftOut() {
    FaultyDataSource faulty = new FaultyDataSource(replica.dataSource());
    Database db = Database.builder(primary.dataSource()).replica(faulty.dataSource()).open();
    assertThat(answering(db)).isEqualTo("replica");

    faulty.failAt(1, true);

    assertThat(answering(db)).isEqualTo("primary");
    assertThat(
            db.<String, RuntimeException>transaction(
                TransactionOptions.readOnly(), () -> answering(db)))
        .isEqualTo("primary");
    try (Stream<Genre> genres = Genre_.objects(db).stream()) {
      assertThat(genres.map(Genre::name)).containsExactly("primary");
    }
    faulty.stop();
    assertThat(answering(db)).as("left out for a while").isEqualTo("primary");
  }

  @Test
  void theOthersAreReadWhereOneIsLeftOut() {
    FaultyDataSource faulty = new FaultyDataSource(replica.dataSource());
    faulty.failAt(1, true);
    Database db =
        Database.builder(primary.dataSource())
            .replica(faulty.dataSource())
            .replica(replica.dataSource())
            .open();

    assertThat(List.of(answering(db), answering(db))).containsExactly("replica", "replica");
  }

  @Test
  void wrongOptionsAreRefused() {
    assertThatThrownBy(() -> builder().stickyFor(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stickyFor() needs a time, not PT-1S.");
    assertThatThrownBy(() -> builder().replica((DataSource) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("A replica is read by its DataSource, not null.");
  }
}
