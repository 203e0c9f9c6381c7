package dev.kindred.it.classes;

import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.RelatedSet;
import dev.kindred.it.seed.PlacesTests;
import dev.kindred.model.One;
import dev.kindred.spi.EntityBuilder;

class PlacesAsClassesTest extends PlacesTests<Place, Restaurant, Waiter> {

  PlacesAsClassesTest() {
    super(
        Place.class,
        Restaurant.class,
        new PlaceLookups<>(
            Place_.pk(),
            Place_.name(),
            Place_.restaurant(),
            Place_.restaurant().place(),
            Place_.restaurant().place().name()),
        new RestaurantLookups<>(
            Restaurant_.place(),
            Restaurant_.place().pk(),
            Restaurant_.place().name(),
            Restaurant_.place().address()),
        new WaiterLookups<>(Waiter_.restaurant().place(), Waiter_.restaurant().place().name()));
  }

  @Override
  protected Place newPlace(String name, String address) {
    return new Place(name, address);
  }

  @Override
  protected Restaurant newRestaurant(Place at, boolean servesHotDogs, boolean servesPizza) {
    return new Restaurant(One.of(at), servesHotDogs, servesPizza);
  }

  @Override
  protected Restaurant moved(Restaurant from, Place to) {
    from.place = One.of(to);
    return from;
  }

  @Override
  protected EntityBuilder<Waiter> waiterNamed(String name) {
    return Waiter_.builder().name(name);
  }

  @Override
  protected QuerySet<Place> places() {
    return Place_.objects(db);
  }

  @Override
  protected QuerySet<Restaurant> restaurants() {
    return Restaurant_.objects(db);
  }

  @Override
  protected QuerySet<Waiter> waiters() {
    return Waiter_.objects(db);
  }

  @Override
  protected Place getPlace(long key) {
    return Place_.get(db, key);
  }

  @Override
  protected Restaurant getRestaurant(long key) {
    return Restaurant_.get(db, key);
  }

  @Override
  protected RelatedOne<Restaurant> restaurantOf(Place owner) {
    return Place_.restaurant(db, owner);
  }

  @Override
  protected RelatedSet<Waiter> waitersOf(Restaurant owner) {
    return Restaurant_.waiterSet(db, owner);
  }
}
