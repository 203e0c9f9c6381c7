package dev.kindred.it.seed;

import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.RelatedSet;
import dev.kindred.it.DatabaseTest;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.TextExpression;
import dev.kindred.spi.EntityBuilder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/**
 * What {@link PlacesTests} need of a model of places, restaurants and waiters.
 *
 * @param <P> the place
 * @param <R> the restaurant
 * @param <W> the waiter
 */
abstract class PlacesModel<
        P extends Shape.Place, R extends Shape.Restaurant<P>, W extends Shape.Waiter<R>>
    extends DatabaseTest {

  /** The lookups of Place_ that the session uses. */
  public record PlaceLookups<P, R>(
      LongExpression<P> pk,
      TextExpression<P> name,
      EntityPath<P, R> restaurant,
      EntityPath<P, P> restaurantPlace,
      TextExpression<P> restaurantPlaceName) {}

  /** The lookups of Restaurant_ that the session uses. */
  public record RestaurantLookups<P, R>(
      EntityPath<R, P> place,
      LongExpression<R> placePk,
      TextExpression<R> placeName,
      TextExpression<R> placeAddress) {}

  /** The lookups of Waiter_ that the session uses. */
  public record WaiterLookups<P, W>(
      EntityPath<W, P> restaurantPlace, TextExpression<W> restaurantPlaceName) {}

  final Class<P> placeType;
  final Class<R> restaurantType;
  final PlaceLookups<P, R> place;
  final RestaurantLookups<P, R> restaurant;
  final WaiterLookups<P, W> waiter;

  P demonDogs;
  P aceHardware;
  R atDemonDogs;

  PlacesModel(
      Class<P> placeType,
      Class<R> restaurantType,
      PlaceLookups<P, R> place,
      RestaurantLookups<P, R> restaurant,
      WaiterLookups<P, W> waiter) {
    this.placeType = placeType;
    this.restaurantType = restaurantType;
    this.place = place;
    this.restaurant = restaurant;
    this.waiter = waiter;
  }

  protected abstract P newPlace(String name, String address);

  protected abstract R newRestaurant(P at, boolean servesHotDogs, boolean servesPizza);

  /** The same restaurant, with another place. */
  protected abstract R moved(R from, P to);

  protected abstract EntityBuilder<W> waiterNamed(String name);

  protected abstract QuerySet<P> places();

  protected abstract QuerySet<R> restaurants();

  protected abstract QuerySet<W> waiters();

  protected abstract R getRestaurant(long key);

  protected abstract P getPlace(long key);

  protected abstract RelatedOne<R> restaurantOf(P owner);

  protected abstract RelatedSet<W> waitersOf(R owner);

  @BeforeEach
  void twoPlacesAndARestaurant() {
    demonDogs = db.insert(newPlace("Demon Dogs", "944 W. Fullerton"));
    aceHardware = db.insert(newPlace("Ace Hardware", "1013 N. Ashland"));
    atDemonDogs = db.insert(newRestaurant(demonDogs, true, false));
  }

  static <R extends Shape.Restaurant<?>> List<Object> keys(QuerySet<R> found) {
    return found.list().stream().map(each -> each.place().key()).toList();
  }

  static <W extends Shape.Waiter<?>> List<String> names(QuerySet<W> found) {
    return found.list().stream().map(Shape.Waiter::name).toList();
  }
}
