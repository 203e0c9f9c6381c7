package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.InvalidValueException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Folder;
import dev.kindred.it.model.Folder_;
import dev.kindred.it.model.Label;
import dev.kindred.it.model.Label_;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel_;
import dev.kindred.it.model.Seat;
import dev.kindred.it.model.Seat_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Which row gets which key: one row, two and 5,000, whoever gives the key. */
class GeneratedKeysTest extends DatabaseTest {

  private static final int MANY = 5_000;

  /** In an order that is not the one of their names. */
  private static List<Topping> toppings(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Topping(null, "topping " + (i * 7_919L) % 10_007))
        .toList();
  }

  private Map<Long, Topping> stored() {
    return Topping_.objects(db).list().stream()
        .collect(Collectors.toMap(Topping::id, Function.identity()));
  }

  private void assertSaved(List<Topping> saved, List<Topping> given) {
    assertThat(saved).extracting(Topping::name).isEqualTo(names(given));
    assertThat(saved).extracting(Topping::id).doesNotContainNull().doesNotHaveDuplicates();
    Map<Long, Topping> stored = stored();
    assertThat(stored).hasSize(given.size());
    assertThat(saved).allSatisfy(each -> assertThat(stored.get(each.id())).isEqualTo(each));
  }

  private static List<String> names(List<Topping> toppings) {
    return toppings.stream().map(Topping::name).toList();
  }

  private void writesNothing(
      int statements, Class<? extends Exception> type, String message, ThrowingCallable call) {
    List<String> ran =
        sql(() -> assertThatThrownBy(call).isInstanceOf(type).hasMessageContaining(message));
    assertThat(ran).hasSize(statements);
  }

  @Test
  void nothingIsInsertedOfNoRows() {
    assertThat(statements(0, () -> db.insertAll(List.<Topping>of()))).isEmpty();
  }

  @Test
  void oneRowHasItsKey() {
    assertSaved(statements(1, () -> db.insertAll(toppings(1))), toppings(1));
  }

  @Test
  void twoRowsHaveTheirKeysInTheirOrder() {
    List<Topping> saved = statements(1, () -> db.insertAll(toppings(2)));

    assertSaved(saved, toppings(2));
    assertThat(saved).extracting(Topping::id).isSorted();
  }

  @Test
  void fiveThousandRowsHaveTheirKeysInTheirOrderAfterFewStatements() {
    List<Topping> given = toppings(MANY);
    List<Topping> saved = new ArrayList<>();

    List<String> ran = sql(() -> saved.addAll(db.insertAll(given)));

    assertSaved(saved, given);
    assertThat(saved).extracting(Topping::id).isSorted();
    assertThat(ran).hasSizeLessThan(30).allMatch(each -> each.startsWith("insert"));
    assertThat(new HashSet<>(ran)).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void whatIsInsertedLaterGetsOtherKeys() {
    List<Topping> first = db.insertAll(toppings(300));
    Topping second = db.insert(new Topping(null, "ham"));
    List<Topping> third = db.insertAll(List.of(new Topping(0L, "olives"), new Topping(0L, "x")));

    Set<Long> keys = new HashSet<>(List.of(second.id(), third.get(0).id(), third.get(1).id()));
    first.forEach(each -> keys.add(each.id()));
    assertThat(keys).hasSize(303);
  }

  @Test
  void givenKeysAreTakenAndTheOthersGenerated() {
    List<Topping> given = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean isGiven = i % 7 == 0 || (i > 100 && i < 200);
      given.add(new Topping(isGiven ? 1_000_000L - i : null, "topping " + i));
    }

    List<Topping> saved = db.insertAll(given);

    assertSaved(saved, given);
    IntStream.range(0, given.size())
        .filter(i -> given.get(i).id() != null)
        .forEach(i -> assertThat(saved.get(i)).isEqualTo(given.get(i)));
  }

  @Test
  void instancesOfAClassAreFilledInPlace() {
    Folder root = db.insert(new Folder("root", null));
    List<Folder> folders =
        IntStream.range(0, 300)
            .mapToObj(i -> new Folder("folder " + i, i % 2 == 0 ? root : null))
            .toList();

    List<Folder> saved = db.insertAll(folders);

    assertThat(saved).hasSize(300);
    IntStream.range(0, 300).forEach(i -> assertThat(saved.get(i)).isSameAs(folders.get(i)));
    assertThat(folders).extracting(Folder::id).doesNotContain(0L).doesNotHaveDuplicates();
    for (int i = 0; i < 300; i += 50) {
      assertThat(Folder_.objects(db).get(Folder_.name().eq("folder " + i)).id())
          .isEqualTo(folders.get(i).id());
    }
    assertThat(Folder_.folders(db, root).count()).isEqualTo(150);
  }

  @Test
  void uuidsAreGeneratedUnlessGiven() {
    Parcel bare = AttributeTypesTest.bareParcel();
    UUID mine = new UUID(7, 9);
    List<Parcel> given =
        IntStream.range(0, 50)
            .mapToObj(
                i -> Parcel_.builder(bare).id(i == 20 ? mine : null).pieces(i).grams(i).build())
            .toList();

    List<Parcel> saved = db.insertAll(given);

    assertThat(saved).extracting(Parcel::id).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(saved.get(20).id()).isEqualTo(mine);
    assertThat(saved).extracting(Parcel::pieces).isEqualTo(IntStream.range(0, 50).boxed().toList());
    assertThat(saved)
        .allSatisfy(
            each -> assertThat(Parcel_.get(db, each.id()).pieces()).isEqualTo(each.pieces()));
  }

  @Test
  void keysOfSeveralColumnsAreAssigned() {
    List<Seat> seats =
        IntStream.range(0, 300).mapToObj(i -> new Seat(i / 17, i % 17, "view " + i)).toList();

    assertThat(db.insertAll(seats)).isEqualTo(seats);

    assertThat(Seat_.objects(db).list()).containsExactlyInAnyOrderElementsOf(seats);
    writesNothing(
        1,
        UniqueViolationException.class,
        "pk_seat",
        () -> db.insertAll(List.of(new Seat(99, 0, "new"), new Seat(0, 0, "there already"))));
    assertThat(Seat_.objects(db).count()).isEqualTo(300);
  }

  @Test
  void textsAreAssigned() {
    List<Label> labels =
        IntStream.range(0, 300).mapToObj(i -> new Label("label " + i, "meaning " + i)).toList();

    assertThat(db.insertAll(labels)).isEqualTo(labels);
    assertThat(Label_.objects(db).list()).containsExactlyInAnyOrderElementsOf(labels);
  }

  @Test
  void relationsAreKeys() {
    List<Place> places =
        db.insertAll(
            IntStream.range(0, 50).mapToObj(i -> new Place(null, "place " + i, "here")).toList());
    List<Place> reversed = new ArrayList<>(places);
    Collections.reverse(reversed);

    List<Restaurant> saved =
        db.insertAll(
            reversed.stream()
                .map(place -> new Restaurant(One.of(place), place.id() % 2 == 0, true))
                .toList());

    assertThat(saved).extracting(each -> each.place().get()).isEqualTo(reversed);
    assertThat(Restaurant_.objects(db).count()).isEqualTo(50);
    assertThat(saved)
        .allSatisfy(
            each -> {
              Place place = each.place().get();
              assertThat(Restaurant_.get(db, place.id()).servesHotDogs())
                  .isEqualTo(place.id() % 2 == 0);
            });
  }

  @Test
  void relatedRowsKeepTheirOrder() {
    List<Artist> artists =
        db.insertAll(
            IntStream.range(0, 40).mapToObj(i -> new Artist(null, "artist " + i)).toList());
    List<Album> albums =
        db.insertAll(
            IntStream.range(0, 400)
                .mapToObj(i -> new Album(null, "album " + i, One.of(artists.get(i % 40))))
                .toList());

    for (Album album : Album_.objects(db).list()) {
      int number = Integer.parseInt(album.title().substring("album ".length()));
      assertThat(album.id()).isEqualTo(albums.get(number).id());
      assertThat(album.artist().key()).isEqualTo(artists.get(number % 40).id());
    }
  }

  @Test
  void aRowThatDoesNotFitWritesNothing() {
    List<Topping> given = new ArrayList<>(toppings(300));
    given.set(299, new Topping(null, "x".repeat(256)));
    writesNothing(0, InvalidValueException.class, "Topping.name", () -> db.insertAll(given));

    given.set(299, new Topping(null, null));
    writesNothing(0, MissingValueException.class, "Topping lacks", () -> db.insertAll(given));

    assertThat(stored()).isEmpty();
  }

  @Test
  void anUnsavedRelatedEntityWritesNothing() {
    Artist saved = db.insert(new Artist(null, "saved"));
    Artist unsaved = new Artist(null, "unsaved");

    writesNothing(
        0,
        UnsavedEntityException.class,
        "Album.artist holds an Artist that is not saved",
        () ->
            db.insertAll(
                List.of(
                    new Album(null, "one", One.of(saved)),
                    new Album(null, "two", One.of(unsaved)))));

    assertThat(Album_.objects(db).exists()).isFalse();
  }

  @Test
  void aUniqueViolationInTheMiddleRollsAllBack() {
    List<Topping> given = new ArrayList<>(toppings(MANY));
    given.set(MANY / 2, given.get(0));

    assertThatThrownBy(() -> db.insertAll(given))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("uq_topping_name");

    assertThat(stored()).isEmpty();
    assertSaved(db.insertAll(toppings(2)), toppings(2));
  }

  @Test
  void aUniqueViolationInATransactionRollsBackItsRowsOnly() {
    db.transaction(
        () -> {
          db.insert(new Topping(null, "ham"));
          assertThatThrownBy(
                  () -> db.insertAll(List.of(new Topping(null, "x"), new Topping(null, "ham"))))
              .isInstanceOf(UniqueViolationException.class);
          db.insertAll(List.of(new Topping(null, "olives"), new Topping(null, "x")));
        });

    assertThat(stored().values())
        .extracting(Topping::name)
        .containsExactlyInAnyOrder("ham", "olives", "x");
  }
}
