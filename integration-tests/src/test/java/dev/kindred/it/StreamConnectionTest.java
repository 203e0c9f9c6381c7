package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams outside transactions read what their rows refer to on the connection that they hold. */
@Timeout(120)
@Tag("slow")
class StreamConnectionTest extends SmallPoolFixture {

  private static String words(Novel novel) {
    Writer writer = novel.writer().get();
    Genre genre = novel.genres().list().get(0);
    return novel.title()
        + writer.name()
        + genre.name()
        + writer.novels().list().contains(novel)
        + genre.novels().size()
        + novel.prequel().isPresent();
  }

  private static List<String> expected() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= NOVELS; i++) {
      all.add(
          "N"
              + i
              + "W"
              + (1 + i % 7)
              + "G"
              + (1 + i % 3)
              + "true"
              + (i % 3 == 1 ? 834 : 833)
              + "false");
    }
    return all;
  }

  @Test
  void handlesLoadOnTheOnlyConnection() {
    Database shop = shop(1);

    try (Stream<Novel> novels = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream()) {
      assertThat(novels.map(StreamConnectionTest::words)).isEqualTo(expected());
    }
    assertThat(lent()).isZero();
  }

  @Test
  void whatIsFetchedComesOverTheOnlyConnection() {
    Database shop = shop(1);

    try (Stream<Novel> novels =
        Novel_.objects(shop)
            .orderBy(Novel_.id().asc())
            .fetch(Novel_.writer(), Novel_.writer().novels(), Novel_.genres(), Novel_.prequel())
            .stream()) {
      assertThat(novels.map(StreamConnectionTest::words)).isEqualTo(expected());
    }
    try (Stream<Writer> writers =
        Writer_.objects(shop).fetch(Writer_.novels(), Writer_.biography()).stream()) {
      assertThat(writers.mapToInt(writer -> writer.novels().size()).sum()).isEqualTo(NOVELS);
    }
  }

  record Line(String title, Writer writer, List<String> genres) {}

  @Test
  void listsOfProjectionsComeOverTheOnlyConnection() {
    Database shop = shop(1);

    try (Stream<Line> lines =
        Novel_.objects(shop)
            .orderBy(Novel_.id().asc())
            .select(
                Line::new, Novel_.title(), Novel_.writer(), Novel_.genres().select(Genre_.name()))
            .stream()) {
      assertThat(lines.map(line -> line.title() + line.genres() + line.writer().novels().size()))
          .hasSize(NOVELS)
          .startsWith("N1[G2]358", "N2[G3]357")
          .endsWith("N2499[G1]357", "N2500[G2]358");
    }
    assertThat(lent()).isZero();
  }

  @Test
  void asManyStreamsAsConnectionsAreReadTogether() {
    Database shop = shop(2);

    try (Stream<Novel> one = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream();
        Stream<Novel> other = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream()) {
      Iterator<Novel> others = other.iterator();
      List<String> read = new ArrayList<>();
      one.forEach(
          novel -> {
            String words = words(novel);
            assertThat(words(others.next())).isEqualTo(words);
            read.add(words);
          });
      assertThat(read).isEqualTo(expected());
    }
    assertThat(lent()).isZero();
  }

  @Test
  void asManyThreadsAsConnectionsReadAStreamEach() throws Exception {
    Database shop = shop(3);
    CyclicBarrier allAreOpen = new CyclicBarrier(3);

    Callable<List<String>> reading =
        () -> {
          try (Stream<Novel> novels = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream()) {
            Iterator<Novel> rows = novels.iterator();
            List<String> words = new ArrayList<>();
            words.add(rows.next().title());
            allAreOpen.await(30, TimeUnit.SECONDS);
            rows.forEachRemaining(novel -> words.add(words(novel)));
            return words;
          }
        };

    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (Future<List<String>> done : threads.invokeAll(List.of(reading, reading, reading))) {
        assertThat(done.get().subList(1, NOVELS)).isEqualTo(expected().subList(1, NOVELS));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(lent()).isZero();
  }

  @Test
  void theRowsOfAParallelStreamLoadOverTheOnlyConnection() {
    Database shop = shop(1);

    try (Stream<Novel> novels = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream()) {
      assertThat(novels.parallel().map(StreamConnectionTest::words).toList()).isEqualTo(expected());
    }
    try (Stream<String> titles =
        Novel_.objects(shop).orderBy(Novel_.id().asc()).select(Novel_.title()).stream()) {
      assertThat(titles.parallel().skip(1_000).limit(1_000).toList())
          .hasSize(1_000)
          .startsWith("N1001")
          .endsWith("N2000");
    }
    assertThat(lent()).isZero();
  }

  @Test
  void rowsThatAreKeptLoadWhenTheStreamIsClosedToo() {
    Database shop = shop(1);
    List<Novel> kept;
    try (Stream<Novel> novels = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream()) {
      kept = novels.limit(10).toList();
    }

    assertThat(kept).map(StreamConnectionTest::words).isEqualTo(expected().subList(0, 10));
  }

  @Test
  void anotherThreadMayReadAndCloseIt() throws Exception {
    Database shop = shop(1);
    Stream<Novel> novels = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream();
    Iterator<Novel> rows = novels.iterator();
    assertThat(words(rows.next())).isEqualTo(expected().get(0));

    inAnotherThread(
        () -> {
          assertThat(words(rows.next())).isEqualTo(expected().get(1));
          novels.close();
          return null;
        });

    assertThat(lent()).isZero();
    assertThatThrownBy(rows::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("A stream ends when it is closed");
    assertThat(Novel_.objects(shop).count()).isEqualTo(NOVELS);
  }

  @Test
  void aChangeNeedsAConnectionOfItsOwn() {
    Database shop = shop(1);

    try (Stream<Novel> novels = Novel_.objects(shop).stream()) {
      Iterator<Novel> rows = novels.iterator();
      rows.next();
      assertThatThrownBy(() -> shop.insert(new Genre(null, "G4", Many.none())))
          .isInstanceOf(ConnectionLostException.class)
          .hasMessageContaining("Streams that are open hold 1 of the connections")
          .hasMessageContaining("make the pool larger, or close the stream first");
      assertThatThrownBy(() -> shop.transaction(() -> {}))
          .isInstanceOf(ConnectionLostException.class)
          .hasMessageContaining("Streams that are open hold 1 of the connections");
      assertThat(words(rows.next())).as("it goes on").isNotEmpty();
    }
    assertThat(shop.insert(new Genre(null, "G4", Many.none())).name()).isEqualTo("G4");
  }

  /** It is made when the change is committed, and what the thread loads then shows it. */
  @Test
  void whatTheThreadHasChangedMeanwhileIsSeen() {
    Database shop = shop(2);

    try (Stream<Novel> novels = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream()) {
      Iterator<Novel> rows = novels.iterator();
      assertThat(rows.next().genres().list()).hasSize(1);
      Writer writer = Writer_.get(shop, 3);
      shop.insert(new Novel(null, "new", 1, One.of(writer), One.none(), One.none(), Many.none()));
      assertThat(rows.next().writer().get().novels().list())
          .extracting(Novel::title)
          .contains("new");
    }
    assertThat(Novel_.objects(shop).count()).isEqualTo(NOVELS + 1);
    assertThat(lent()).isZero();
  }

  @Test
  @SuppressWarnings("try") // closed where it is read
  void inALaterTransactionTheRowsLoadWhatThatSees() {
    Database shop = shop(2);

    try (Stream<Novel> novels = Novel_.objects(shop).orderBy(Novel_.id().asc()).stream()) {
      Iterator<Novel> rows = novels.iterator();
      rows.next();
      shop.transaction(
          () -> {
            Writer_.objects(shop).filter(Writer_.id().eq(3)).update(Writer_.name().set("renamed"));
            assertThat(rows.next().writer().get().name()).isEqualTo("renamed");
            rows.forEachRemaining(novel -> {});
            novels.close();
            assertThat(lent()).as("the stream's is given back, the transaction's kept").isOne();
          });
    }
    assertThat(Writer_.get(shop, 3).name()).isEqualTo("renamed");
    assertThat(lent()).isZero();
  }

  static <T> T inAnotherThread(Callable<T> work) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(work).get(60, TimeUnit.SECONDS);
    } finally {
      thread.shutdownNow();
    }
  }
}
