package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.kindred.QuerySet;
import dev.kindred.Statement;
import dev.kindred.it.extra.Locker;
import dev.kindred.it.extra.Locker_;
import dev.kindred.it.extra.Locker_Check_;
import dev.kindred.it.extra.Locker_Code_;
import dev.kindred.it.extra.Locker_Hall_;
import dev.kindred.it.extra.Locker_Lease_;
import dev.kindred.it.extra.Locker_Maker_;
import dev.kindred.it.extra.Locker_Paint_;
import dev.kindred.it.extra.Locker_Place_;
import dev.kindred.it.extra.Locker_Price_;
import dev.kindred.it.extra.Locker_Row_;
import dev.kindred.it.extra.Locker_Tenant_;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Artist_;
import dev.kindred.it.model.Category;
import dev.kindred.it.model.Category_;
import dev.kindred.it.model.Parcel_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists of keys and values: bound as one array by H2 and PostgreSQL, one by one elsewhere, and the
 * same in what they find.
 */
@Tag("slow")
class KeyListsTest extends DatabaseTest {

  private static final List<UUID> UUIDS =
      LongStream.range(0, 3).mapToObj(i -> new UUID(0x4000L, i)).toList();

  private static final String ARTISTS = "select artist.id, artist.name from artist ";

  /** How H2 reads the rows of a list of keys that is all a query asks for. */
  private static final String JOINED =
      "join unnest(cast(? as bigint array)) keys (element) on artist.id = keys.element";

  /** How H2 compares rows with a long list: it evaluates the subquery once. */
  private static final String ELEMENTS =
      "(select array_get((select cast(? as bigint array) from system_range(1, 1)), element)"
          + " from system_range(1, cardinality(?)) elements (element))";

  private final List<Locker> lockers = new ArrayList<>();

  private boolean bindsArrays() {
    return here(usually(false).but(H2, true).but(POSTGRESQL, true));
  }

  /** Three lockers, each with parents of its own. */
  private void lockers() {
    extra(
            Locker.class,
            Locker.Hall.class,
            Locker.Row.class,
            Locker.Tenant.class,
            Locker.Maker.class,
            Locker.Paint.class,
            Locker.Code.class,
            Locker.Price.class,
            Locker.Lease.class,
            Locker.Check.class,
            Locker.Place.class)
        .create();
    for (int i = 0; i < 3; i++) {
      lockers.add(locker(i));
    }
  }

  private Locker locker(int i) {
    String name = "n" + i;
    return db.insert(
        Locker_.builder()
            .hall(db.insert(new Locker.Hall(null, name)))
            .row(db.insert(new Locker.Row(i, name)))
            .tenant(db.insert(new Locker.Tenant(UUIDS.get(i), name)))
            .maker(db.insert(new Locker.Maker("it's {" + i + "}, \"\\\" ", name)))
            .paint(db.insert(new Locker.Paint(Locker.Colour.values()[i], name)))
            .code(db.insert(new Locker.Code(new Locker.Digits(-i), name)))
            .price(db.insert(new Locker.Price(new BigDecimal(i + ".10"), name)))
            .lease(db.insert(new Locker.Lease(Duration.ofDays(i).plusNanos(1), name)))
            .check(db.insert(new Locker.Check(LocalDate.of(2024, 2, 27 + i), name)))
            .place(db.insert(new Locker.Place(i, 2 * i, name))));
  }

  @Test
  void handlesLoadByEachKindOfKey() {
    lockers();
    List<Function<Locker, String>> names =
        List.of(
            locker -> locker.hall().get().name(),
            locker -> locker.row().get().name(),
            locker -> locker.tenant().get().name(),
            locker -> locker.maker().get().name(),
            locker -> locker.paint().get().name(),
            locker -> locker.code().get().name(),
            locker -> locker.price().get().name(),
            locker -> locker.lease().get().name(),
            locker -> locker.check().get().name(),
            locker -> locker.place().get().name());
    List<Locker> read = Locker_.objects(db).orderBy(Locker_.id().asc()).list();

    for (Function<Locker, String> name : names) {
      assertThat(statements(1, () -> read.stream().map(name).toList()))
          .containsExactly("n0", "n1", "n2");
    }
  }

