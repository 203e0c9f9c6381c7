package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.example.places.Place;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Waiter;
import dev.kindred.it.model.Booking;
import dev.kindred.it.model.Category;
import dev.kindred.it.model.Member;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Seat;
import dev.kindred.it.model.Topping;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model and the tables that are really there. */
class SchemaComparisonTest extends DatabaseTest {

  private List<String> differences(Class<?>... entities) {
    return db.schema().only(entities).validate();
  }

  private void execute(String... statements) {
    changesTables();
    for (String sql : statements) {
      db.dsl().execute(sql);
    }
  }

  @Test
  void whatKindredCreatesHasNoDifferences() {
    assertThat(
            differences(
                Place.class,
                Restaurant.class,
                Waiter.class,
                Member.class,
                Booking.class,
                Seat.class,
                Pizza.class,
                Topping.class,
                Category.class,
                Parcel.class))
        .isEmpty();
  }

  @Test
  void aMissingTableIsTold() {
    changesTables();
    db.schema().only(Waiter.class).drop();

    assertThat(differences(Place.class, Waiter.class))
        .containsExactly("The table waiter of Waiter is missing.");
  }

  @Test
  void aMissingColumnIsTold() {
    db.schema().only(Place.class).drop();
    execute("create table place (id bigint not null primary key, name varchar(50) not null)");

    assertThat(differences(Place.class))
        .containsExactly("The column place.address of Place.address is missing.");
  }

  @Test
  void anUnknownColumnIsToldWhereInsertsWouldFail() {
    execute(
        "alter table place add column harmless varchar(5)",
        "alter table place add column stars int default 3 not null");
    assertThat(differences(Place.class)).isEmpty();

    db.schema().only(Waiter.class).drop();
    execute(
        "create table waiter (id int not null, restaurant_id int, name varchar(9), tips int not null)");
    assertThat(differences(Waiter.class))
        .containsExactlyInAnyOrder(
            "The column waiter.restaurant_id takes NULL, which Waiter.restaurant can't hold: declare"
                + " it nullable, or add NOT NULL.",
            "The column waiter.name takes NULL, which Waiter.name can't hold: declare it nullable, or"
                + " add NOT NULL.",
            "The column waiter.name has room for 9 characters, and Waiter.name for 50.",
            "The column waiter.tips takes no NULL and has no default, and Waiter has no attribute for"
                + " it: inserts will fail.",
            "The primary key of waiter is [], and that of Waiter is [id].",
            "There is no foreign key from waiter [restaurant_id] to restaurant, for"
                + " Waiter.restaurant.");
  }

  @Test
  void aTypeThatHoldsNoSuchValueIsTold() {
    db.schema().only(Place.class).drop();
    execute(
        "create table place (id bigint not null primary key, name varchar(50) not null,"
            + " address date not null)");

    assertThat(differences(Place.class))
        .singleElement()
        .asString()
        .startsWith(
            "The column place.address is of type date, which can't hold the String of Place.address.");
  }

  @Test
  void namesAreComparedInWhateverCase() {
    db.schema().only(Place.class).drop();
    execute(
        "create table PLACE (ID bigint not null primary key, NAME varchar(50) not null,"
            + " ADDRESS varchar(80) not null)");

    assertThat(differences(Place.class)).isEmpty();
  }
}
