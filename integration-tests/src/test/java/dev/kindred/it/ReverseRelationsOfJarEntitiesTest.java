package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.example.places.Waiter;
import dev.kindred.example.places.Waiter_;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Pizza_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.model.Many;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The side that declares a relation has the other direction as well, for targets in a jar. */
class ReverseRelationsOfJarEntitiesTest extends DatabaseTest {

  private Place place;
  private Restaurant restaurant;

  @BeforeEach
  void aRestaurantMadeFromItsPlace() {
    place = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));
    db.insert(new Place(null, "Ace Hardware", "1013 N. Ashland"));
    restaurant =
        Restaurant_.ofPlace(db, place)
            .create(Restaurant_.builder().servesHotDogs(true).servesPizza(false));
  }

  @Test
  void aOneToOneIsReadAndCreatedFromItsTarget() {
    assertThat(restaurant.place().get()).isSameAs(place);
    assertThat(Restaurant_.ofPlace(db, place).get()).isEqualTo(restaurant);
    assertThat(Place_.objects(db).get(Restaurant_.ofPlace().servesHotDogs().isTrue()))
        .isEqualTo(place);
    assertThatThrownBy(
            () ->
                Place_.restaurant(db, place)
                    .create(Restaurant_.builder().servesHotDogs(true).servesPizza(false)))
        .isInstanceOf(UniqueViolationException.class);
  }

  @Test
  void aForeignKeyIsReadAndCreatedFromItsTarget() {
    Waiter joe = Waiter_.ofRestaurant(db, restaurant).create(Waiter_.builder().name("Joe"));

    assertThat(joe.restaurant().get()).isSameAs(restaurant);
    assertThat(Restaurant_.waiterSet(db, restaurant).contains(joe)).isTrue();
    assertThat(Restaurant_.objects(db).get(Waiter_.ofRestaurant().name().eq("Joe")))
        .isEqualTo(restaurant);
  }

  @Test
  void bothNamesOfAPathSpeakOfTheSameRow() {
    Waiter_.ofRestaurant(db, restaurant).create(Waiter_.builder().name("Joe"));
    Waiter_.ofRestaurant(db, restaurant).create(Waiter_.builder().name("Ann"));

    assertThat(
            Restaurant_.objects(db)
                .filter(
                    Restaurant_.waiterSet().name().eq("Joe"),
                    Waiter_.ofRestaurant().name().eq("Ann"))
                .exists())
        .isFalse();
    assertThat(
            Restaurant_.objects(db)
                .filter(Restaurant_.waiterSet().name().eq("Joe"))
                .filter(Waiter_.ofRestaurant().name().eq("Ann"))
                .exists())
        .isTrue();
  }

  @Test
  void aManyToManyIsReadAndChangedFromItsTarget() {
    Topping ham = db.insert(new Topping(null, "ham"));
    Pizza napoli = db.insert(new Pizza(null, "Napoli", Many.none()));

    Pizza_.ofToppings(db, ham).add(napoli);

    assertThat(Pizza_.toppings(db, napoli).list()).containsExactly(ham);
    assertThat(Topping_.pizzaSet(db, ham).list()).containsExactly(napoli);
    assertThat(Topping_.objects(db).get(Pizza_.ofToppings().name().eq("Napoli"))).isEqualTo(ham);
  }
}
