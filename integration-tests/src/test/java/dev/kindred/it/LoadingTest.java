package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.NotLoadedException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.Author_;
import dev.kindred.it.records.Book;
import dev.kindred.it.records.Book_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Handles load by themselves, for all rows of a result at once, and never behind one's back. */
class LoadingTest extends DatabaseTest {

  private Place place(String name) {
    return db.insert(new Place(null, name, "somewhere"));
  }

  private Restaurant restaurant(String name) {
    return db.insert(new Restaurant(One.of(place(name)), true, false));
  }

  @Test
  void aThousandRestaurantsAndTheirPlacesTakeTwoStatements() {
    db.transaction(() -> IntStream.range(0, 1_000).forEach(i -> restaurant("Place " + i)));

    List<String> names =
        statements(
            2,
            () ->
                Restaurant_.objects(db).orderBy(Restaurant_.pk().asc()).list().stream()
                    .map(each -> each.place().get().name())
                    .toList());

    assertThat(names).hasSize(1_000).startsWith("Place 0", "Place 1").endsWith("Place 999");
  }

  @Test
  void theBooksOfAHundredAuthorsTakeTwoStatements() {
    db.transaction(
        () ->
            IntStream.range(0, 100)
                .forEach(
                    i -> {
                      Author author = db.insert(new Author(null, "Author " + i, Many.none()));
                      Author_.books(db, author).create(Book_.builder().title("Book " + i));
                    }));

    List<String> titles =
        statements(
            2,
            () ->
                Author_.objects(db).orderBy(Author_.pk().asc()).list().stream()
                    .flatMap(author -> author.books().stream())
                    .map(Book::title)
                    .toList());

    assertThat(titles).hasSize(100).startsWith("Book 0", "Book 1").endsWith("Book 99");
  }

  @Test
  void oneRowIsOneInstanceForAllWhoReferToIt() {
    Author author = db.insert(new Author(null, "Ursula K. Le Guin", Many.none()));
    Author_.books(db, author).create(Book_.builder().title("The Dispossessed"));
    Author_.books(db, author).create(Book_.builder().title("Tehanu"));

    List<Book> books = Book_.objects(db).list();

    assertThat(statements(1, () -> books.get(0).author().get()))
        .isSameAs(books.get(1).author().get());
  }

  @Test
  void equalsHashCodeAndToStringRunNoSql() {
    restaurant("Demon Dogs");
    Restaurant one = Restaurant_.get(db, 1);
    Restaurant same = Restaurant_.get(db, 1);

    assertThat(
            sql(
                () -> {
                  assertThat(one.place().isLoaded()).isFalse();
                  assertThat(one.place()).isEqualTo(same.place()).hasSameHashCodeAs(same.place());
                  assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
                  assertThat(one.place()).hasToString("One[Place 1]").isEqualTo(Place_.ref(1));
                  assertThat(one.place()).isNotEqualTo(Place_.ref(2)).isNotEqualTo(One.none());
                  assertThat(one.place().key()).isEqualTo(1L);
                  assertThat(one)
                      .hasToString(
                          "Restaurant[place=One[Place 1], servesHotDogs=true, servesPizza=false]");
                }))
        .isEmpty();
    assertThat(one.place().isLoaded()).isFalse();
  }

  @Test
  void anInverseHandleIsToldApartByItsOwnerAndNotByItsContent() {
    Author author = db.insert(new Author(null, "Ursula K. Le Guin", Many.none()));
    Author other = db.insert(new Author(null, "Stanislaw Lem", Many.none()));

    assertThat(
            sql(
                () -> {
                  assertThat(author.books()).isNotEqualTo(other.books());
                  assertThat(author.books().toString()).isEqualTo("Many[Author.books of 1]");
                }))
        .isEmpty();
    assertThat(Author_.get(db, 1).books().equals(author.books())).isTrue();
    assertThat(Author_.get(db, 1).books().hashCode()).isEqualTo(author.books().hashCode());
  }

  @Test
  void aLoadedHandleStaysLoadedAndIsEqualStill() {
    restaurant("Demon Dogs");
    Restaurant loaded = Restaurant_.get(db, 1);
    Restaurant unloaded = Restaurant_.get(db, 1);

    assertThat(statements(1, () -> loaded.place().get().name())).isEqualTo("Demon Dogs");

    assertThat(loaded.place().isLoaded()).isTrue();
    assertThat(statements(0, () -> loaded.place().get().name())).isEqualTo("Demon Dogs");
    assertThat(loaded.place()).isEqualTo(unloaded.place()).isEqualTo(One.of(loaded.place().get()));
  }

  @Test
  void whatIsRelatedToAnOwnerKnowsTheOwner() {
    Place place = place("Demon Dogs");
    db.insert(new Restaurant(One.of(place), true, false));

    Restaurant restaurant = Place_.restaurant(db, place).get();

    assertThat(statements(0, () -> restaurant.place().get())).isSameAs(place);
  }

  @Test
  void aReferenceHasNoDatabaseToLoadFrom() {
    One<Place> place = Place_.ref(7);

    assertThat(place.key()).isEqualTo(7L);
    assertThat(place.isLoaded()).isFalse();
    assertThatThrownBy(place::get)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "One[Place 7] was made from a key and has no database to load from:"
                + " use Place_.get(db, 7).");
  }

  @Test
  void whatWasDeletedMeanwhileIsNotThere() {
    restaurant("Demon Dogs");
    Restaurant restaurant = Restaurant_.get(db, 1);
    db.delete(Place_.get(db, 1));

    assertThat(restaurant.place().isPresent()).isFalse();
    assertThatThrownBy(() -> restaurant.place().get())
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("Restaurant.place refers to Place 1, which is not there.");
  }

  @Test
  void unsavedHandlesAreEqualByTheInstanceTheyHold() {
    Place unsaved = new Place(null, "Demon Dogs", "somewhere");
    Place twin = new Place(null, "Demon Dogs", "somewhere");

    assertThat(One.of(unsaved)).isEqualTo(One.of(unsaved)).isNotEqualTo(One.of(twin));
    assertThat(One.of(unsaved).key()).isNull();
    assertThat(One.of(unsaved)).hasToString("One[Place not saved]");
    assertThat(One.none()).hasToString("One[none]");
    assertThatThrownBy(() -> One.none().get())
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage(
            "The relation is empty: there is no entity to get. Ask find() or isPresent() first.");
  }
}