  @Test
  void accessorsOfManyOwnersTakeEachKindOfKey() {
    lockers();

    assertThat(ids(Locker_Hall_.lockerSetOf(db, Locker_Hall_.objects(db).list()))).isEqualTo(ids());
    assertThat(ids(Locker_Row_.lockerSetOf(db, Locker_Row_.objects(db).list()))).isEqualTo(ids());
    assertThat(ids(Locker_Tenant_.lockerSetOf(db, Locker_Tenant_.objects(db).list())))
        .isEqualTo(ids());
    assertThat(ids(Locker_Maker_.lockerSetOf(db, Locker_Maker_.objects(db).list())))
        .isEqualTo(ids());
    assertThat(ids(Locker_Paint_.lockerSetOf(db, Locker_Paint_.objects(db).list())))
        .isEqualTo(ids());
    assertThat(ids(Locker_Code_.lockerSetOf(db, Locker_Code_.objects(db).list()))).isEqualTo(ids());
    assertThat(ids(Locker_Price_.lockerSetOf(db, Locker_Price_.objects(db).list())))
        .isEqualTo(ids());
    assertThat(ids(Locker_Lease_.lockerSetOf(db, Locker_Lease_.objects(db).list())))
        .isEqualTo(ids());
    assertThat(ids(Locker_Check_.lockerSetOf(db, Locker_Check_.objects(db).list())))
        .isEqualTo(ids());
    assertThat(ids(Locker_Place_.lockerSetOf(db, Locker_Place_.objects(db).list())))
        .isEqualTo(ids());
  }

  private static <O> List<Long> ids(Map<O, List<Locker>> byOwner) {
    assertThat(byOwner.values()).allMatch(related -> related.size() == 1);
    return byOwner.values().stream().map(related -> related.get(0).id()).sorted().toList();
  }

  private List<Long> ids() {
    return lockers.stream().map(Locker::id).toList();
  }

  @Test
  void listsOfEachKindOfValueMeetWhatTheyHold() {
    lockers();

    List<Condition<Locker>> conditions =
        List.of(
            Locker_.hall().id().in(1L, 2L, 9L),
            Locker_.row().number().in(0, 1, 9),
            Locker_.tenant().id().in(UUIDS.get(0), UUIDS.get(1), new UUID(1, 1)),
            Locker_.maker().brand().in("it's {0}, \"\\\" ", "it's {1}, \"\\\" ", "NULL"),
            Locker_.paint().colour().in(Locker.Colour.RED, Locker.Colour.GREEN),
            Locker_.code().digits().in(new Locker.Digits(0), new Locker.Digits(-1)),
            Locker_.price().amount().in(new BigDecimal("0.1"), new BigDecimal("1.100")),
            Locker_.lease().term().in(Duration.ofNanos(1), Duration.ofDays(1).plusNanos(1)),
            Locker_.check().day().in(LocalDate.of(2024, 2, 27), LocalDate.of(2024, 2, 28)),
            Locker_.place().in(lockers.get(0).place().get(), lockers.get(1).place().get()),
            Locker_.hall().name().lower().in("n0", "n1", ""));

    for (Condition<Locker> condition : conditions) {
      assertThat(Locker_.objects(db).filter(condition).list())
          .extracting(Locker::id)
          .containsExactlyInAnyOrder(1L, 2L);
      assertThat(Locker_.objects(db).exclude(condition).list())
          .extracting(Locker::id)
          .containsExactly(3L);
    }
  }

  @Test
  void entitiesInBulkByEachKindOfKey() {
    lockers();

    assertThat(Locker_Tenant_.objects(db).inBulk(Locker_Tenant_.id(), UUIDS))
        .containsOnlyKeys(UUIDS);
    assertThat(
            Locker_Paint_.objects(db)
                .inBulk(Locker_Paint_.colour(), List.of(Locker.Colour.BLUE, Locker.Colour.RED)))
        .containsExactly(
            entry(Locker.Colour.BLUE, new Locker.Paint(Locker.Colour.BLUE, "n2")),
            entry(Locker.Colour.RED, new Locker.Paint(Locker.Colour.RED, "n0")));
    assertThat(
            Locker_Code_.objects(db)
                .inBulk(
                    Locker_Code_.digits(), List.of(new Locker.Digits(-2), new Locker.Digits(5))))
        .containsOnlyKeys(new Locker.Digits(-2));
  }

