package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.error.NotLoadedException;
import dev.kindred.it.shop.Biography;
import dev.kindred.it.shop.Biography_;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Publisher_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.model.FetchMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is fetched along with entities, and in how many statements. */
class FetchTest extends DatabaseTest {

  private static final int WRITERS = 12;

  /** Writer i has i % 4 novels of 100, 200.. pages; every second novel has a publisher. */
  @BeforeEach
  void writers() {
    db.transaction(
        () -> {
          Publisher publisher = db.insert(Publisher_.builder().name("Penguin"));
          Genre tale = db.insert(Genre_.builder().name("Tale"));
          Genre saga = db.insert(Genre_.builder().name("Saga"));
          IntStream.range(0, WRITERS).forEach(i -> writer(i, publisher, List.of(tale, saga)));
        });
  }

  private void writer(int i, Publisher publisher, List<Genre> genres) {
    Writer writer = db.insert(Writer_.builder().name("Writer " + i));
    if (i % 3 == 0) {
      db.insert(Biography_.builder().writer(writer).text("Life " + i));
    }
    for (int n = 1; n <= i % 4; n++) {
      novel(writer, i, n, publisher, genres);
    }
  }

  private void novel(Writer writer, int i, int n, Publisher publisher, List<Genre> genres) {
    Novel_.Builder draft =
        Novel_.builder().title("Novel " + i + "." + n).pages(100 * n).writer(writer);
    Novel novel = db.insert(n % 2 == 0 ? draft.publisher(publisher) : draft);
    Novel_.genres(db, novel).add(genres.subList(0, n % 3));
  }

  private QuerySet<Novel> novels() {
    return Novel_.objects(db).orderBy(Novel_.id().asc());
  }

  private QuerySet<Writer> allWriters() {
    return Writer_.objects(db).orderBy(Writer_.id().asc());
  }

