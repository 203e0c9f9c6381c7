package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.model.Many;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams inside transactions: they are their thread's alone, and end with the transaction. */
@Timeout(120)
class TransactionStreamTest extends SmallPoolFixture {

  private static final String OF_ITS_THREAD =
      "A stream of a transaction is read and closed by the transaction's own thread";

  private static final String ENDED = "A stream ends when it is closed, and with the transaction";

  private static QuerySet<Novel> novels(Database shop) {
    return Novel_.objects(shop).orderBy(Novel_.id().asc());
  }

  private static void write(Database shop, String name) {
    shop.insert(new Genre(null, name, Many.none()));
  }

  private static List<String> written(Database shop) {
    return Genre_.objects(shop).filter(Genre_.id().gt(3)).orderBy(Genre_.id().asc()).list().stream()
        .map(Genre::name)
        .toList();
  }

  private static void assertRefused(ThrowingCallable use, String message) {
    assertThatThrownBy(use)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(message);
  }

  private static <T> T inAnotherThread(Callable<T> work) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(work).get(60, TimeUnit.SECONDS);
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void itsRowsAreNotSharedAmongThreads() {
    Database shop = shop(1);
    List<Function<Database, Stream<?>>> streams =
        List.of(
            db -> novels(db).stream(),
            db -> novels(db).limit(3).stream(),
            db -> novels(db).fetch(Novel_.writer()).stream(),
            db -> novels(db).select(Novel_.title()).stream(),
            db -> novels(db).select(Novel_.genres().select(Genre_.name())).stream());

    for (Function<Database, Stream<?>> stream : streams) {
      shop.transaction(
          () -> {
            write(shop, "before");
            assertRefused(() -> stream.apply(shop).parallel().forEach(row -> {}), OF_ITS_THREAD);
            assertRefused(() -> stream.apply(shop).parallel().toList(), OF_ITS_THREAD);
            assertRefused(() -> stream.apply(shop).parallel().findFirst(), OF_ITS_THREAD);
            assertRefused(() -> stream.apply(shop).spliterator().trySplit(), OF_ITS_THREAD);
            assertThat(stream.apply(shop).parallel().sequential().count()).isPositive();
            assertThat(lent()).isOne();
            write(shop, "after");
          });
      assertThat(lent()).isZero();
      assertThat(written(shop)).containsExactly("before", "after");
      Genre_.objects(shop).filter(Genre_.id().gt(3)).delete();
    }
  }

  @Test
  void norAreThoseOfTwoTogether() {
    Database shop = shop(1);

    shop.transaction(
        () -> {
          write(shop, "before");
          assertThatThrownBy(
                  () ->
                      Stream.concat(novels(shop).stream(), novels(shop).stream())
                          .parallel()
                          .forEach(row -> {}))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining(OF_ITS_THREAD);
          assertThat(Stream.concat(novels(shop).stream(), novels(shop).stream()).count())
              .isEqualTo(2 * NOVELS);
          assertThat(lent()).isOne();
          write(shop, "after");
        });

    assertThat(lent()).isZero();
    assertThat(written(shop)).containsExactly("before", "after");
  }

  @Test
  void anotherThreadCanNeitherReadNorCloseIt() throws Exception {
    Database shop = shop(1);

    shop.transaction(
        () -> {
          write(shop, "before");
          Stream<Novel> stream = novels(shop).stream();
          Iterator<Novel> rows = stream.iterator();
          assertThat(rows.next().title()).isEqualTo("N1");
          Spliterator<String> titles = novels(shop).select(Novel_.title()).stream().spliterator();
          inAnotherThread(
              () -> {
                assertRefused(rows::next, OF_ITS_THREAD);
                assertRefused(() -> titles.tryAdvance(title -> {}), OF_ITS_THREAD);
                assertRefused(() -> titles.forEachRemaining(title -> {}), OF_ITS_THREAD);
                assertRefused(stream::close, OF_ITS_THREAD);
                return null;
              });
          assertThat(lent()).isOne();
          assertThat(rows.next().title()).as("nothing was touched").isEqualTo("N2");
          rows.forEachRemaining(row -> {});
          write(shop, "after");
        });

    assertThat(lent()).isZero();
    assertThat(written(shop)).containsExactly("before", "after");
  }

