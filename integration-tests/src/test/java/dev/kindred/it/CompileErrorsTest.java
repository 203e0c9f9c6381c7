package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense does not compile, and is one error each. */
@Tag("once")
class CompileErrorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Restaurant_.objects(db).filter(Restaurant_.servesPizza().isTrue());",
        "Place_.objects(db).filter(Place_.restaurant().servesPizza().isTrue());",
        "Waiter_.objects(db).filter(Waiter_.restaurant().eq(restaurant));",
        "Restaurant_.waiterSet(db, restaurant).add(waiter);",
        "Category_.children(db, Category_.get(db, 1)).remove(Category_.get(db, 2));",
        "db.update(restaurant, Restaurant_.servesPizza());",
        "Waiter_.objects(db).fetch(Waiter_.restaurant().place());",
        "Restaurant_.place().in(place, place); Restaurant_.place().in(Place_.objects(db));",
        "Place_.id().count().orElse(0); Place_.id().sum().nullIf(0); Place_.id().set(1);",
        "Club_.members(db, Club_.get(db, 1)).add(Membership_.builder(), Person_.get(db, 1));",
        "Club_.members(db, Club_.get(db, 1)).add(Person_.get(db, 1));"
      })
  void whatMakesSenseCompiles(String statement) {
    assertThat(Compiler.errors(statement)).isEmpty();
  }

  @Test
  void aLookupOfAnotherEntityIsNoFilter() {
    assertThat(Compiler.errors("Place_.objects(db).filter(Restaurant_.servesPizza().isTrue());"))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.getLineNumber()).isEqualTo(10);
              assertThat(error.getCode()).startsWith("compiler.err.cant.apply.symbol");
              assertThat(Compiler.message(error))
                  .contains("Condition<Restaurant> cannot be converted to Condition<Place>");
            });
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        // The root of a lookup is the entity that is asked for; so of queries: DJ-Q1-19.
        Arguments.of("Place_.objects(db).exclude(Restaurant_.place().name().eq(\"x\"));", "Place"),
        Arguments.of("Place_.objects(db).orderBy(Restaurant_.pk().asc());", "Order<Restaurant>"),
        Arguments.of("Place_.objects(db).get(Restaurant_.pk().eq(1));", "Condition<Restaurant>"),
        Arguments.of("Place_.name().eq(\"x\").and(Restaurant_.pk().eq(1));", "Condition<Place>"),
        Arguments.of("Place_.objects(db).union(Restaurant_.objects(db));", "QuerySet<Place>"),
        // There is no name but those declared, and those of columns are none: DJ-COL-02, LOOK-18,
        // LOOK-19, NULL-02, ORD-03.
        Arguments.of("Place_.objects(db).filter(Place_.foo().isNull());", "foo"),
        Arguments.of("Restaurant_.objects(db).filter(Restaurant_.serves_pizza());", "serves_pizza"),
        Arguments.of("Place_.objects(db).filter(Place_.name().starts(\"x\"));", "starts"),
        Arguments.of(
            "Waiter_.objects(db).filter(Waiter_.restaurant().chef().name().eq(\"x\"));", "chef"),
        Arguments.of(
            "Place_.objects(db).filter(Place_.restaurant().waiters().exists());", "waiters"),
        Arguments.of("Waiter_.objects(db).orderBy(Waiter_.restaurant().chef().asc());", "chef"),
        // NULL is no value, and whether there is one is not told by another: DJ-LOOK-27, NULL-02.
        Arguments.of("Place_.objects(db).filter(Place_.id().gt(null));", "gt"),
        Arguments.of("Place_.objects(db).filter(Place_.name().isNull(1));", "isNull"),
        // Values have the type of their attribute.
        Arguments.of("Place_.name().eq(1);", "eq"),
        Arguments.of("Place_.id().startsWith(\"1\");", "startsWith"),
        Arguments.of("Place_.name().eq(Place_.id());", "eq"),
        Arguments.of("Restaurant_.place().eq(restaurant);", "eq"), // DJ-Q2-47
        Arguments.of("Restaurant_.place().in(restaurant, restaurant);", "in"),
        Arguments.of("Restaurant_.place().in(Restaurant_.objects(db));", "in"),
        Arguments.of("Restaurant_.waiterSet().eq(place);", "eq"),
        Arguments.of("Restaurant_.place().eq(1);", "eq"),
        Arguments.of("Place_.get(db, \"1\");", "long"),
        // Only own attributes are written.
        Arguments.of("Waiter_.restaurant().place().name().set(\"x\");", "set"),
        Arguments.of("db.update(waiter, Waiter_.restaurant().place().name());", "Assignable"),
        Arguments.of("db.update(place, Restaurant_.servesPizza());", "Assignable"),
        // Nobody writes what the database alone gives, nor what is only read.
        Arguments.of("Bill_.objects(db).update(Bill_.twice().set(BigDecimal.ONE));", "set"),
        Arguments.of("Bill_.builder().twice(BigDecimal.ONE);", "twice"),
        Arguments.of("Bill_.objects(db).update(Bill_.changes().setNull());", "setNull"),
        Arguments.of("Turnover_.builder();", "builder"),
        Arguments.of("Turnover_.objects(db).delete();", "delete"),
        Arguments.of("Turnover_.objects(db).filter(Turnover_.sales().gt(1)).update();", "update"),
        Arguments.of("Turnover_.total().set(BigDecimal.ONE);", "set"),
        Arguments.of("Merchant_.turnover(db, Merchant_.get(db, 1)).create(null);", "create"),
        Arguments.of("Stopover_.get(db, 1);", "get"),
        Arguments.of("Merchant_.stopoverSet();", "stopoverSet"),
        // Related rows are no column: DJ-UPD-07.
        Arguments.of("Pizza_.objects(db).update(Pizza_.toppings().set(List.of()));", "set"),
        Arguments.of("Category_.objects(db).update(Category_.children().setNull());", "setNull"),
        // Only related rows are fetched, and there is no name but those declared: DJ-PRE-11.
        Arguments.of("Place_.objects(db).fetch(Place_.name());", "EntityPath<Place,?>"),
        Arguments.of(
            "Waiter_.objects(db).fetch(Waiter_.restaurant().place().name());", "EntityPath"),
        Arguments.of("Place_.objects(db).fetch(Place_.waiters());", "waiters"),
        Arguments.of("Waiter_.objects(db).fetch(Waiter_.restaurant().xyz());", "xyz"),
        Arguments.of("Place_.objects(db).fetch(Place_.name(), rows -> rows);", "EntityPath"),
        // They are those of the entity that is asked for, and not of values: DJ-SR-07, DJ-SR-08.
        Arguments.of("Place_.objects(db).fetch(Restaurant_.place());", "EntityPath<Place,?>"),
        Arguments.of("Waiter_.objects(db).values().fetch(Waiter_.restaurant());", "fetch"),
        Arguments.of(
            "Waiter_.objects(db).select(Waiter_.name()).fetch(Waiter_.restaurant());", "fetch"),
        // DJ-BULK-17: many-to-many relations are no column to write or to tell rows apart by.
        Arguments.of("db.update(Pizza_.get(db, 1), Pizza_.toppings());", "Assignable"),
        Arguments.of("Pizza_.objects(db).upsertAll(List.of(), Pizza_.toppings());", "Assignable"),
        // DJ-M2O-25.
        Arguments.of("Waiter_.objects(db).select(Waiter_.restaurant().notThere());", "notThere"),
        // DJ-M2O-05, 09, 42: sets by foreign key take entities, and are no value of the owner.
        Arguments.of(
            "Category_.children(db, Category_.get(db, 1)).add(Pizza_.get(db, 1));", "Category"),
        Arguments.of("Category_.children(db, Category_.get(db, 1)).add(1L);", "Category"),
        Arguments.of("Category_.children(db, Category_.get(db, 1)).remove(1L);", "Category"),
        Arguments.of("Category_.children(db, Category_.get(db, 1)).set(1L);", "Category"),
        Arguments.of("Category_.builder().children(List.of());", "children"),
        // DJ-O2O-36, DJ-M2M-26: the other side is no value of its owner. DJ-GOC-15: no unknown
        // names.
        Arguments.of("Place_.builder().restaurant(restaurant);", "restaurant"),
        Arguments.of("Pizza_.builder().toppings(List.of());", "toppings"),
        Arguments.of("Topping_.builder().pizzaSet(List.of());", "pizzaSet"),
        Arguments.of("Waiter_.objects(db).getOrCreate(Waiter_.builder().age(1));", "age"),
        Arguments.of(
            "Waiter_.objects(db).getOrCreate(Waiter_.builder(), Place_.builder());", "Waiter"),
        // DJ-CPK-09: a key has all its parts.
        Arguments.of("Seat_.get(db, 1);", "int"),
        Arguments.of("Seat_.ref(1, 2, 3);", "int"),
        // DJ-DEL-39: values are not deleted.
        Arguments.of("Waiter_.objects(db).values().delete();", "delete"),
        Arguments.of("Waiter_.objects(db).select(Waiter_.name()).delete();", "delete"),
        // DJ-O2O-34: a hidden side has no accessor.
        Arguments.of("Person_.friendshipSet(db, Person_.get(db, 1));", "friendshipSet"),
        // A required relation can't be ended: DJ-M2O-08.
        Arguments.of("Restaurant_.waiterSet(db, restaurant).remove(waiter);", "remove"),
        Arguments.of("Restaurant_.waiterSet(db, restaurant).clear();", "clear"),
        Arguments.of("Restaurant_.builder().noPlace();", "noPlace"),
        // Many-to-many sets take entities, and links where there is a link entity: DJ-M2M-03, 07.
        Arguments.of("Pizza_.toppings(db, Pizza_.get(db, 1)).add(Pizza_.get(db, 1));", "Topping"),
        Arguments.of("Pizza_.toppings(db, Pizza_.get(db, 1)).add(1L);", "Topping"),
        Arguments.of("Pizza_.toppings(db, Pizza_.get(db, 1)).remove(\"ham\");", "Topping"),
        Arguments.of(
            "Pizza_.toppings(db, Pizza_.get(db, 1)).add(Topping_.builder(), Topping_.get(db, 1));",
            "add"),
        Arguments.of(
            "Club_.members(db, Club_.get(db, 1)).add(Rank_.builder(), Person_.get(db, 1));",
            "Membership"),
        Arguments.of(
            "Club_.members(db, Club_.get(db, 1)).create(Person_.builder(), Rank_.builder());",
            "Membership"),
        // Accessors take their owner and builders of their target: DJ-O2O-21.
        Arguments.of("Restaurant_.waiterSet(db, place);", "Restaurant"),
        Arguments.of(
            "Restaurant_.waiterSet(db, restaurant).create(Place_.builder());",
            "EntityBuilder<Waiter>"),
        Arguments.of("Place_.restaurant(db, place).set(waiter);", "Restaurant"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsOneErrorThatNamesWhatIsWrong(String statement, String named) {
    assertThat(Compiler.errors(statement))
        .singleElement()
        .satisfies(error -> assertThat(Compiler.message(error)).contains(named));
  }
}
