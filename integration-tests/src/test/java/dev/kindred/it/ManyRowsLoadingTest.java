package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Publisher_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred writers with five novels each, read in few statements, and by many threads. */
class ManyRowsLoadingTest extends DatabaseTest {

  private static final int WRITERS = 100;
  private static final int NOVELS = 5;
  private static final int THREADS = 16;

  @BeforeEach
  void writers() {
    db.transaction(
        () -> {
          List<Publisher> publishers =
              IntStream.range(0, 3)
                  .mapToObj(i -> db.insert(Publisher_.builder().name("Publisher " + i)))
                  .toList();
          for (int w = 0; w < WRITERS; w++) {
            Writer writer = db.insert(Writer_.builder().name("Writer " + w));
            for (int n = 0; n < NOVELS; n++) {
              novel(writer, w + "." + n, 100 * n, publishers.get(n % 3));
            }
          }
        });
  }

  private void novel(Writer writer, String title, int pages, Publisher publisher) {
    db.insert(Novel_.builder().title(title).pages(pages).writer(writer).publisher(publisher));
  }

  private QuerySet<Writer> all() {
    return Writer_.objects(db).orderBy(Writer_.pk().asc());
  }

  private static List<String> publishers(List<Writer> writers) {
    return writers.stream()
        .flatMap(writer -> writer.novels().stream())
        .map(novel -> novel.publisher().get().name())
        .toList();
  }

  @Test
  void novelsAndTheirPublishersWithoutHints() {
    assertThat(statements(3, () -> publishers(all().list())))
        .hasSize(WRITERS * NOVELS)
        .contains("Publisher 0", "Publisher 1", "Publisher 2");
  }

  @Test
  void theSameFetched() {
    List<Writer> writers = statements(2, () -> all().fetch(Writer_.novels().publisher()).list());
    assertThat(statements(0, () -> publishers(writers))).hasSize(WRITERS * NOVELS);

    List<Novel> novels =
        statements(1, () -> Novel_.objects(db).fetch(Novel_.publisher(), Novel_.writer()).list());
    assertThat(statements(0, () -> novels.stream().map(n -> n.writer().get().name()).toList()))
        .hasSize(WRITERS * NOVELS);

    assertThat(
            statements(
                3,
                () -> all().fetch(Writer_.novels().publisher(), Writer_.novels().genres()).list()))
        .hasSize(WRITERS);
  }

  @Test
  void theThreeLongestNovelsOfEach() {
    List<List<String>> titles =
        statements(
            2,
            () ->
                all()
                    .fetch(Writer_.novels(), rows -> rows.orderBy(Novel_.pages().desc()).limit(3))
                    .list()
                    .stream()
                    .map(writer -> writer.novels().stream().map(Novel::title).toList())
                    .toList());
    assertThat(titles).hasSize(WRITERS);
    for (int w = 0; w < WRITERS; w++) {
      assertThat(titles.get(w)).containsExactly(w + ".4", w + ".3", w + ".2");
    }
  }

  /** What each of the threads reads, which start together; each loads once at most. */
  private <T> List<T> together(Callable<T> reading) throws Exception {
    Callable<T> work =
        () -> {
          AtomicReference<T> read = new AtomicReference<>();
          assertThat(sql(() -> read.set(reading.call()))).hasSizeLessThanOrEqualTo(1);
          return read.get();
        };
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<T> started =
          () -> {
            start.await(30, TimeUnit.SECONDS);
            return work.call();
          };
      List<Future<T>> futures = Stream.generate(() -> pool.submit(started)).limit(THREADS).toList();
      List<T> answers = new ArrayList<>();
      for (Future<T> future : futures) {
        answers.add(future.get(60, TimeUnit.SECONDS));
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }

  /** At most one load for each thread and relation, each gets the same instances. */
  @Test
  void sixteenThreadsReadTheHandlesOfOneResult() throws Exception {
    List<Writer> shared = all().list();
    List<Novel> novels = Novel_.objects(db).orderBy(Novel_.pk().asc()).list();

    List<List<List<Novel>>> lists =
        together(() -> shared.stream().map(writer -> writer.novels().list()).toList());
    List<List<Writer>> writers =
        together(() -> novels.stream().map(novel -> novel.writer().get()).toList());

    for (int w = 0; w < WRITERS; w++) {
      Writer writer = shared.get(w);
      assertThat(writer.novels()).hasSize(NOVELS);
      assertThat(writer.novels()).allMatch(novel -> novel.writer().get() == writer);
      for (List<List<Novel>> answer : lists) {
        assertThat(answer.get(w)).isSameAs(writer.novels().list());
      }
    }
    for (List<Writer> answer : writers) {
      for (int n = 0; n < answer.size(); n++) {
        assertThat(answer.get(n)).isSameAs(novels.get(n).writer().get());
        assertThat(answer.get(n).name()).isEqualTo("Writer " + n / NOVELS);
      }
    }
  }

  @Test
  void handlesAreReadAfterTheTransactionEnded() {
    List<Writer> writers = db.transaction(() -> all().limit(10).list());

    assertThat(statements(2, () -> publishers(writers))).hasSize(10 * NOVELS);
    assertThat(statements(0, () -> publishers(writers))).hasSize(10 * NOVELS);
  }

  @Test
  void handlesOfARolledBackTransactionAreReadToo() {
    List<Writer> writers = new ArrayList<>();
    try {
      db.transaction(
          () -> {
            writers.addAll(all().limit(2).list());
            throw new IllegalStateException("rolled back");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("rolled back");
    }
    assertThat(statements(1, () -> writers.get(1).novels().list())).hasSize(NOVELS);
  }

  @Test
  void handlesOfAClosedStreamAreReadToo() {
    List<Writer> writers;
    try (Stream<Writer> stream = all().stream()) {
      writers = stream.limit(3).toList();
    }
    assertThat(statements(1, () -> writers.get(2).novels().list())).hasSize(NOVELS);
  }
}
