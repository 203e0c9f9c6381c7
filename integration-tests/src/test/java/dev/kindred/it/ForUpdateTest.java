package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.TransactionOptions;
import dev.kindred.TransactionalRunnable;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.it.houses.House;
import dev.kindred.it.houses.House_;
import dev.kindred.it.houses.Person;
import dev.kindred.it.houses.Person_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows that are locked when they are read, with two transactions at once. */
@Timeout(20)
class ForUpdateTest extends DatabaseTest {

  private Database other;
  private Person ann;

  @BeforeEach
  void threeHouses() {
    other = Database.of(fresh().dataSource());
    ann = db.insert(new Person(null, "Ann", Many.none()));
    house("Manor", One.of(ann));
    house("Mill", One.of(ann));
    house("Ruin", One.none());
  }

  private House house(String name, One<Person> owner) {
    return db.insert(House_.builder().name(name).owner(owner));
  }

  private void hasRowLocks() {
    assumeThat(kind).as("SQLite has no row locks").isNotEqualTo(SQLITE);
  }

  private static QuerySet<House> houses(Database database) {
    return House_.objects(database).orderBy(House_.pk().asc());
  }

  private static QuerySet<House> house(Database database, long key) {
    return House_.objects(database).filter(House_.pk().eq(key));
  }

  private static List<String> names(QuerySet<House> houses) {
    return houses.list().stream().map(House::name).toList();
  }

  /** While one transaction has locked a house, another one is under way. */
  private void whileManorIsLocked(TransactionalRunnable<RuntimeException> work) {
    db.transaction(
        () -> {
          assertThat(house(db, 1).forUpdate().list()).hasSize(1);
          other.transaction(work);
        });
  }

  @Test
  void lockedRowsAreSkipped() {
    hasRowLocks();
    whileManorIsLocked(
        () ->
            assertThat(names(houses(other).forUpdate().skipLocked()))
                .containsExactly("Mill", "Ruin"));

    other.transaction(() -> assertThat(names(houses(other).forUpdate().skipLocked())).hasSize(3));
  }

  /** Two workers that take what is next get different rows. */
  @Test
  void theSliceIsOfTheRowsThatAreFree() {
    hasRowLocks();
    db.transaction(
        () -> {
          assertThat(names(houses(db).limit(1).forUpdate().skipLocked())).containsExactly("Manor");
          other.transaction(
              () ->
                  assertThat(names(houses(other).forUpdate().skipLocked().limit(1)))
                      .containsExactly("Mill"));
        });
  }

  @Test
  void aLockedRowRaisesAtOnceWhereNobodyWaits() {
    hasRowLocks();
    whileManorIsLocked(
        () ->
            assertThatThrownBy(() -> lockedAtOnce(1))
                .isInstanceOf(LockTimeoutException.class)
                .hasMessageContaining(" SQL: select "));
    other.transaction(() -> assertThat(houses(other).forUpdate().noWait().list()).hasSize(3));
  }

  /** In a savepoint, since PostgreSQL refuses all that comes after an error. */
  private House lockedAtOnce(long key) {
    return other.transaction(() -> house(other, key).forUpdate().noWait().get());
  }

  @Test
  void aLockedRowCanBeReadByThoseWhoLockNothing() {
    hasRowLocks();
    whileManorIsLocked(() -> assertThat(names(houses(other))).hasSize(3));
  }

  /** Each adds to what it has read, and nothing of the other's is lost. */
  @Test
  void thoseWhoWaitReadWhatTheOthersWrote() throws Exception {
    hasRowLocks();
    CompletableFuture<Void> second = new CompletableFuture<>();
    db.transaction(
        () -> {
          House locked = house(db, 1).forUpdate().get();
          Thread thread = new Thread(() -> appended("!", second));
          thread.start();
          Thread.sleep(200);
          assertThat(second).isNotDone();
          db.update(House_.builder(locked).name(locked.name() + "?"));
        });
    second.get(10, TimeUnit.SECONDS);

    assertThat(House_.get(db, 1).name()).isEqualTo("Manor?!");
  }