  @Test
  void aDeleteGoesByEachKindOfKey() {
    lockers();

    assertThat(Locker_Tenant_.objects(db).delete().total()).isEqualTo(6);
    assertThat(Locker_Code_.objects(db).delete().total()).isEqualTo(3);
    assertThat(Locker_Place_.objects(db).delete().total()).isEqualTo(3);
    assertThat(Locker_.objects(db).exists()).isFalse();
  }

  @Test
  void whatHasNoValueIsInNoListAndAmongTheRest() {
    Category root = db.insert(Category.named("root", One.none()));
    db.insert(Category.named("leaf", One.of(root)));

    assertThat(Category_.objects(db).filter(Category_.parent().name().in("root", "b")).list())
        .extracting(Category::name)
        .containsExactly("leaf");
    assertThat(Category_.objects(db).filter(Category_.parent().name().notIn("root", "b")).list())
        .extracting(Category::name)
        .containsExactly("root");
    assertThat(Category_.objects(db).filter(Category_.parent().pk().in(1L, 2L)).list())
        .extracting(Category::name)
        .containsExactly("leaf");
    assertThat(Category_.objects(db).filter(Category_.parent().pk().notIn(7L, 8L)).count())
        .isEqualTo(2);
  }

  @Test
  void aListIsOneArrayWhereTheDatabaseTakesOne() {
    List<Statement> ran =
        db.capture(
            () -> {
              Artist_.objects(db).filter(Artist_.id().in(List.of(1L, 2L, 3L))).list();
              Artist_.objects(db).filter(Artist_.id().notIn(List.of(1L, 2L, 3L))).list();
            });

    assertThat(ran)
        .extracting(Statement::sql)
        .containsExactly(
            ARTISTS
                + here(
                    usually("where artist.id in (?, ?, ?, ?)")
                        .but(POSTGRESQL, "where artist.id = any(?)")
                        .but(H2, JOINED)),
            ARTISTS + "where artist.id " + (bindsArrays() ? "<> all(?)" : "not in (?, ?, ?, ?)"));
    assertThat(ran.get(0).values())
        .isEqualTo(bindsArrays() ? List.of(List.of(1L, 2L, 3L)) : List.of(1L, 2L, 3L, 3L));
  }

  /** Each row would be compared with all of a list's values. */
  @Test
  void aLongListIsLookedUpOnH2() {
    List<Long> ids = LongStream.rangeClosed(1, 300).boxed().toList();
    QuerySet<Artist> all = Artist_.objects(db);
    List<Statement> ran =
        db.capture(
            () -> {
              all.filter(Artist_.id().in(ids)).list();
              all.filter(Artist_.id().in(ids)).filter(Artist_.name().eq("a")).list();
              all.filter(Artist_.id().notIn(ids)).list();
              all.filter(Artist_.id().notIn(ids.subList(0, 256))).list();
            });

    if (kind == H2) {
      assertThat(ran)
          .extracting(Statement::sql)
          .containsExactly(
              ARTISTS + JOINED,
              ARTISTS + "where (artist.id in " + ELEMENTS + " and artist.name = ?)",
              ARTISTS + "where artist.id not in " + ELEMENTS,
              ARTISTS + "where artist.id <> all(?)");
      assertThat(ran.get(2).values()).containsExactly(ids, ids);
    } else {
      assertThat(ran).noneMatch(each -> each.sql().contains("select array_get"));
    }
  }

