package dev.kindred.example.places;

import dev.kindred.Database;
import dev.kindred.model.One;
import java.io.PrintStream;

/**
 * The session of Django's one-to-one topic, on a database in memory: prints each step as the Java
 * code that is run, its result, and the SQL that it took.
 */
public final class PlacesAndRestaurants {

  private final Database db;
  private final Session session;

  private PlacesAndRestaurants(Database db, PrintStream out) {
    this.db = db;
    this.session = new Session(db, out);
  }

  /** Runs the session. */
  public static void main(String... arguments) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (Database db = Database.open("jdbc:h2:mem:places")) {
      db.schema().only(Place.class, Restaurant.class, Waiter.class).create();
      new PlacesAndRestaurants(db, out).run();
    }
    out.println();
    out.println("The code behind Place_, Restaurant_ and Waiter_ was written while javac ran; see");
    out.println(
        "integration-tests/target/generated-sources/annotations/dev/kindred/example/places/");
  }

  private void run() {
    session.part("Two places, and a restaurant at one of them");
    Place demonDogs =
        session.show(
            """
            Place demonDogs = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));
            """,
            () -> db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton")));
    Place aceHardware =
        session.show(
            """
            Place aceHardware = db.insert(new Place(null, "Ace Hardware", "1013 N. Ashland"));
            """,
            () -> db.insert(new Place(null, "Ace Hardware", "1013 N. Ashland")));
    Restaurant restaurant =
        session.show(
            """
            Restaurant restaurant = db.insert(new Restaurant(One.of(demonDogs), true, false));
            """,
            () -> db.insert(new Restaurant(One.of(demonDogs), true, false)));

    bothDirections(demonDogs, aceHardware, restaurant);
    atAnotherPlace(demonDogs, aceHardware, restaurant);
    atNoSavedPlace();
    restaurantsByPlace(demonDogs);
    placesByRestaurant(demonDogs, restaurant);
    deletingAPlace(aceHardware);
    waiters(demonDogs, restaurant);
  }

  private void bothDirections(Place demonDogs, Place aceHardware, Restaurant restaurant) {
    session.part("From a restaurant to its place, and back");
    session.show(
        """
        restaurant.place().get();
        """,
        () -> restaurant.place().get());
    session.show(
        """
        Restaurant_.get(db, demonDogs.id()).place().get();
        """,
        () -> Restaurant_.get(db, demonDogs.id()).place().get());
    session.show(
        """
        Place_.restaurant(db, demonDogs).get();
        """,
        () -> Place_.restaurant(db, demonDogs).get());
    session.show(
        """
        Place_.restaurant(db, aceHardware).find();
        """,
        () -> Place_.restaurant(db, aceHardware).find());
    session.show(
        """
        Place_.restaurant(db, aceHardware).isPresent();
        """,
        () -> Place_.restaurant(db, aceHardware).isPresent());
    session.showFailure(
        """
        Place_.restaurant(db, aceHardware).get();
        """,
        () -> Place_.restaurant(db, aceHardware).get());
  }

  private void atAnotherPlace(Place demonDogs, Place aceHardware, Restaurant restaurant) {
    session.part("The same restaurant at another place: another key, so a new row");
    Restaurant moved =
        session.show(
            """
            Restaurant moved = db.save(Restaurant_.builder(restaurant).place(aceHardware).build());
            """,
            () -> db.save(Restaurant_.builder(restaurant).place(aceHardware).build()));
    session.show(
        """
        Place_.restaurant(db, aceHardware).get();
        """,
        () -> Place_.restaurant(db, aceHardware).get());
    session.show(
        """
        Place_.restaurant(db, demonDogs).set(moved);
        """,
        () -> Place_.restaurant(db, demonDogs).set(moved));
    session.show(
        """
        Place_.restaurant(db, demonDogs).get().equals(restaurant);
        """,
        () -> Place_.restaurant(db, demonDogs).get().equals(restaurant));
  }

  private void atNoSavedPlace() {
    session.part("A place that is not saved yet: nothing is written, nothing is lost");
    Place unsaved =
        session.show(
            """
            Place unsaved = new Place(null, "Food Stand", "on the corner");
            """,
            () -> new Place(null, "Food Stand", "on the corner"));
    session.showFailure(
        """
        db.insert(new Restaurant(One.of(unsaved), true, true));
        """,
        () -> db.insert(new Restaurant(One.of(unsaved), true, true)));
    session.show(
        """
        Restaurant_.objects(db).count();
        """,
        () -> Restaurant_.objects(db).count());
  }

  private void restaurantsByPlace(Place demonDogs) {
    session.part("Restaurants by their places");
    session.show(
        """
        Restaurant_.objects(db).list();
        """,
        () -> Restaurant_.objects(db).list());
    session.show(
        """
        Place_.objects(db).orderBy(Place_.name().asc()).list();
        """,
        () -> Place_.objects(db).orderBy(Place_.name().asc()).list());
    session.show(
        """
        Restaurant_.objects(db).get(Restaurant_.place().eq(demonDogs));
        """,
        () -> Restaurant_.objects(db).get(Restaurant_.place().eq(demonDogs)));
    session.show(
        """
        Restaurant_.objects(db).get(Restaurant_.place().pk().eq(1));
        """,
        () -> Restaurant_.objects(db).get(Restaurant_.place().pk().eq(1)));
    session.show(
        """
        Restaurant_.objects(db).filter(Restaurant_.place().name().startsWith("Demon")).list();
        """,
        () ->
            Restaurant_.objects(db).filter(Restaurant_.place().name().startsWith("Demon")).list());
    session.show(
        """
        Restaurant_.objects(db).exclude(Restaurant_.place().address().contains("Ashland")).list();
        """,
        () ->
            Restaurant_.objects(db)
                .exclude(Restaurant_.place().address().contains("Ashland"))
                .list());
  }

  private void placesByRestaurant(Place demonDogs, Restaurant restaurant) {
    session.part("Places by their restaurants");
    session.show(
        """
        Place_.get(db, 1);
        """,
        () -> Place_.get(db, 1));
    session.show(
        """
        Place_.objects(db).get(Place_.restaurant().place().eq(demonDogs));
        """,
        () -> Place_.objects(db).get(Place_.restaurant().place().eq(demonDogs)));
    session.show(
        """
        Place_.objects(db).get(Place_.restaurant().eq(restaurant));
        """,
        () -> Place_.objects(db).get(Place_.restaurant().eq(restaurant)));
    session.show(
        """
        Place_.objects(db).get(Place_.restaurant().place().name().startsWith("Demon"));
        """,
        () -> Place_.objects(db).get(Place_.restaurant().place().name().startsWith("Demon")));
  }

  private void deletingAPlace(Place aceHardware) {
    session.part("Deleting a place deletes its restaurant");
    session.show(
        """
        db.delete(aceHardware);
        """,
        () -> db.delete(aceHardware));
    session.show(
        """
        Restaurant_.objects(db).count();
        """,
        () -> Restaurant_.objects(db).count());
  }

  private void waiters(Place demonDogs, Restaurant restaurant) {
    session.part("Waiters: from a restaurant to many, and across two relations");
    session.show(
        """
        Restaurant_.waiterSet(db, restaurant).create(Waiter_.builder().name("Joe"));
        """,
        () -> Restaurant_.waiterSet(db, restaurant).create(Waiter_.builder().name("Joe")));
    session.show(
        """
        Waiter_.objects(db).filter(Waiter_.restaurant().place().eq(demonDogs)).list();
        """,
        () -> Waiter_.objects(db).filter(Waiter_.restaurant().place().eq(demonDogs)).list());
    session.show(
        """
        Waiter_.objects(db)
            .filter(Waiter_.restaurant().place().name().startsWith("Demon"))
            .list();
        """,
        () ->
            Waiter_.objects(db)
                .filter(Waiter_.restaurant().place().name().startsWith("Demon"))
                .list());
  }
}
