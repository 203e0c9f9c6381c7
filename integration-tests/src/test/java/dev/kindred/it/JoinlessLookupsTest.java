package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.Statement;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.example.places.Waiter;
import dev.kindred.example.places.Waiter_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that a lookup does not need are not joined. */
class JoinlessLookupsTest extends DatabaseTest {

  private static final String WAITERS =
      "select waiter.id, waiter.restaurant_id, waiter.name from waiter";
  private static final Place DEMON_DOGS = new Place(1L, "Demon Dogs", "944 W. Fullerton");

  @BeforeEach
  void aWaiter() {
    Place place = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));
    Restaurant restaurant = db.insert(new Restaurant(One.of(place), true, false));
    Restaurant_.waiterSet(db, restaurant).create(Waiter_.builder().name("Joe"));
  }

  static Stream<Condition<Waiter>> lookupsOfSharedKeys() {
    Restaurant restaurant = new Restaurant(One.of(DEMON_DOGS), true, false);
    return Stream.of(
        Waiter_.restaurant().place().eq(DEMON_DOGS),
        Waiter_.restaurant().place().eq(One.of(DEMON_DOGS)),
        Waiter_.restaurant().place().pk().eq(1L),
        Waiter_.restaurant().place().id().eq(1L),
        Waiter_.restaurant().pk().eq(1),
        Waiter_.restaurant().eq(restaurant),
        Waiter_.restaurant().eq(Restaurant_.ref(1)));
  }

  @ParameterizedTest
  @MethodSource("lookupsOfSharedKeys")
  void aSharedKeyIsReadFromTheForeignKeyItself(Condition<Waiter> condition) {
    QuerySet<Waiter> waiters = Waiter_.objects(db).filter(condition);

    List<Statement> ran =
        db.capture(
            () -> assertThat(waiters.list()).extracting(Waiter::name).containsExactly("Joe"));

    assertThat(ran)
        .extracting(Statement::sql)
        .containsExactly(WAITERS + " where waiter.restaurant_id = ?");
    assertThat(ran.get(0).values()).containsExactly(1L);
  }

  @Test
  void severalAreComparedWithoutJoinToo() {
    Place other = new Place(2L, "Ace Hardware", "1013 N. Ashland");

    assertThat(
            sql(
                () ->
                    Waiter_.objects(db)
                        .filter(Waiter_.restaurant().place().in(DEMON_DOGS, other))
                        .list()))
        .containsExactly(
            WAITERS
                + here(
                    usually(" where waiter.restaurant_id in (?, ?)")
                        .but(H2, " where waiter.restaurant_id = any(?)")
                        .but(POSTGRESQL, " where waiter.restaurant_id = any(?)")));
  }

  @Test
  void theOrderNeedsNoJoinEither() {
    assertThat(
            sql(() -> Waiter_.objects(db).orderBy(Waiter_.restaurant().place().pk().desc()).list()))
        .containsExactly(WAITERS + " order by waiter.restaurant_id desc");
  }

  @Test
  void anAttributeOfThePlaceTakesJustTheJoinsOnItsWay() {
    assertThat(
            sql(
                () ->
                    Waiter_.objects(db)
                        .filter(Waiter_.restaurant().place().name().startsWith("Demon"))
                        .list()))
        .containsExactly(
            WAITERS
                + " join place on place.id = waiter.restaurant_id"
                + " where place.name like ? escape '!'");
  }

  @Test
  void twoLookupsOnOnePathShareItsJoins() {
    assertThat(
            sql(
                () ->
                    Waiter_.objects(db)
                        .filter(Waiter_.restaurant().servesPizza().isFalse())
                        .filter(Waiter_.restaurant().servesHotDogs().isTrue())
                        .orderBy(Waiter_.restaurant().servesPizza().asc())
                        .list()))
        .containsExactly(
            WAITERS
                + " join restaurant on restaurant.place_id = waiter.restaurant_id"
                + " where (restaurant.serves_pizza = ? and restaurant.serves_hot_dogs = ?)"
                + " order by restaurant.serves_pizza asc");
  }

  @Test
  void theSqlIsShownWithoutRunningIt() {
    QuerySet<Waiter> waiters = Waiter_.objects(db).filter(Waiter_.name().eq("Joe"));

    assertThat(statements(0, waiters::sql)).isEqualTo(WAITERS + " where waiter.name = ?");
  }
}