  /** Its rows stand in memory, but what they refer to does not. */
  @Test
  void aFewRowsTooAreForItsThread() throws Exception {
    Database shop = shop(1);

    shop.transaction(
        () -> {
          Iterator<Novel> rows = novels(shop).limit(3).stream().iterator();
          assertThat(rows.next().title()).isEqualTo("N1");
          inAnotherThread(
              () -> {
                assertRefused(rows::next, OF_ITS_THREAD);
                return null;
              });
          assertThat(rows.next().writer().get().name()).isEqualTo("W3");
        });
  }

  @Test
  void theTransactionClosesWhatIsLeftOpen() {
    Database shop = shop(1);
    List<Stream<Novel>> left = new ArrayList<>();
    List<Iterator<Novel>> rows = new ArrayList<>();
    IllegalArgumentException failure = new IllegalArgumentException("enough");

    shop.transaction(() -> open(shop, left, rows));
    assertThatThrownBy(
            () ->
                shop.transaction(
                    () -> {
                      open(shop, left, rows);
                      throw failure;
                    }))
        .isSameAs(failure)
        .hasNoSuppressedExceptions();

    assertThat(lent()).isZero();
    rows.forEach(each -> assertRefused(each::next, ENDED));
    shop.transaction(
        () -> {
          rows.forEach(each -> assertRefused(each::next, ENDED));
          left.forEach(Stream::close);
          write(shop, "later");
        });
    left.forEach(Stream::close);
    assertThat(written(shop)).containsExactly("later");
  }

  private static void open(Database shop, List<Stream<Novel>> left, List<Iterator<Novel>> rows) {
    Stream<Novel> stream = novels(shop).stream();
    left.add(stream);
    rows.add(stream.iterator());
    rows.get(rows.size() - 1).next();
  }

  @Test
  void aSavepointThatIsRolledBackEndsTheStreamsInIt() {
    Database shop = shop(1);

    shop.transaction(
        () -> {
          Iterator<Novel> outer = novels(shop).stream().iterator();
          outer.next();
          List<Stream<Novel>> left = new ArrayList<>();
          List<Iterator<Novel>> inner = new ArrayList<>();
          assertThatThrownBy(
                  () ->
                      shop.transaction(
                          () -> {
                            write(shop, "undone");
                            open(shop, left, inner);
                            outer.next();
                            throw new IllegalArgumentException("enough");
                          }))
              .isInstanceOf(IllegalArgumentException.class)
              .hasNoSuppressedExceptions();
          assertRefused(inner.get(0)::next, ENDED);
          left.get(0).close();
          assertThat(outer.next().title()).isEqualTo("N3");
          int rest = 0;
          while (outer.hasNext()) {
            assertThat(outer.next().writer().get().name()).startsWith("W");
            rest++;
          }
          assertThat(rest).isEqualTo(NOVELS - 3);
          write(shop, "done");
        });

    assertThat(written(shop)).containsExactly("done");
    assertThat(lent()).isZero();
  }

  @Test
  void aSavepointThatIsKeptKeepsTheStreamsInIt() {
    Database shop = shop(1);

    shop.transaction(
        () -> {
          Stream<Novel> inner =
              shop.transaction(
                  () -> {
                    write(shop, "inner");
                    return novels(shop).stream();
                  });
          assertThat(inner.map(novel -> novel.genres().list().size()).reduce(0, Integer::sum))
              .isEqualTo(NOVELS);
        });

    assertThat(written(shop)).containsExactly("inner");
    assertThat(lent()).isZero();
  }

  @Test
  void manyThatNobodyClosesDoNotPileUp() {
    Database shop = shop(1);

    shop.transaction(
        () -> {
          for (int i = 0; i < 300; i++) {
            assertThat(novels(shop).limit(2).stream().count()).isEqualTo(2);
            assertThat(novels(shop).limit(2_000).stream().findFirst()).isPresent();
          }
          write(shop, "done");
        });

    assertThat(written(shop)).containsExactly("done");
    assertThat(lent()).isZero();
  }
}