  private void appended(String text, CompletableFuture<Void> done) {
    try {
      other.transaction(
          () -> {
            House locked = house(other, 1).forUpdate().get();
            other.update(House_.builder(locked).name(locked.name() + text));
          });
      done.complete(null);
    } catch (RuntimeException failure) {
      done.completeExceptionally(failure);
    }
  }

  /**
   * With a join, of a row that may not be there too, the house's own rows are locked everywhere.
   */
  @Test
  void rowsWithWhatIsFetchedAlong() {
    hasRowLocks();
    db.transaction(
        () -> {
          List<House> locked =
              houses(db).filter(House_.pk().in(1L, 3L)).fetch(House_.owner()).forUpdate().list();
          assertThat(locked.get(0).owner().isLoaded()).isTrue();
          assertThat(locked.get(1).owner().isPresent()).isFalse();
          other.transaction(
              () ->
                  assertThatThrownBy(() -> lockedAtOnce(3))
                      .isInstanceOf(LockTimeoutException.class));
        });
  }

  /** PostgreSQL leaves what is joined alone, unless it is asked for; others lock it as well. */
  @Test
  void whetherJoinedRowsAreLocked() {
    hasRowLocks();
    db.transaction(
        () -> {
          assertThat(houses(db).filter(House_.owner().name().eq("Ann")).forUpdate().list())
              .hasSize(2);
          other.transaction(
              () ->
                  assertThat(Person_.objects(other).forUpdate().skipLocked().list())
                      .hasSize(kind == POSTGRESQL ? 1 : 0));
        });
  }

  @Test
  void someOfTheTablesAreLockedOnPostgresqlOnly() {
    hasRowLocks();
    QuerySet<House> ofAnn =
        houses(db).filter(House_.owner().name().eq("Ann")).forUpdate().of(House_.owner());
    db.transaction(
        () -> {
          if (kind != POSTGRESQL) {
            assertThat(sql(() -> refused(ofAnn, "can't do of(..): it locks what it joins too.")))
                .isEmpty();
            return;
          }
          assertThat(names(ofAnn)).containsExactly("Manor", "Mill");
          other.transaction(
              () -> {
                assertThat(names(houses(other).forUpdate().skipLocked())).hasSize(3);
                assertThat(Person_.objects(other).forUpdate().skipLocked().list()).isEmpty();
              });
        });
  }

  private void refused(QuerySet<House> query, String message) {
    assertThatThrownBy(query::list)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining(message)
        .hasMessageEndingWith("Nothing was sent.");
  }

  @Test
  void aPathThatMayLeadNowhereIsNotLocked() {
    assumeThat(kind).as("only PostgreSQL has of(..)").isEqualTo(POSTGRESQL);
    db.transaction(
        () ->
            assertThatThrownBy(() -> houses(db).forUpdate().of(House_.owner()).list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                    "of(House.owner) can't be locked: it can lead to no row, or to several."
                        + " A filter that asks for its row makes sure that there is one."));
    db.transaction(() -> assertThat(houses(db).forUpdate().of(House_.self()).list()).hasSize(3));
  }

  @Test
  void sqliteHasNoRowLocks() {
    assumeThat(kind).as("all others have row locks").isEqualTo(SQLITE);
    db.transaction(
        () ->
            assertThat(
                    sql(() -> refused(houses(db).forUpdate(), "can't do forUpdate(): it has no")))
                .isEmpty());
  }

