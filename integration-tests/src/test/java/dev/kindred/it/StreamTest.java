package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.TransactionalCallable;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Artist_;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Results that are read row by row. */
class StreamTest extends DatabaseTest {

  private void albums(int count) {
    List<Artist> artists =
        db.insertAll(IntStream.range(0, 7).mapToObj(i -> new Artist(null, "a" + i)).toList());
    db.insertAll(
        IntStream.range(0, count)
            .mapToObj(i -> new Album(null, "t" + i, One.of(artists.get(i % 7))))
            .toList());
  }

  @Test
  void theRowsAreThoseOfTheListInItsOrder() {
    albums(2_500);
    var byTitle = Album_.objects(db).orderBy(Album_.title().desc());

    try (Stream<Album> rows = byTitle.stream()) {
      assertThat(rows.toList()).isEqualTo(byTitle.list());
    }
    try (Stream<String> titles = byTitle.select(Album_.title()).stream()) {
      assertThat(titles.limit(3).toList()).containsExactly("t999", "t998", "t997");
    }
    try (Stream<Album> none = byTitle.none().stream()) {
      assertThat(none).isEmpty();
    }
    try (Stream<Album> none = byTitle.filter(Album_.title().eq("x")).stream()) {
      assertThat(none).isEmpty();
    }
  }

  @Test
  void theRowsOfAWindowLoadWhatTheyReferToTogether() {
    albums(2_500);

    assertThat(
            statements(
                4,
                () -> {
                  try (Stream<Album> rows = Album_.objects(db).stream()) {
                    return rows.map(album -> album.artist().get().name()).distinct().count();
                  }
                }))
        .isEqualTo(7);
  }

  record Line(String title, Artist artist, List<String> others) {}

  @Test
  void projectionsAreStreamedWithTheirLists() {
    albums(1_500);

    List<Line> lines =
        statements(
            3,
            () -> {
              try (Stream<Line> rows =
                  Album_.objects(db)
                      .orderBy(Album_.id().asc())
                      .select(
                          Line::new,
                          Album_.title(),
                          Album_.artist(),
                          Album_.artist().albumSet().select(Album_.title()))
                      .stream()) {
                return rows.toList();
              }
            });

    assertThat(lines).hasSize(1_500);
    assertThat(lines.get(1_499).others()).contains("t1499").hasSizeGreaterThan(210);
    assertThat(lines.get(0).artist()).isSameAs(lines.get(7).artist());
  }

  @Test
  void theOnlyConnectionIsGivenBack() {
    try (FreshDatabase fresh = kind.create(config -> config.setMaximumPoolSize(1))) {
      Database small = Database.of(fresh.dataSource());
      small.schema().only(Artist.class).create();
      small.insertAll(
          IntStream.range(0, 3_000).mapToObj(i -> new Artist(null, "artist " + i)).toList());
      var all = Artist_.objects(small);

      try (Stream<Artist> rows = all.stream()) {
        assertThat(rows.count()).isEqualTo(3_000);
      }
      try (Stream<Artist> rows = all.stream()) {
        assertThat(rows.findFirst()).as("and no more").isPresent();
      }
      try (Stream<Artist> rows = all.stream()) {
        assertThat(rows).as("one that nobody reads").isNotNull();
      }
      assertThatThrownBy(
              () -> {
                try (Stream<Artist> rows = all.stream()) {
                  rows.forEach(
                      row -> {
                        throw new IllegalStateException("enough of " + row.name());
                      });
                }
              })
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("enough of");
      assertThatThrownBy(
              () -> {
                try (Stream<String> rows =
                    all
                        .select(
                            (String name) -> {
                              throw new IllegalStateException("enough of " + name);
                            },
                            Artist_.name())
                        .stream()
                        .map(Object::toString)) {
                  rows.forEach(row -> {});
                }
              })
          .isInstanceOf(IllegalStateException.class);
      assertThat(all.count()).as("the connection is free").isEqualTo(3_000);
      assertThat(all.stream().count()).as("one that nobody closes").isEqualTo(3_000);
      assertThat(all.limit(1_024).select(Artist_.name()).stream().toList()).hasSize(1_024);
      assertThat(all.none().stream()).isEmpty();
      Stream<Artist> rows = all.stream();
      rows.close();
      rows.close();
      assertThat(small.insert(new Artist(null, "one more")).id()).isEqualTo(3_001);
    }
  }

  @Test
  void insideATransactionItReadsWhatTheTransactionWrote() {
    albums(10);

    db.transaction(
        () -> {
          db.insert(new Artist(null, "new"));
          try (Stream<Artist> rows = Artist_.objects(db).stream()) {
            assertThat(rows.map(Artist::name)).contains("new");
          }
          assertThat(Artist_.objects(db).count()).isEqualTo(8);
        });

    assertThat(Artist_.objects(db).count()).as("closing it has rolled nothing back").isEqualTo(8);
  }

