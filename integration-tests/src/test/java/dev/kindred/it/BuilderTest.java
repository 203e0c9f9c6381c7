package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Statement;
import dev.kindred.error.InvalidValueException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.example.places.Waiter_;
import dev.kindred.it.model.Member;
import dev.kindred.it.model.Member_;
import dev.kindred.it.model.Parcel_;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Builders, and values that are refused before any SQL. */
class BuilderTest extends DatabaseTest {

  private void refused(Class<?> type, String message, ThrowingCallable call) {
    List<String> ran = sql(() -> assertThatThrownBy(call).isInstanceOf(type).hasMessage(message));
    assertThat(ran).isEmpty();
  }

  @Test
  void aBuilderGivesAnEntity() {
    Place place = Place_.builder().name("Demon Dogs").address("944 W. Fullerton").build();

    assertThat(place).isEqualTo(new Place(null, "Demon Dogs", "944 W. Fullerton"));
  }

  @Test
  void relationsTakeTheEntityOrAHandle() {
    Place place = db.insert(Place_.builder().name("Demon Dogs").address("here"));
    Restaurant_.Builder builder = Restaurant_.builder().servesHotDogs(true).servesPizza(false);

    assertThat(db.insert(builder.place(place)).place().get()).isSameAs(place);
    assertThat(db.save(builder.place(Place_.ref(1)).build())).isEqualTo(Restaurant_.get(db, 1));
  }

  @Test
  void everyMissingAttributeIsNamedBeforeAnySql() {
    refused(
        MissingValueException.class,
        "Restaurant lacks a value for place, servesHotDogs, servesPizza.",
        () -> db.insert(Restaurant_.builder()));
    refused(
        MissingValueException.class,
        "Waiter lacks a value for restaurant, name.",
        () -> db.insert(Waiter_.builder()));
    refused(
        MissingValueException.class,
        "Place lacks a value for address.",
        () -> Place_.builder().name("Demon Dogs").build());
    refused(
        MissingValueException.class,
        "Place lacks a value for name, address. Nothing was written.",
        () -> db.insert(new Place(null, null, null)));
    refused(
        MissingValueException.class,
        "Restaurant lacks a value for place. Nothing was written.",
        () -> db.insert(new Restaurant(One.none(), true, true)));
  }

  @Test
  void anUnsavedRelatedEntityIsRefusedBeforeAnySql() {
    Place unsaved = new Place(null, "Demon Dogs", "here");

    refused(
        UnsavedEntityException.class,
        "Restaurant.place holds a Place that is not saved. Nothing was written:"
            + " save it first, and use what insert or save returned.",
        () ->
            db.insert(Restaurant_.builder().place(unsaved).servesHotDogs(true).servesPizza(false)));
  }

  @Test
  void aDefaultIsThereUnlessAnotherValueIsGiven() {
    Member poor = db.insert(Member_.builder().email("a@b.c").nick("a").age(18));
    Member rich = db.insert(Member_.builder().email("b@b.c").nick("b").age(18).points(9));

    assertThat(poor).isEqualTo(new Member(1L, "a@b.c", "a", 18, 0));
    assertThat(Member_.get(db, 1).points()).isZero();
    assertThat(rich.points()).isEqualTo(9);
  }

  @Test
  void aBuilderThatStartedFromAnEntityWritesWhatWasGiven() {
    Place place = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));

    List<Statement> ran = db.capture(() -> db.update(Place_.builder(place).address("here")));

    assertThat(ran)
        .extracting(Statement::sql)
        .containsExactly(
            here(
                usually("update place set address = ? where place.id = ?")
                    .but(H2, "update place set place.address = ? where place.id = ?")
                    .but(MARIADB, "update place set place.address = ? where place.id = ?")));
    assertThat(Place_.get(db, 1)).isEqualTo(new Place(1L, "Demon Dogs", "here"));
    assertThat(statements(0, () -> db.update(Place_.builder(place)))).isEqualTo(place);
    assertThat(Place_.builder(place).name("Demon Cats").build())
        .isEqualTo(new Place(1L, "Demon Cats", "944 W. Fullerton"));
  }

  @Test
  void anUpdateFromNothingAndOfTheKeyAreRefused() {
    Place place = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));

    refused(
        IllegalArgumentException.class,
        "The builder of Place started from nothing, so there is no row to update:"
            + " start it with builder(entity), or insert it.",
        () -> db.update(Place_.builder().name("Demon Cats").address("here")));
    refused(
        IllegalArgumentException.class,
        "Place.id is the key: an update can't change it."
            + " Save the entity under its new key instead.",
        () -> db.update(Place_.builder(place).id(2L)));
  }

  @Test
  void aTextThatIsTooLongIsRefusedBeforeAnySql() {
    Member fits = db.insert(new Member(null, "a@b.c", "fives", 18, 0));

    assertThat(Member_.get(db, fits.id()).nick()).isEqualTo("fives");
    refused(
        InvalidValueException.class,
        "Member.nick can't take a value with 6 characters; it has room for 5. Nothing was written.",
        () -> db.insert(new Member(null, "b@b.c", "sixsix", 18, 0)));
    refused(
        InvalidValueException.class,
        "Member.nick can't take a value with 6 characters; it has room for 5. Nothing was written.",
        () -> db.update(Member_.builder(fits).nick("sixsix")));
    assertThat(Member_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void aTextIsAsLongAsTheDatabaseCountsIt() {
    String smileys = "\ud83d\ude00".repeat(5);
    if (kind != H2) {
      Member smiling = db.insert(new Member(null, "a@b.c", smileys, 18, 0));
      assertThat(Member_.get(db, smiling.id()).nick()).isEqualTo(smileys);
      return;
    }

    // H2 counts UTF-16 units, of which there are ten.
    List<String> ran =
        sql(
            () ->
                assertThatThrownBy(() -> db.insert(new Member(null, "a@b.c", smileys, 18, 0)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("Member.nick can't take a value with "));

    assertThat(ran).isEmpty();
  }

  @Test
  void aNumberThatWouldBeRoundedIsRefused() {
    refused(
        InvalidValueException.class,
        "Parcel.price can't take a value with 1 digits before and 3 behind the point;"
            + " it has room for 8 digits, 2 of them behind the point. Nothing was written.",
        () ->
            db.insert(
                Parcel_.builder(AttributeTypesTest.bareParcel()).price(new BigDecimal("1.005"))));
    refused(
        InvalidValueException.class,
        "Parcel.price can't take a value with 7 digits before and 0 behind the point;"
            + " it has room for 8 digits, 2 of them behind the point. Nothing was written.",
        () ->
            db.insert(
                Parcel_.builder(AttributeTypesTest.bareParcel()).price(new BigDecimal("1000000"))));
    refused(
        InvalidValueException.class,
        "Parcel.seal can't take a value with 17 bytes; it has room for 16. Nothing was written.",
        () -> db.insert(Parcel_.builder(AttributeTypesTest.bareParcel()).seal(new byte[17])));
    assertThat(Parcel_.objects(db).exists()).isFalse();
  }
}
