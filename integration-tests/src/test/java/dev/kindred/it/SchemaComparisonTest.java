package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The model and the tables that are really there. */
@Tag("slow")
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

  /** A server has other schemas, and MariaDB's are databases. */
  @Test
  void aTableOfAnotherSchemaIsAnotherTable() {
    changesTables();
    db.schema().only(Waiter.class).drop();
    if (kind != SQLITE) {
      db.dsl().execute("create schema kindred_elsewhere");
      db.dsl().execute("create table kindred_elsewhere.waiter (id bigint not null primary key)");
    }
    try {
      assertThat(differences(Waiter.class))
          .containsExactly("The table waiter of Waiter is missing.");
    } finally {
      if (kind != SQLITE) {
        db.dsl().execute("drop table kindred_elsewhere.waiter");
        db.dsl().execute("drop schema kindred_elsewhere");
      }
    }
  }

  /** On SQLite, jOOQ does not find all of them. */
  @Test
  void aMissingUniqueConstraintIsTold() {
    db.schema().only(Topping.class).drop();
    execute("create table topping (id bigint not null primary key, name varchar(255) not null)");

    assertThat(differences(Topping.class))
        .isEqualTo(
            here(
                usually(
                        List.of(
                            "The columns [name] of topping have no unique constraint, for"
                                + " Topping.name: add one, or declare them without."))
                    .but(SQLITE, List.of())));

    execute("create unique index topping_names on topping (name)");
    assertThat(differences(Topping.class)).isEmpty();
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
  void aMissingJoinTableIsTold() {
    execute("drop table pizza_toppings");

    assertThat(differences(Pizza.class, Topping.class))
        .containsExactly("The table pizza_toppings of Pizza.toppings is missing.");
    assertThat(differences(Topping.class)).isEmpty();
  }

  @Test
  void whatAJoinTableLacksIsTold() {
    execute(
        "drop table pizza_toppings",
        "create table pizza_toppings (pizza_id bigint, topping date not null, since int not null,"
            + " price int default 1 not null, remark varchar(9))");

    assertThat(differences(Pizza.class, Topping.class))
        .containsExactlyInAnyOrder(
            "The column pizza_toppings.pizza_id takes NULL, which Pizza.toppings can't hold: add"
                + " NOT NULL.",
            "The column pizza_toppings.topping_id of Pizza.toppings is missing.",
            "The column pizza_toppings.topping takes no NULL and has no default, and Pizza.toppings"
                + " has no value for it: inserts will fail.",
            "The column pizza_toppings.since takes no NULL and has no default, and Pizza.toppings"
                + " has no value for it: inserts will fail.",
            "The primary key of pizza_toppings is [], and that of Pizza.toppings is [pizza_id,"
                + " topping_id].",
            "There is no foreign key from pizza_toppings [pizza_id] to pizza, for Pizza.toppings.",
            "There is no foreign key from pizza_toppings [topping_id] to topping, for"
                + " Pizza.toppings.");
  }

  @Test
  void aTypeThatHoldsNoKeyIsTold() {
    execute(
        "drop table pizza_toppings",
        "create table pizza_toppings (pizza_id bigint not null references pizza (id), topping_id"
            + " date not null, primary key (pizza_id, topping_id))");

    assertThat(differences(Pizza.class, Topping.class))
        .hasSize(2)
        .anyMatch(
            each ->
                each.startsWith("The column pizza_toppings.topping_id is of type date")
                    && each.endsWith(" can't hold the Long of Pizza.toppings."))
        .contains(
            "There is no foreign key from pizza_toppings [topping_id] to topping, for"
                + " Pizza.toppings.");
  }

  /** As Django makes it. */
  @Test
  void aJoinTableMayHaveAKeyOfItsOwnWhereItsPairsAreUnique() {
    String id =
        here(
            usually("id bigint generated by default as identity primary key")
                .but(MARIADB, "id bigint auto_increment primary key")
                .but(SQLITE, "id integer primary key"));
    String columns =
        "("
            + id
            + ", pizza_id bigint not null references pizza (id),"
            + " topping_id bigint not null references topping (id)";
    execute("drop table pizza_toppings", "create table pizza_toppings " + columns + ")");
    assertThat(differences(Pizza.class, Topping.class))
        .containsExactly(
            "The primary key of pizza_toppings is [id], and that of Pizza.toppings is [pizza_id,"
                + " topping_id].");

    execute(
        "drop table pizza_toppings",
        "create table pizza_toppings " + columns + ", unique (topping_id, pizza_id))");
    assertThat(differences(Pizza.class, Topping.class)).isEmpty();
  }

  @Test
  void joinTablesOfAllKindsHaveNoDifferencesWhereKindredCreatesThem() {
    assertThat(schema().validate()).isEmpty();
  }

  /** SQLite says that it does. */
  @Test
  void aKeyTakesNoNullWhateverTheDatabaseSays() {
    db.schema().only(Place.class).drop();
    execute(
        "create table place (id bigint primary key, name varchar(50) not null,"
            + " address varchar(80) not null)");

    assertThat(differences(Place.class)).isEmpty();
  }

  @Test
  void namesAreComparedInWhateverCaseWhereTheDatabaseDoesSo() {
    db.schema().only(Place.class).drop();
    execute(
        "create table PLACE (ID bigint not null primary key, NAME varchar(50) not null,"
            + " ADDRESS varchar(80) not null)");

    assertThat(differences(Place.class))
        .isEqualTo(
            here(
                usually(List.<String>of())
                    .but(
                        MARIADB,
                        List.of(
                            "The table place of Place can't be read: one that is called so in upper"
                                + " or lower case is another one here."))));
  }
}