  @Test
  void insideATransactionOthersAreReadAndWrittenMeanwhile() {
    albums(2_100);

    db.transaction(
        () -> {
          List<String> names = new ArrayList<>();
          try (Stream<Album> rows = Album_.objects(db).orderBy(Album_.id().asc()).stream()) {
            rows.forEach(
                album -> {
                  names.add(album.artist().get().name());
                  if (album.id() % 1_000 == 0) {
                    db.insert(new Artist(null, "for " + album.title()));
                  }
                });
          }
          assertThat(names).hasSize(2_100);
        });

    assertThat(Artist_.objects(db).count()).isEqualTo(9);
  }

  /** All but SQLite hand out rows there as they are read. */
  @Test
  void insideATransactionTooTheRowsOfAWindowLoadTogether() {
    albums(1_100);
    QuerySet<Album> all = Album_.objects(db).orderBy(Album_.id().asc());

    assertThat(inTransaction(3, () -> names(all.stream()))).hasSize(1_100).endsWith("a0");
    assertThat(inTransaction(3, () -> names(all.stream().toList().stream())))
        .as("kept, and asked later")
        .hasSize(1_100)
        .startsWith("a0", "a1");
    assertThat(inTransaction(2, () -> names(all.stream().skip(50).limit(50)))).hasSize(50);
    assertThat(inTransaction(2, () -> namesFromTheHundredthOn(all)))
        .as("those that were handed out before load along")
        .hasSize(1_024);
  }

  private <T> T inTransaction(int statements, TransactionalCallable<T, RuntimeException> body) {
    return statements(statements, () -> db.transaction(body));
  }

  private static List<String> names(Stream<Album> albums) {
    try (albums) {
      return albums.map(album -> album.artist().get().name()).toList();
    }
  }

  private static List<String> namesFromTheHundredthOn(QuerySet<Album> all) {
    try (Stream<Album> rows = all.stream()) {
      Iterator<Album> albums = rows.iterator();
      List<Album> read = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        read.add(albums.next());
      }
      assertThat(read.get(99).artist().get().name()).isEqualTo("a1");
      while (read.size() < 1_024) {
        read.add(albums.next());
      }
      return names(read.stream());
    }
  }

  @Test
  void insideATransactionRowsLoadWhenTheStreamIsClosed() {
    albums(20);

    List<String> names =
        inTransaction(
            2,
            () -> {
              List<Album> kept;
              try (Stream<Album> rows = Album_.objects(db).orderBy(Album_.id().asc()).stream()) {
                kept = rows.limit(10).toList();
              }
              return names(kept.stream());
            });

    assertThat(names).startsWith("a0", "a1").endsWith("a1", "a2");
  }

  @Test
  void insideATransactionItEndsWhereItIsClosed() {
    albums(10);

    db.transaction(
        () -> {
          Stream<Album> rows = Album_.objects(db).orderBy(Album_.id().asc()).stream();
          List<String> titles = new ArrayList<>();
          assertThatThrownBy(
                  () ->
                      rows.forEach(
                          album -> {
                            titles.add(album.title());
                            rows.close();
                          }))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageStartingWith("A stream ends when it is closed");
          assertThat(titles).containsExactly("t0");
          assertThat(Album_.objects(db).count()).as("the transaction goes on").isEqualTo(10);
        });
  }

  @Test
  void insideATransactionOneRowThatFailsIsPassed() {
    albums(10);

    db.transaction(
        () -> {
          try (Stream<Album> rows = Album_.objects(db).orderBy(Album_.id().asc()).stream()) {
            Spliterator<Album> each = rows.spliterator();
            List<String> names = new ArrayList<>();
            Consumer<Album> failing =
                album -> {
                  names.add(album.artist().get().name());
                  throw new IllegalStateException("enough of " + album.title());
                };
            assertThatThrownBy(() -> each.forEachRemaining(failing)).hasMessage("enough of t0");
            assertThatThrownBy(() -> each.tryAdvance(failing)).hasMessage("enough of t1");
            each.forEachRemaining(album -> names.add(album.artist().get().name()));
            assertThat(names)
                .containsExactly("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a0", "a1", "a2");
            assertThat(each.tryAdvance(failing)).isFalse();
          }
        });
  }

  @Test
  void itEndsWithItsTransaction() {
    albums(3_000);
    List<Iterator<Album>> open = new ArrayList<>();
    List<Stream<Album>> streams = new ArrayList<>();

    db.transaction(
        () -> {
          Stream<Album> rows = Album_.objects(db).stream();
          streams.add(rows);
          open.add(rows.iterator());
          open.get(0).next();
        });

    assertThatThrownBy(() -> open.get(0).forEachRemaining(row -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("with the transaction that it was opened in");
    streams.get(0).close();
    assertThat(Album_.objects(db).count()).isEqualTo(3_000);
  }

  @Test
  void aHundredThousandRowsAreReadInWindows() {
    if (kind == H2 || kind == SQLITE) {
      albums(100_000);
      int windows = (100_000 + 1_023) / 1_024;

      assertThat(
              statements(
                  1 + windows,
                  () -> {
                    try (Stream<Album> rows = Album_.objects(db).stream()) {
                      return rows.filter(album -> album.artist().get().name().equals("a3")).count();
                    }
                  }))
          .isEqualTo(14_286);
    }
  }
}
