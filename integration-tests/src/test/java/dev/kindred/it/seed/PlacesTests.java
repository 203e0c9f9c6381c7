package dev.kindred.it.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.kindred.Deletion;
import dev.kindred.RelatedOne;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.UnsavedEntityException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Places, restaurants and waiters: every operation of Django's one-to-one topic, in its order.
 *
 * @param <P> the place
 * @param <R> the restaurant
 * @param <W> the waiter
 */
public abstract class PlacesTests<
        P extends Shape.Place, R extends Shape.Restaurant<P>, W extends Shape.Waiter<R>>
    extends PlacesModel<P, R, W> {

  protected PlacesTests(
      Class<P> placeType,
      Class<R> restaurantType,
      PlaceLookups<P, R> place,
      RestaurantLookups<P, R> restaurant,
      WaiterLookups<P, W> waiter) {
    super(placeType, restaurantType, place, restaurant, waiter);
  }

  @Test
  void placesGetTheirKeysFromTheDatabase() {
    assertThat(List.of(demonDogs, aceHardware))
        .extracting(Shape.Place::id, Shape.Place::name, Shape.Place::address)
        .containsExactly(
            tuple(1L, "Demon Dogs", "944 W. Fullerton"),
            tuple(2L, "Ace Hardware", "1013 N. Ashland"));
  }

  /** DJ-O2O-01. */
  @Test
  void aRestaurantIsReachedFromItsPlaceAndThePlaceFromItsRestaurant() {
    assertThat(atDemonDogs.place().key()).isEqualTo(1L);
    assertThat(atDemonDogs.place().get().name()).isEqualTo("Demon Dogs");
    assertThat(getRestaurant(1).place().get().name()).isEqualTo("Demon Dogs");

    R back = restaurantOf(demonDogs).get();

    assertThat(back.place().key()).isEqualTo(1L);
    assertThat(back.servesHotDogs()).isTrue();
    assertThat(back.servesPizza()).isFalse();
  }

  /** DJ-O2O-02. */
  @Test
  void aPlaceWithoutRestaurantSaysSo() {
    RelatedOne<R> none = restaurantOf(aceHardware);

    assertThat(none.isPresent()).isFalse();
    assertThat(none.find()).isEmpty();
    assertThatThrownBy(none::get)
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("The Place has no Restaurant (Restaurant.place).");
    assertThat(restaurantOf(demonDogs).isPresent()).isTrue();
  }

  @Test
  void savingARestaurantWithAnotherPlaceGivesANewOne() {
    R other = db.save(moved(atDemonDogs, aceHardware));

    assertThat(other.place().key()).isEqualTo(2L);
    assertThat(restaurantOf(aceHardware).get().servesHotDogs()).isTrue();
    assertThat(restaurantOf(demonDogs).isPresent()).isTrue();
    assertThat(keys(restaurants())).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void aRestaurantIsSetBackFromThePlacesSide() {
    R other = db.save(moved(atDemonDogs, aceHardware));

    R back = restaurantOf(demonDogs).set(other);

    assertThat(back.place().key()).isEqualTo(1L);
    assertThat(restaurantOf(demonDogs).get().place().key()).isEqualTo(1L);
    assertThat(keys(restaurants())).containsExactlyInAnyOrder(1L, 2L);
  }

  /** DJ-O2O-14. */
  @Test
  void aRestaurantAtAnUnsavedPlaceIsRefusedAndNothingIsLost() {
    P unsaved = newPlace("Demon Dogs", "944 W. Fullerton");
    R nowhere = newRestaurant(unsaved, false, true);

    assertThat(sql(() -> assertThatThrownBy(() -> db.insert(nowhere)).satisfies(this::unsaved)))
        .isEmpty();
    assertThat(sql(() -> assertThatThrownBy(() -> db.save(nowhere)).satisfies(this::unsaved)))
        .isEmpty();

    assertThat(nowhere.place().get()).isSameAs(unsaved);
    assertThat(unsaved.id()).isNull();
    R saved = db.insert(moved(nowhere, db.insert(unsaved)));
    assertThat(saved.place().key()).isEqualTo(3L);
    assertThat(saved.servesPizza()).isTrue();
  }

  private void unsaved(Throwable failure) {
    assertThat(failure)
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage(
            "Restaurant.place holds a Place that is not saved. Nothing was written:"
                + " save it first, and use what insert or save returned.");
  }

  /** DJ-O2O-14, 32: an unsaved place takes no restaurant at all. */
  @Test
  void anUnsavedPlaceHasNoRestaurantAndIsNotAskedFor() {
    P unsaved = newPlace("Demon Dogs", "944 W. Fullerton");

    assertThat(statements(0, () -> restaurantOf(unsaved).find())).isEmpty();
    assertThatThrownBy(() -> restaurantOf(unsaved).set(atDemonDogs))
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage(
            "The Place is not saved, so nothing can be related to it by Place.restaurant:"
                + " use what insert or save returned.");
  }

  /** DJ-O2O-04. */
  @Test
  void allRestaurantsAndAllPlacesInOrder() {
    db.save(moved(atDemonDogs, aceHardware));

    assertThat(keys(restaurants())).containsExactlyInAnyOrder(1L, 2L);
    assertThat(places().orderBy(place.name().asc()).list())
        .extracting(Shape.Place::name)
        .containsExactly("Ace Hardware", "Demon Dogs");
    assertThat(places().orderBy(place.name().desc()).list())
        .extracting(Shape.Place::name)
        .containsExactly("Demon Dogs", "Ace Hardware");
  }

  /** DJ-O2O-05, 06. */
  @Test
  void restaurantsAreFoundByTheirPlaces() {
    db.save(moved(atDemonDogs, aceHardware));

    assertThat(restaurants().get(restaurant.place().eq(demonDogs)).place().key()).isEqualTo(1L);
    assertThat(restaurants().get(restaurant.placePk().eq(1)).place().key()).isEqualTo(1L);
    assertThat(keys(restaurants().filter(restaurant.placeName().startsWith("Demon"))))
        .containsExactly(1L);
    assertThat(keys(restaurants().exclude(restaurant.placeAddress().contains("Ashland"))))
        .containsExactly(1L);
  }

  /** DJ-O2O-07, 08. */
  @Test
  void placesAreFoundByTheirRestaurants() {
    assertThat(getPlace(1).name()).isEqualTo("Demon Dogs");
    assertThat(places().get(place.pk().eq(1)).name()).isEqualTo("Demon Dogs");
    assertThat(places().get(place.restaurantPlace().eq(demonDogs)).id()).isEqualTo(1L);
    assertThat(places().get(place.restaurant().eq(atDemonDogs)).id()).isEqualTo(1L);
    assertThat(places().get(place.restaurantPlaceName().startsWith("Demon")).id()).isEqualTo(1L);
    assertThat(places().get(place.restaurant().isNull()).id()).isEqualTo(2L);
    assertThat(places().get(place.restaurant().isNotNull()).id()).isEqualTo(1L);
  }

  @Test
  void deletingAPlaceDeletesItsRestaurant() {
    db.save(moved(atDemonDogs, aceHardware));

    Deletion deletion = db.delete(aceHardware);

    assertThat(deletion.total()).isEqualTo(2);
    assertThat(deletion.count(restaurantType)).isEqualTo(1);
    assertThat(deletion.count(placeType)).isEqualTo(1);
    assertThat(deletion).hasToString("2 = 1 Restaurant + 1 Place");
    assertThat(keys(restaurants())).containsExactly(1L);
    assertThat(places().list()).extracting(Shape.Place::id).containsExactly(1L);
  }

  @Test
  void waitersAreCreatedAtTheirRestaurant() {
    W joe = waitersOf(atDemonDogs).create(waiterNamed("Joe"));

    assertThat(joe.id()).isEqualTo(1L);
    assertThat(joe.name()).isEqualTo("Joe");
    assertThat(joe.restaurant().key()).isEqualTo(1L);
    assertThat(joe.restaurant().get().place().get().name()).isEqualTo("Demon Dogs");
    assertThat(names(waitersOf(atDemonDogs).query())).containsExactly("Joe");
  }

  @Test
  void waitersAreFoundAcrossTwoRelations() {
    R atAceHardware = db.insert(newRestaurant(aceHardware, false, true));
    waitersOf(atDemonDogs).create(waiterNamed("Joe"));
    waitersOf(atAceHardware).create(waiterNamed("Ann"));

    assertThat(names(waiters().filter(waiter.restaurantPlace().eq(demonDogs))))
        .containsExactly("Joe");
    assertThat(names(waiters().filter(waiter.restaurantPlaceName().startsWith("Demon"))))
        .containsExactly("Joe");
    assertThat(names(waiters().exclude(waiter.restaurantPlaceName().startsWith("Demon"))))
        .containsExactly("Ann");
  }

  /** DJ-O2O-11. */
  @Test
  void deletingARestaurantDeletesItsWaitersAndLeavesThePlace() {
    waitersOf(atDemonDogs).create(waiterNamed("Joe"));
    waitersOf(atDemonDogs).create(waiterNamed("Ann"));

    Deletion deletion = db.delete(atDemonDogs);

    assertThat(deletion).hasToString("3 = 2 Waiter + 1 Restaurant");
    assertThat(waiters().count()).isZero();
    assertThat(places().count()).isEqualTo(2);
  }
}
