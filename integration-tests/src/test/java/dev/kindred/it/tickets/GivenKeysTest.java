package dev.kindred.it.tickets;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Keys that the database generates after others were given. */
class GivenKeysTest extends DatabaseTest {

  private static Coupon coupon(Long id) {
    return new Coupon(id, "c" + id);
  }

  private static List<Coupon> given(long from, long to) {
    return LongStream.rangeClosed(from, to).mapToObj(GivenKeysTest::coupon).toList();
  }

  private long next(String code) {
    return db.insert(new Coupon(null, code)).id();
  }

  /** H2 has to be told; the others go on by themselves, PostgreSQL since Kindred tells it. */
  private void goOn() {
    if (kind == H2) {
      assertThatThrownBy(() -> next("too early")).isInstanceOf(UniqueViolationException.class);
      db.schema().only(Coupon.class).resetSequences();
    }
  }

  @Test
  void afterOneRow() {
    db.insert(coupon(1L));
    goOn();
    assertThat(next("x")).isEqualTo(here(usually(2L)));
  }

  @Test
  void afterManyRows() {
    db.insertAll(given(1, 1_500));
    goOn();
    assertThat(next("x")).isEqualTo(1_501);
    assertThat(next("y")).isEqualTo(1_502);
  }

  @Test
  void afterSavedAndUpsertedRows() {
    db.save(coupon(1L));
    db.saveAll(given(2, 3));
    Coupon_.objects(db).upsertAll(given(3, 4), Coupon_.id());
    goOn();
    assertThat(next("x")).isEqualTo(5);
  }

  @Test
  void withinTheTransactionThatGivesThem() {
    List<Long> keys =
        db.transaction(
            () -> {
              db.insertAll(given(kind == H2 ? 100 : 1, 102));
              return List.of(next("x"), next("y"));
            });
    assertThat(keys).isEqualTo(here(usually(List.of(103L, 104L)).but(H2, List.of(1L, 2L))));
  }

  @Test
  void aSequenceThatIsFurtherOnStaysThere() {
    long before =
        db.insertAll(IntStream.range(0, 50).mapToObj(i -> new Coupon(null, "g" + i)).toList())
            .get(49)
            .id();
    db.deleteAll(Coupon_.objects(db).list());
    db.insertAll(given(1, 10));
    db.schema().only(Coupon.class).resetSequences();
    assertThat(next("x")).isEqualTo(before + 1);
  }

  @Test
  void rowsThatWereWrittenPastKindred() {
    db.dsl().execute("insert into coupon (id, code) values (7, 'seven'), (2000, 'many')");

    db.schema().only(Coupon.class, Ticket.class).resetSequences();
    db.schema().only(Coupon.class, Ticket.class).resetSequences();

    assertThat(next("x")).isEqualTo(2_001);
  }

  @Test
  void onlySomeTables() {
    db.dsl().execute("insert into ticket (number) values (1)");
    db.dsl().execute("insert into coupon (id, code) values (1, 'one')");

    db.schema().only(Ticket.class).resetSequences();

    assertThat(db.insert(new Ticket(null)).number()).isEqualTo(2);
    if (kind == H2 || kind == POSTGRESQL) {
      assertThatThrownBy(() -> next("x")).isInstanceOf(UniqueViolationException.class);
    }
  }

  @Test
  void emptyTablesStartWithOne() {
    db.schema().only(Coupon.class, Ticket.class).resetSequences();
    assertThat(next("x")).isOne();
  }

  @Test
  void negativeKeysChangeNothing() {
    db.insert(coupon(-5L));
    db.schema().only(Coupon.class, Ticket.class).resetSequences();
    assertThat(next("x")).isOne();
  }

  @Test
  void onPostgresqlItTakesOneStatementMore() {
    assertThat(sql(() -> db.insert(coupon(9L)))).hasSize(here(usually(1).but(POSTGRESQL, 2)));
    assertThat(sql(() -> db.insertAll(given(20, 29)))).hasSize(here(usually(1).but(POSTGRESQL, 2)));
    assertThat(sql(() -> db.insert(new Coupon(null, "generated")))).hasSize(1);
  }

  /** Each thread gives keys of its own and has others generated, which nobody gave. */
  @Test
  void byManyThreadsAtOnce() throws Exception {
    int threads = kind == H2 ? 1 : 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Coupon>>> written = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        long first = 10_000L * (thread + 1);
        written.add(pool.submit(() -> inTurn(first)));
      }
      List<Long> keys = new ArrayList<>();
      for (Future<List<Coupon>> each : written) {
        each.get(60, TimeUnit.SECONDS).forEach(coupon -> keys.add(coupon.id()));
      }
      assertThat(keys).hasSize(threads * 40).doesNotHaveDuplicates();
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Coupon> inTurn(long first) {
    List<Coupon> written = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      written.add(db.insert(coupon(first - i)));
      if (kind == H2) {
        db.schema().only(Coupon.class).resetSequences();
      }
      written.add(db.insert(new Coupon(null, first + " generated " + i)));
    }
    return written;
  }
}