  /** A key of two columns is one of a list, below a to-many path as well. */
  @Test
  void aLongListOfKeysOfSeveralColumnsIsLookedUpOnH2() {
    lockers();
    int length = here(usually(20).but(H2, 20_000));
    List<Locker.Place> places = new ArrayList<>();
    IntStream.range(1, length).forEach(i -> places.add(new Locker.Place(i, 2 * i, "n")));
    Condition<Locker.Row> one = Locker_Row_.lockerSet().place().in(places);
    QuerySet<Locker.Row> rows = Locker_Row_.objects(db).orderBy(Locker_Row_.name().asc());
    List<Locker.Row> all = rows.list();
    Condition<Locker.Row> any = Locker_Row_.lockerSet().any(each -> each.place().in(places));

    List<Statement> ran =
        db.capture(
            () -> {
              assertThat(rows.filter(one).list()).containsExactly(all.get(1), all.get(2));
              assertThat(rows.exclude(one).list()).containsExactly(all.get(0));
              assertThat(rows.filter(any).list()).containsExactly(all.get(1), all.get(2));
              assertThat(rows.filter(one.or(Locker_Row_.name().eq("n0"))).list()).isEqualTo(all);
            });

    if (kind == H2) {
      assertThat(ran)
          .allMatch(each -> each.sql().contains("(locker.place_aisle, locker.place_position) in ("))
          .allMatch(each -> each.values().size() < 5);
    }
  }

  /** Where H2 joins, a repeated key must not repeat its row. */
  @ParameterizedTest
  @ValueSource(ints = {2, 255, 257, 5_000})
  void aListOfAnyLengthMeetsEachRowOnce(int length) {
    List<Artist> artists = db.insertAll(List.of(new Artist(null, "a"), new Artist(null, "b")));
    Artist first = artists.get(0);
    List<Album> albums =
        db.insertAll(
            List.of(new Album(null, "x", One.of(first)), new Album(null, "y", One.of(first))));
    List<Long> keys = new ArrayList<>(Collections.nCopies(length, first.id()));
    keys.addAll(LongStream.range(0, length).map(i -> 1_000_000 + i).boxed().toList());
    QuerySet<Artist> all = Artist_.objects(db).orderBy(Artist_.id().asc());
    Condition<Artist> one = Artist_.id().in(keys);

    assertThat(all.filter(one).list()).containsExactly(first);
    assertThat(all.filter(one).count()).isEqualTo(1);
    assertThat(all.filter(one).exists()).isTrue();
    assertThat(all.filter(one.or(Artist_.name().eq("b"))).list()).isEqualTo(artists);
    assertThat(all.exclude(one).list()).containsExactly(artists.get(1));
    assertThat(all.exclude(one.or(Artist_.name().eq("b"))).list()).isEmpty();
    List<String> titles = new ArrayList<>(names(length + 2));
    titles.add("x");
    assertThat(all.filter(Artist_.albumSet().title().in(titles)).list()).containsExactly(first);
    assertThat(Album_.objects(db).filter(Album_.artist().id().in(keys)).list())
        .containsExactlyInAnyOrderElementsOf(albums);
    assertThat(Album_.objects(db).filter(Album_.artist().id().notIn(keys)).exists()).isFalse();
    assertThat(all.filter(one).limit(1).list()).containsExactly(first);
    assertThat(all.filter(one).update(Artist_.name().set("c"))).isEqualTo(1);
    assertThat(Album_.objects(db).filter(Album_.artist().id().in(keys)).delete().total())
        .isEqualTo(2);
  }

  /** Repeated values, other scales, and what the database keeps less exactly. */
  @Test
  void aLongListOfEachKindOfValueMeetsWhatAShortOneMeets() {
    lockers();
    int many = 300;

    List<Condition<Locker>> conditions =
        List.of(
            Locker_.row().number().in(IntStream.range(2, many).boxed().toList()),
            Locker_.tenant()
                .id()
                .in(LongStream.range(2, many).mapToObj(i -> new UUID(0x4000L, i)).toList()),
            Locker_.maker()
                .brand()
                .in(IntStream.range(2, many).mapToObj(i -> "it's {" + i + "}, \"\\\" ").toList()),
            Locker_.code()
                .digits()
                .in(IntStream.range(2, many).mapToObj(i -> new Locker.Digits(-i)).toList()),
            Locker_.price()
                .amount()
                .in(IntStream.range(2, many).mapToObj(i -> new BigDecimal(i + ".1")).toList()),
            Locker_.lease()
                .term()
                .in(
                    IntStream.range(2, many)
                        .mapToObj(i -> Duration.ofDays(i).plusNanos(1))
                        .toList()),
            Locker_.check()
                .day()
                .in(
                    IntStream.range(0, many)
                        .mapToObj(i -> LocalDate.of(2024, 2, 29).plusDays(i))
                        .toList()),
            Locker_.hall().name().lower().in(names(many)));

    for (Condition<Locker> condition : conditions) {
      assertThat(Locker_.objects(db).filter(condition).list())
          .extracting(Locker::id)
          .containsExactly(3L);
      assertThat(Locker_.objects(db).exclude(condition).list())
          .extracting(Locker::id)
          .containsExactlyInAnyOrder(1L, 2L);
    }
  }

