package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A database, a query and a handle are used by several threads at once. */
class ThreadSafetyTest extends DatabaseTest {

  /** Runs it on so many threads, which start together. */
  private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(
            pool.submit(
                () -> {
                  start.await(10, TimeUnit.SECONDS);
                  return work.call();
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> future : futures) {
        answers.add(future.get(30, TimeUnit.SECONDS));
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }

  private void restaurants(int count) {
    db.transaction(
        () ->
            IntStream.range(0, count)
                .forEach(
                    i -> {
                      Place place = db.insert(new Place(null, "Place " + i, "here"));
                      db.insert(new Restaurant(One.of(place), true, false));
                    }));
  }

  @Test
  void twoThreadsWriteAndReadAtOnce() throws Exception {
    List<Integer> written =
        together(
            2,
            () ->
                IntStream.range(0, 50)
                    .mapToObj(
                        i -> db.transaction(() -> db.insert(new Place(null, "Place " + i, "here"))))
                    .map(place -> Place_.get(db, place.id()))
                    .toList()
                    .size());

    assertThat(written).containsExactly(50, 50);
    assertThat(Place_.objects(db).count()).isEqualTo(100);
  }

  @Test
  void aQueryIsUsedByManyThreads() throws Exception {
    restaurants(20);
    QuerySet<Restaurant> query =
        Restaurant_.objects(db)
            .filter(Restaurant_.place().name().startsWith("Place 1"))
            .orderBy(Restaurant_.pk().asc());

    List<List<Restaurant>> answers = together(4, query::list);

    assertThat(answers).hasSize(4).allMatch(answer -> answer.equals(query.list()));
    assertThat(query.list()).hasSize(11);
  }

  @Test
  void theHandlesOfOneResultAreLoadedByManyThreads() throws Exception {
    restaurants(20);
    List<Restaurant> shared = Restaurant_.objects(db).orderBy(Restaurant_.pk().asc()).list();

    List<List<Place>> answers =
        together(4, () -> shared.stream().map(each -> each.place().get()).toList());

    for (List<Place> answer : answers) {
      assertThat(answer).hasSize(20);
      for (int i = 0; i < answer.size(); i++) {
        assertThat(answer.get(i)).isSameAs(answers.get(0).get(i));
      }
    }
  }

  @Test
  void eachThreadHasItsOwnTransaction() throws Exception {
    if (kind == SQLITE) {
      aSecondWriterWaitsForTheFirst();
      return;
    }
    CyclicBarrier both = new CyclicBarrier(2);

    List<Long> seen =
        together(
            2,
            () ->
                db.transaction(
                    () -> {
                      db.insert(new Place(null, "Mine", "here"));
                      both.await(10, TimeUnit.SECONDS);
                      long visible = Place_.objects(db).count();
                      both.await(10, TimeUnit.SECONDS);
                      return visible;
                    }));

    assertThat(seen).containsExactly(1L, 1L);
    assertThat(Place_.objects(db).count()).isEqualTo(2);
  }

  /**
   * On SQLite only one transaction writes at a time; {@code busy_timeout} says how long to wait.
   */
  private void aSecondWriterWaitsForTheFirst() throws Exception {
    try (Database impatient = Database.open(fresh().jdbcUrl() + "?busy_timeout=50")) {
      db.transaction(
          () -> {
            db.insert(new Place(null, "Mine", "here"));
            assertThat(together(1, () -> Place_.objects(impatient).count())).containsExactly(0L);
            assertThatThrownBy(() -> impatient.insert(new Place(null, "Not mine", "here")))
                .isInstanceOf(LockTimeoutException.class);
          });
      impatient.insert(new Place(null, "Mine too", "here"));
    }
    assertThat(Place_.objects(db).count()).isEqualTo(2);
  }
}