  /** DJ-TX-06. */
  @Test
  void itIsRefusedOutsideATransactionWhenItRuns() {
    QuerySet<House> locked = houses(db).forUpdate();
    for (TransactionalRunnable<RuntimeException> run :
        List.<TransactionalRunnable<RuntimeException>>of(
            locked::list, locked::first, locked::stream)) {
      assertThat(
              sql(
                  () ->
                      assertThatThrownBy(run::run)
                          .isInstanceOf(IllegalStateException.class)
                          .hasMessage(
                              "forUpdate() outside a transaction: what it locks would be free at"
                                  + " once. Nothing was sent.")))
          .isEmpty();
    }
  }

  @Test
  void itIsRefusedInAReadOnlyTransaction() {
    db.transaction(
        TransactionOptions.readOnly(),
        () ->
            assertThatThrownBy(() -> houses(db).forUpdate().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The transaction is read-only"));
  }

  @Test
  void whatReadsNoRowsLocksNone() {
    QuerySet<House> locked = House_.objects(db).forUpdate();
    db.transaction(
        () -> {
          for (TransactionalRunnable<RuntimeException> run :
              List.<TransactionalRunnable<RuntimeException>>of(
                  locked::count,
                  locked::exists,
                  () -> locked.aggregate(House_.name().max()),
                  () -> locked.groupBy(House_.name()).select(House_.pk().count()).list(),
                  () -> locked.select(House_.name()).distinct().list())) {
            assertThat(
                    sql(
                        () ->
                            assertThatThrownBy(run::run)
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageStartingWith("forUpdate() locks rows that are read")))
                .isEmpty();
          }
        });
  }

  @Test
  void itIsNoPartOfSomethingElse() {
    QuerySet<House> locked = House_.objects(db).forUpdate();
    for (TransactionalRunnable<RuntimeException> part :
        List.<TransactionalRunnable<RuntimeException>>of(
            () -> locked.update(House_.name().set("x")),
            () -> locked.union(House_.objects(db)),
            () -> House_.objects(db).except(locked),
            () -> House_.self().in(locked),
            () -> Person_.objects(db).fetch(Person_.houseSet(), all -> all.forUpdate()).list())) {
      assertThat(
              sql(
                  () ->
                      assertThatThrownBy(part::run)
                          .isInstanceOf(IllegalStateException.class)
                          .hasMessageStartingWith("forUpdate() locks the rows that a query reads")))
          .isEmpty();
    }
  }

  @Test
  void optionsBelongToForUpdateAndExcludeEachOther() {
    assertThatThrownBy(() -> houses(db).skipLocked())
        .hasMessage("skipLocked() says how to lock: call forUpdate() before it.");
    assertThatThrownBy(() -> houses(db).noWait())
        .hasMessage("noWait() says how to lock: call forUpdate() before it.");
    assertThatThrownBy(() -> houses(db).of(House_.self()))
        .hasMessage("of(..) says how to lock: call forUpdate() before it.");
    assertThatThrownBy(() -> houses(db).forUpdate().skipLocked().noWait())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("skipLocked() and noWait() exclude each other");
    assertThatThrownBy(() -> houses(db).forUpdate().noWait().skipLocked())
        .hasMessageStartingWith("skipLocked() and noWait() exclude each other");
  }

  @Test
  void whatIsSelectedIsLockedAndSoIsAStream() {
    hasRowLocks();
    db.transaction(
        () -> {
          assertThat(house(db, 1).forUpdate().select(House_.name()).list())
              .containsExactly("Manor");
          try (Stream<House> stream = house(db, 2).forUpdate().stream()) {
            assertThat(stream).hasSize(1);
          }
          other.transaction(
              () ->
                  assertThat(names(houses(other).forUpdate().skipLocked()))
                      .containsExactly("Ruin"));
        });
  }

  /** What a worker deletes, another one does not get. */
  @Test
  void lockedRowsAreDeleted() {
    hasRowLocks();
    whileManorIsLocked(
        () ->
            assertThat(houses(other).limit(1).forUpdate().skipLocked().delete().total())
                .isEqualTo(1));

    assertThat(names(houses(db))).containsExactly("Manor", "Ruin");
  }
}