  @Test
  void keysOfSeveralColumnsAreAnArrayForEachColumnOnH2() {
    lockers();
    List<Locker.Place> places = lockers.stream().map(each -> each.place().get()).toList();
    List<Statement> ran =
        db.capture(
            () -> {
              Locker_Place_.lockerSetOf(db, places);
              Locker_.objects(db).exclude(Locker_.place().in(places)).list();
            });

    String arrays = "cast(? as int array)";
    assertThat(ran.get(0).sql().contains("join unnest(" + arrays + ", " + arrays + ") keys"))
        .isEqualTo(kind == H2);
    assertThat(ran.get(1).sql().contains("from system_range(1, cardinality(?)) elements"))
        .isEqualTo(kind == H2);
  }

  /** A repeated key must not repeat its row; the third locker's place is among the keys. */
  @Test
  void manyKeysOfSeveralColumnsFindTheirRows() {
    lockers();
    List<One<Locker.Place>> keys =
        IntStream.range(4, here(usually(600).but(H2, 70_000)))
            .mapToObj(i -> Locker_Place_.ref(i / 2, i / 2 * 2))
            .toList();
    QuerySet<Locker> all = Locker_.objects(db).orderBy(Locker_.id().asc());
    Condition<Locker> third = Locker_.place().in(keys);

    assertThat(Locker_.objects(db).filter(third).list()).extracting(Locker::id).containsExactly(3L);
    assertThat(all.filter(third.or(Locker_.id().eq(1L))).list())
        .extracting(Locker::id)
        .containsExactly(1L, 3L);
    assertThat(all.exclude(third).list()).extracting(Locker::id).containsExactly(1L, 2L);
    assertThat(
            Locker_Place_.objects(db)
                .filter(Locker_Place_.lockerSet().place().in(keys.subList(0, 500)))
                .count())
        .isEqualTo(1);
  }

  private static List<String> names(int many) {
    return IntStream.range(2, many).mapToObj(i -> "n" + i).toList();
  }

  @Test
  void sixtyThousandKeysFindTheirRows() {
    int many = 60_000;
    List<Artist> artists =
        db.insertAll(IntStream.range(0, 1_000).mapToObj(i -> new Artist(null, "a" + i)).toList());
    db.insertAll(
        artists.stream().map(artist -> new Album(null, artist.name(), One.of(artist))).toList());
    List<Long> keys =
        new ArrayList<>(LongStream.range(0, many).map(i -> 5_000_000 + i).boxed().toList());
    artists.forEach(artist -> keys.set(keys.size() - 1 - artists.indexOf(artist), artist.id()));

    assertThat(Artist_.objects(db).inBulk(Artist_.id(), keys)).hasSize(1_000);
    assertThat(Album_.objects(db).filter(Album_.artist().id().in(keys)).count()).isEqualTo(1_000);
    assertThat(Artist_.objects(db).exclude(Artist_.id().in(keys)).exists()).isFalse();
  }

  @Test
  void moreKeysThanOneListTakesAreOneArray() {
    List<Artist> artists =
        db.insertAll(IntStream.range(0, 2_500).mapToObj(i -> new Artist(null, "a" + i)).toList());
    db.insertAll(
        artists.stream().map(artist -> new Album(null, artist.name(), One.of(artist))).toList());
    int lists = bindsArrays() ? 1 : 3;

    assertThat(
            statements(
                1 + lists,
                () ->
                    Album_.objects(db).list().stream()
                        .allMatch(album -> album.artist().get().name().equals(album.title()))))
        .isTrue();
    assertThat(statements(lists, () -> Artist_.albumSetOf(db, artists)))
        .hasSize(2_500)
        .allSatisfy(
            (artist, albums) ->
                assertThat(albums).extracting(Album::title).containsExactly(artist.name()));
    List<Long> ids = artists.stream().map(Artist::id).toList();
    assertThat(statements(lists, () -> Artist_.objects(db).inBulk(Artist_.id(), ids)).values())
        .extracting(Artist::id)
        .containsExactlyElementsOf(ids);
    assertThat(statements(6, () -> Artist_.objects(db).delete()).total()).isEqualTo(5_000);
  }

