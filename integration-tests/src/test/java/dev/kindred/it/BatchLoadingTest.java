package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Publisher_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.model.FetchMode;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which handles load together where there are more than one statement asks for. */
class BatchLoadingTest extends DatabaseTest {

  private static final int ROWS = 2_500;

  /** H2 and PostgreSQL take the keys as one array, the others 1,024 at a time. */
  private int statementsForEach() {
    return here(usually(1).but(SQLITE, 3).but(MARIADB, 3));
  }

  private List<Writer> writers(int count) {
    return db.insertAll(
        IntStream.range(0, count)
            .mapToObj(i -> new Writer(null, "Writer " + i, Many.none(), One.none()))
            .toList());
  }

  private void novels(IntFunction<Writer> writer, IntFunction<One<Publisher>> publisher) {
    db.insertAll(
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    new Novel(
                        null,
                        "Novel " + i,
                        i,
                        One.of(writer.apply(i)),
                        publisher.apply(i),
                        One.none(),
                        Many.none()))
            .toList());
  }

  private void aWriterForEach() {
    novels(writers(ROWS)::get, i -> One.none());
  }

  private List<Novel> all() {
    return Novel_.objects(db).orderBy(Novel_.pages().asc(), Novel_.pk().asc()).list();
  }

  private static List<String> names(List<Novel> novels) {
    return novels.stream().map(novel -> novel.writer().get().name()).toList();
  }

  private static List<String> names(IntStream numbers) {
    return numbers.mapToObj(i -> "Writer " + i).toList();
  }

  @Test
  void inTheOrderOfTheRows() {
    aWriterForEach();
    List<Novel> novels = all();

    assertThat(statements(statementsForEach(), () -> names(novels)))
        .isEqualTo(names(IntStream.range(0, ROWS)));
  }

  @Test
  void fromTheLastToTheFirst() {
    aWriterForEach();
    List<Novel> novels = new ArrayList<>(all());
    Collections.reverse(novels);

    assertThat(statements(statementsForEach(), () -> names(novels)))
        .isEqualTo(names(IntStream.range(0, ROWS).map(i -> ROWS - 1 - i)));
  }

  @Test
  void fromTheMiddle() {
    aWriterForEach();
    List<Novel> novels = all();

    assertThat(statements(1, () -> names(novels.subList(1_200, 1_300))))
        .isEqualTo(names(IntStream.range(1_200, 1_300)));
    assertThat(statements(statementsForEach() - 1, () -> names(novels)))
        .isEqualTo(names(IntStream.range(0, ROWS)));
  }

  @Test
  void fetchedAhead() {
    aWriterForEach();
    List<Writer> writers =
        statements(
            1 + statementsForEach(),
            () -> Writer_.objects(db).orderBy(Writer_.pk().asc()).fetch(Writer_.novels()).list());

    assertThat(statements(0, () -> writers.stream().map(each -> each.novels().list()).toList()))
        .allSatisfy(novels -> assertThat(novels).hasSize(1))
        .extracting(novels -> novels.get(0).title())
        .isEqualTo(IntStream.range(0, ROWS).mapToObj(i -> "Novel " + i).toList());
  }

  @Test
  void counted() {
    aWriterForEach();
    List<Writer> writers = Writer_.objects(db).list();

    assertThat(
            statements(
                statementsForEach(),
                () -> writers.stream().mapToInt(each -> each.novels().size()).sum()))
        .isEqualTo(ROWS);
    assertThat(statements(0, () -> writers.get(0).novels().size() + writers.get(9).novels().size()))
        .isEqualTo(2);
  }

  @Test
  void rowsThatReferToFewAreLoadedAtOnce() {
    List<Writer> two = writers(2);
    novels(i -> two.get(i % 2), i -> One.none());
    List<Novel> novels = all();

    assertThat(statements(1, () -> names(novels)))
        .isEqualTo(names(IntStream.range(0, ROWS).map(i -> i % 2)));
  }

  @Test
  void rowsThatReferToNothingAreNotCounted() {
    Writer writer = writers(1).get(0);
    Publisher publisher = db.insert(Publisher_.builder().name("Ace"));
    Publisher other = db.insert(Publisher_.builder().name("Gollancz"));
    novels(
        i -> writer, i -> i == 0 ? One.of(publisher) : i == ROWS - 1 ? One.of(other) : One.none());
    List<Novel> novels = all();

    assertThat(
            statements(
                1,
                () ->
                    Stream.of(novels.get(0), novels.get(ROWS - 1))
                        .map(novel -> novel.publisher().get().name())
                        .toList()))
        .containsExactly("Ace", "Gollancz");
  }

  @Test
  void oneAtATimeInAnyOrder() {
    List<Writer> writers = writers(3);
    novels(i -> writers.get(i % 3), i -> One.none());
    List<Novel> novels =
        Novel_.objects(db.fetchMode(FetchMode.SINGLE)).orderBy(Novel_.pages().asc()).list();

    assertThat(
            statements(
                4,
                () ->
                    Stream.of(ROWS - 1, 7, 0, 8)
                        .map(novels::get)
                        .map(novel -> novel.writer().get().name())
                        .toList()))
        .containsExactly("Writer 0", "Writer 1", "Writer 0", "Writer 2");
  }

  @Test
  void theRowsOfAWindowShareWhatIsJoinedToThem() {
    List<Writer> two = writers(2);
    novels(i -> two.get(i % 2), i -> One.none());

    List<Novel> novels =
        statements(
            1,
            () -> {
              try (Stream<Novel> stream =
                  Novel_.objects(db)
                      .orderBy(Novel_.pages().asc())
                      .fetch(Novel_.writer())
                      .stream()) {
                return stream.toList();
              }
            });

    assertThat(statements(0, () -> names(novels)))
        .isEqualTo(names(IntStream.range(0, ROWS).map(i -> i % 2)));
    assertThat(novels.get(2).writer().get()).isSameAs(novels.get(0).writer().get());
  }

  private record Kept(One<Writer> writer, WeakReference<Novel> other) {}

  private static Kept keepOneHandle(List<Novel> novels) {
    return new Kept(novels.get(0).writer(), new WeakReference<>(novels.get(1)));
  }

  @Test
  void aLoadedHandleKeepsNothingElseOfItsResult() {
    for (Writer writer : writers(3)) {
      db.insert(Novel_.builder().title("by " + writer.name()).pages(1).writer(One.of(writer)));
    }
    Kept kept = keepOneHandle(all());
    System.gc();
    assertThat(kept.other().refersTo(null)).isFalse();

    assertThat(kept.writer().get().name()).isEqualTo("Writer 0");
    assertThat(isCollected(kept.other())).isTrue();
  }

  @Test
  void aHandleThatNeverLoadsKeepsNothingElseOfItsResult() {
    aWriterForEach();
    Kept kept = keepOneHandle(Novel_.objects(db.fetchMode(FetchMode.RAISE)).limit(3).list());

    assertThat(isCollected(kept.other())).isTrue();
    assertThat(kept.writer().isLoaded()).isFalse();
  }

  private static boolean isCollected(WeakReference<?> reference) {
    for (int i = 0; i < 100 && !reference.refersTo(null); i++) {
      System.gc();
    }
    return reference.refersTo(null);
  }
}