  private static Novel titled(Writer writer, String title) {
    return writer.novels().stream()
        .filter(novel -> novel.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void toOnePathsAreJoined() {
    List<Novel> novels =
        statements(1, () -> novels().fetch(Novel_.writer(), Novel_.publisher()).list());

    assertThat(novels).hasSize(18);
    assertThat(
            statements(
                0,
                () ->
                    novels.stream()
                        .map(
                            novel ->
                                novel.writer().get().name()
                                    + novel.publisher().find().map(Publisher::name).orElse(""))
                        .toList()))
        .startsWith("Writer 1", "Writer 2", "Writer 2Penguin");
  }

  @Test
  void aJoinedRowIsOneInstance() {
    List<Novel> novels = novels().fetch(Novel_.writer()).list();
    assertThat(novels.get(1).writer().get()).isSameAs(novels.get(2).writer().get());
  }

  @Test
  void aReverseOneToOneIsJoinedAndKnowsItsOwner() {
    List<Writer> writers = statements(1, () -> allWriters().fetch(Writer_.biography()).list());

    assertThat(
            statements(
                0, () -> writers.stream().filter(each -> each.biography().isPresent()).toList()))
        .hasSize(4);
    Writer first = writers.get(0);
    Biography biography = first.biography().get();
    assertThat(biography.text()).isEqualTo("Life 0");
    assertThat(statements(0, () -> biography.writer().get())).isSameAs(first);
  }

  @Test
  void aForwardOneToOneIsJoinedAndKnowsTheWayBack() {
    Biography life =
        statements(1, () -> Biography_.objects(db).fetch(Biography_.writer()).list()).get(0);
    assertThat(statements(0, () -> life.writer().get().biography().get())).isSameAs(life);
  }

  @Test
  void aToManyPathTakesOneStatementMore() {
    List<Writer> writers = statements(2, () -> allWriters().fetch(Writer_.novels()).list());

    assertThat(statements(0, () -> writers.stream().map(each -> each.novels().size()).toList()))
        .startsWith(0, 1, 2, 3, 0);
    Writer third = writers.get(3);
    assertThat(statements(0, () -> third.novels().list().get(0).writer().get())).isSameAs(third);
  }

  @Test
  void nestedPathsComposeAndShareTheirBeginning() {
    List<Writer> writers =
        statements(
            3,
            () ->
                allWriters()
                    .fetch(
                        Writer_.novels(),
                        Writer_.novels().publisher(),
                        Writer_.novels().genres(),
                        Writer_.biography())
                    .list());

    Novel second = statements(0, () -> titled(writers.get(3), "Novel 3.2"));
    assertThat(statements(0, () -> second.publisher().get().name())).isEqualTo("Penguin");
    assertThat(statements(0, () -> second.genres().stream().map(Genre::name).toList()))
        .containsExactlyInAnyOrder("Tale", "Saga");
    assertThat(statements(0, () -> writers.get(3).biography().get().text())).isEqualTo("Life 3");
  }

  @Test
  void aToManyPathBehindAToOnePath() {
    List<Novel> novels =
        statements(2, () -> novels().fetch(Novel_.writer().novels()).limit(3).list());
    assertThat(statements(0, () -> novels.get(1).writer().get().novels().size())).isEqualTo(2);
  }

  @Test
  void oneLinkedRowIsOneInstance() {
    List<Novel> novels = statements(2, () -> novels().fetch(Novel_.genres()).list());
    List<Genre> tales =
        novels.stream().flatMap(novel -> novel.genres().stream()).filter(g -> g.id() == 1).toList();
    assertThat(tales)
        .hasSizeGreaterThan(2)
        .allSatisfy(tale -> assertThat(tale).isSameAs(tales.get(0)));
  }

  @Test
  void aLimitIsNotDisturbed() {
    List<Writer> writers =
        statements(2, () -> allWriters().fetch(Writer_.novels()).offset(2).limit(10).list());
    assertThat(writers).hasSize(10).extracting(Writer::name).startsWith("Writer 2", "Writer 3");
    assertThat(writers).extracting(each -> each.novels().size()).startsWith(2, 3, 0, 1);
  }

  @Test
  void theRelatedRowsAreFilteredOrderedAndLimitedForEachOwner() {
    List<Writer> writers =
        statements(
            2,
            () ->
                allWriters()
                    .fetch(
                        Writer_.novels(),
                        rows ->
                            rows.filter(Novel_.pages().lt(300))
                                .orderBy(Novel_.pages().desc())
                                .limit(1))
                    .list());

    assertThat(
            statements(
                0,
                () ->
                    writers.stream()
                        .map(each -> each.novels().stream().map(Novel::title).toList())
                        .toList()))
        .startsWith(List.of(), List.of("Novel 1.1"), List.of("Novel 2.2"), List.of("Novel 3.2"));
  }

  @Test
  void anOffsetIsThatOfEachOwnerToo() {
    List<Writer> writers =
        allWriters()
            .fetch(Writer_.novels(), rows -> rows.orderBy(Novel_.id().asc()).offset(1))
            .list();
    assertThat(writers)
        .extracting(each -> each.novels().stream().map(Novel::title).toList())
        .startsWith(List.of(), List.of(), List.of("Novel 2.2"), List.of("Novel 3.2", "Novel 3.3"));
  }

  @Test
  void linkedRowsAreLimitedForEachOwner() {
    List<Genre> genres =
        statements(
            2,
            () ->
                Genre_.objects(db)
                    .orderBy(Genre_.id().asc())
                    .fetch(Genre_.novels(), rows -> rows.orderBy(Novel_.title().desc()).limit(2))
                    .list());
    assertThat(genres)
        .extracting(each -> each.novels().stream().map(Novel::title).toList())
        .containsExactly(List.of("Novel 9.1", "Novel 7.2"), List.of("Novel 7.2", "Novel 6.2"));
  }

  @Test
  void whatAQueryLeavesOutOfAToOnePathIsNotThere() {
    List<Novel> novels =
        statements(
            2,
            () ->
                novels()
                    .fetch(Novel_.writer(), rows -> rows.filter(Writer_.name().eq("Writer 1")))
                    .list());
    assertThat(statements(0, () -> novels.get(0).writer().isPresent())).isTrue();
    assertThat(statements(0, () -> novels.get(1).writer().isPresent())).isFalse();
  }

  @Test
  void aQueryOfRelatedRowsFetchesFurther() {
    List<Writer> writers =
        statements(
            2,
            () ->
                allWriters()
                    .fetch(Writer_.novels(), rows -> rows.fetch(Novel_.publisher()))
                    .list());
    assertThat(statements(0, () -> titled(writers.get(2), "Novel 2.2").publisher().get().name()))
        .isEqualTo("Penguin");
  }

  @Test
  void aPathThatNobodyCarriesIsRefusedWithTheLineToDeclare() {
    assertThatThrownBy(() -> Novel_.objects(db).fetch(Novel_.sequels()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Novel.sequels can't be fetched, since Novel has no place for it: declare @Inverse"
                + " Many<Novel> sequels there, or ask Novel_.sequelsOf(db, ..) for all.");
  }

  @Test
  void raisingNamesThePathAndWhatToFetch() {
    Novel novel = novels().fetchMode(FetchMode.RAISE).fetch(Novel_.writer()).list().get(0);
    Writer writer = novel.writer().get();
    assertThatThrownBy(writer.novels()::list)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "Novel.writer.novels is not loaded: add fetch(Novel_.writer().novels()) to the query.");
  }

  @Test
  void singleLoadsForOneAlone() {
    List<Novel> novels =
        Novel_.objects(db.fetchMode(FetchMode.SINGLE)).orderBy(Novel_.id().asc()).list();
    assertThat(statements(1, () -> novels.get(1).writer().get().name())).isEqualTo("Writer 2");
    assertThat(novels.get(2).writer().isLoaded()).isFalse();
  }

  @Test
  void aStreamFetchesToo() {
    assertThat(
            statements(
                2,
                () -> {
                  try (var all = allWriters().fetch(Writer_.novels()).stream()) {
                    return all.map(each -> each.novels().list().size()).toList();
                  }
                }))
        .startsWith(0, 1, 2, 3, 0);
  }

  @Test
  void countingDoesNotLoadAndIsDoneForAllPeers() {
    List<Writer> writers = allWriters().list();
    assertThat(statements(1, () -> writers.stream().map(each -> each.novels().size()).toList()))
        .startsWith(0, 1, 2, 3, 0);
    assertThat(statements(0, () -> writers.get(4).novels().isEmpty())).isTrue();
    assertThat(writers.get(1).novels().isLoaded()).isFalse();
  }

  @Test
  void linkedRowsAreCountedWithoutBeingLoadedToo() {
    List<Genre> genres = Genre_.objects(db).orderBy(Genre_.id().asc()).list();
    assertThat(statements(1, () -> genres.stream().map(each -> each.novels().size()).toList()))
        .containsExactly(15, 6);
  }

  @Test
  void aLoadedManyIsCountedWithoutSql() {
    List<Writer> writers = allWriters().fetch(Writer_.novels()).list();
    assertThat(statements(0, () -> writers.get(3).novels().size())).isEqualTo(3);
  }

  @Test
  void bothDirectionsOfAOneToOneAreKnownHoweverItIsLoaded() {
    List<Biography> lives = Biography_.objects(db).list();
    Writer writer = statements(1, () -> lives.get(0).writer().get());
    assertThat(statements(0, () -> writer.biography().get())).isSameAs(lives.get(0));

    List<Writer> writers = allWriters().list();
    Biography life = statements(1, () -> writers.get(0).biography().get());
    assertThat(statements(0, () -> life.writer().get())).isSameAs(writers.get(0));
  }
}