  @Test
  void aStreamLoadsForItsWindow() {
    List<Artist> artists =
        db.insertAll(IntStream.range(0, 2_500).mapToObj(i -> new Artist(null, "a" + i)).toList());
    db.insertAll(
        artists.stream().map(artist -> new Album(null, artist.name(), One.of(artist))).toList());

    assertThat(
            statements(
                1 + 3,
                () -> {
                  try (Stream<Album> albums = Album_.objects(db).stream()) {
                    return albums.filter(album -> album.artist().isPresent()).count();
                  }
                }))
        .isEqualTo(2_500);
  }

  @Test
  void asManyValuesAsNoListTakesAreLookedUp() {
    db.insertAll(List.of(new Artist(null, "a"), new Artist(null, "b")));
    if (bindsArrays()) {
      List<Long> ids = LongStream.range(2, 65_000).boxed().toList();

      assertThat(Artist_.objects(db).filter(Artist_.id().in(ids)).list())
          .extracting(Artist::name)
          .containsExactly("b");
      assertThat(Artist_.objects(db).filter(Artist_.id().notIn(ids)).list())
          .extracting(Artist::name)
          .containsExactly("a");
    }
  }

  /** H2 takes 65,536 in one array. */
  @Test
  void moreValuesThanOneArrayTakesAreLookedUp() {
    db.insertAll(List.of(new Artist(null, "a"), new Artist(null, "b"), new Artist(null, "c")));
    List<Long> ids = LongStream.rangeClosed(4, 70_000).boxed().collect(Collectors.toList());
    ids.add(2L); // in the second array
    QuerySet<Artist> all = Artist_.objects(db).orderBy(Artist_.id().asc());

    assertThat(statements(1, () -> all.filter(Artist_.id().in(ids)).list()))
        .extracting(Artist::name)
        .containsExactly("b");
    assertThat(all.filter(Artist_.id().notIn(ids)).list())
        .extracting(Artist::name)
        .containsExactly("a", "c");
    assertThat(all.exclude(Artist_.self().in(ids.stream().map(Artist_::ref).toList())).list())
        .extracting(Artist::name)
        .containsExactly("a", "c");
    assertThat(all.filter(Artist_.id().in(ids)).delete().total()).isEqualTo(1);
  }

  /** They are bound one by one, and no database takes as many as there could be. */
  @ParameterizedTest
  @ValueSource(ints = {1_025, 20_000, 32_700, 40_000, 65_000, 99_900, 120_000})
  void manyDatesAreLookedUpOrRefusedBeforeAnySql(int count) {
    db.insert(Parcel_.builder(AttributeTypesTest.bareParcel()).sentOn(LocalDate.of(2024, 2, 29)));
    List<LocalDate> days =
        IntStream.range(0, count)
            .mapToObj(i -> LocalDate.of(2024, 2, 29).minusDays(count - 1L - i))
            .toList();
    int most = here(usually(Integer.MAX_VALUE).but(SQLITE, 250_000).but(POSTGRESQL, 65_535));

    if (count > most) {
      assertThat(
              sql(
                  () ->
                      assertThatThrownBy(
                              () -> Parcel_.objects(db).exists(Parcel_.sentOn().in(days)))
                          .isInstanceOf(IllegalArgumentException.class)
                          .hasMessageEndingWith(
                              " takes no more than "
                                  + most
                                  + ": ask for them in several statements. Nothing was sent.")))
          .isEmpty();
    } else {
      assertThat(Parcel_.objects(db).exists(Parcel_.sentOn().in(days))).isTrue();
      assertThat(Parcel_.objects(db).exists(Parcel_.sentOn().notIn(days))).isFalse();
    }
  }
}
