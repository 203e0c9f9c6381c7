package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.example.places.Waiter;
import dev.kindred.example.places.Waiter_;
import dev.kindred.it.extra.Airport;
import dev.kindred.it.extra.Airport_;
import dev.kindred.it.extra.Flight;
import dev.kindred.it.extra.Tower;
import dev.kindred.it.extra.Tower_;
import dev.kindred.it.model.Seat;
import dev.kindred.it.model.Seat_;
import dev.kindred.it.records.Profile;
import dev.kindred.it.records.User;
import dev.kindred.it.records.User_;
import dev.kindred.model.One;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Django's cases of one-to-one, and of keys that are relations or have parts. */
class OneToOneTest extends DatabaseTest {

  private Place place;
  private Restaurant restaurant;

  @BeforeEach
  void aRestaurant() {
    place = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));
    restaurant = db.insert(new Restaurant(One.of(place), true, false));
  }

  private Airport oslo() {
    extra(Airport.class, Flight.class, Tower.class).create();
    db.insert(new Airport(Optional.of("BGO")));
    return db.insert(new Airport(Optional.of("OSL")));
  }

  /** DJ-O2O-05, 07, 39: by the entity, its key, and the key whatever it is called. */
  @Test
  void keysThatAreRelationsAreLookedForInEveryForm() {
    db.insert(new Place(null, "Ace Hardware", "1013 N. Ashland"));
    long key = place.id();

    assertThat(
            List.of(
                Restaurant_.place().id().eq(key),
                Restaurant_.place().pk().eq(key),
                Restaurant_.place().eq(place),
                Restaurant_.place().eq(Place_.ref(key)),
                Restaurant_.pk().eq(key),
                Restaurant_.self().eq(restaurant)))
        .allSatisfy(each -> assertThat(Restaurant_.objects(db).get(each)).isEqualTo(restaurant));
    assertThat(
            List.of(
                Place_.restaurant().eq(restaurant),
                Place_.restaurant().eq(Restaurant_.ref(key)),
                Place_.restaurant().pk().eq(key)))
        .allSatisfy(each -> assertThat(Place_.objects(db).get(each)).isEqualTo(place));
  }

  /** DJ-O2O-09. */
  @Test
  void waitersAreFoundByTheRestaurantOrItsKey() {
    Waiter joe = Restaurant_.waiterSet(db, restaurant).create(Waiter_.builder().name("Joe"));

    assertThat(
            List.of(
                Waiter_.restaurant().eq(restaurant),
                Waiter_.restaurant().eq(Restaurant_.ref(place.id())),
                Waiter_.restaurant().pk().eq(place.id()),
                Waiter_.pk().eq(joe.id())))
        .allSatisfy(
            each ->
                assertThat(Waiter_.objects(db).filter(each).list())
                    .extracting(Waiter::id)
                    .containsExactly(joe.id()));
  }

  /** DJ-O2O-37. */
  @Test
  void rowsAreUpdatedToReferToAnEntityWhoseKeyIsARelation() {
    Waiter joe = Restaurant_.waiterSet(db, restaurant).create(Waiter_.builder().name("Joe"));
    Place other = db.insert(new Place(null, "Ace Hardware", "1013 N. Ashland"));
    Restaurant there = db.insert(new Restaurant(One.of(other), false, true));

    assertThat(Waiter_.objects(db).update(Waiter_.restaurant().set(there))).isEqualTo(1);

    assertThat(db.refresh(joe).restaurant().get()).isEqualTo(there);
  }

  /** DJ-O2O-18: from the side that has the column. */
  @Test
  void anOptionalOneIsEmptied() {
    User user = db.insert(new User(null, "ann", One.of(db.insert(new Profile(null, "about")))));

    User alone = db.save(new User(user.id(), "ann", One.none()));

    assertThat(alone.profile()).isEqualTo(One.none());
    assertThat(User_.get(db, user.id()).profile().isPresent()).isFalse();
  }

  /** DJ-O2O-20, 26: a handle knows what it found, or that there is none; an accessor asks again. */
  @Test
  void aHandleIsLoadedOnceWhetherThereIsOneOrNot() {
    Airport empty = Airport_.get(db, oslo().id());

    assertThatThrownBy(() -> statements(1, () -> empty.tower().get()))
        .isInstanceOf(EntityNotFoundException.class);
    assertThatThrownBy(() -> statements(0, () -> empty.tower().get()))
        .isInstanceOf(EntityNotFoundException.class);
    assertThat(statements(0, () -> empty.tower().find())).isEmpty();

    Airport_.tower(db, empty).create(Tower_.builder().height(90));
    Airport full = Airport_.get(db, empty.id());
    Tower found = statements(1, () -> full.tower().get());
    assertThat(found.height()).isEqualTo(90);
    assertThat(statements(0, () -> full.tower().get())).isSameAs(found);
    assertThat(statements(1, () -> Airport_.tower(db, empty).get())).isEqualTo(found);
  }

  /** DJ-O2O-23. */
  @Test
  void whatHasNoneIsFoundAndExcluded() {
    oslo();

    assertThat(Airport_.objects(db).filter(Airport_.tower().isNull()).count()).isEqualTo(2);
    assertThat(Airport_.objects(db).exclude(Airport_.tower().isNull()).list()).isEmpty();
  }

  /** DJ-O2O-40: what is compared is the code, and not the airport's key. */
  @Test
  void aKeyThatRefersToAnotherColumn() {
    Airport oslo = oslo();
    db.insert(new Tower(One.of(oslo), 90));

    Tower tower = Tower_.get(db, "OSL");
    assertThat(tower.airport().get()).isEqualTo(oslo);
    assertThat(Tower_.objects(db).filter(Tower_.airport().eq(oslo)).list()).containsExactly(tower);
    assertThat(Tower_.objects(db).filter(Tower_.self().eq(tower)).list()).containsExactly(tower);
    assertThat(Tower_.objects(db).filter(Tower_.pk().eq("OSL")).list()).containsExactly(tower);
    assertThat(Tower_.objects(db).exclude(Tower_.self().eq(tower)).list()).isEmpty();
  }

  /** DJ-CPK-04: an order names the parts of the key; without one the first is by all of them. */
  @Test
  void keysOfPartsAreOrderedByTheirParts() {
    Seat last = db.insert(new Seat(2, 1, "wall"));
    Seat first = db.insert(new Seat(1, 1, "sea"));
    Seat second = db.insert(new Seat(1, 2, "sea"));

    assertThat(Seat_.objects(db).orderBy(Seat_.row().asc(), Seat_.number().asc()).list())
        .containsExactly(first, second, last);
    assertThat(Seat_.objects(db).orderBy(Seat_.row().asc(), Seat_.number().asc()).reverse().list())
        .containsExactly(last, second, first);
    assertThat(Seat_.objects(db).first()).contains(first);
    assertThat(Seat_.objects(db).last()).contains(last);
  }

  /** DJ-BASIC-01. */
  @Test
  void noneAndSeveralAreTold() {
    db.insert(new Place(null, "Demon Dogs", "elsewhere"));

    assertThatThrownBy(() -> Place_.objects(db).get(Place_.name().eq("Ace Hardware")))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessageStartingWith("There is no such Place. SQL: ");
    assertThatThrownBy(() -> Place_.objects(db).get(Place_.name().eq("Demon Dogs")))
        .isInstanceOf(MultipleEntitiesException.class)
        .hasMessageStartingWith("There is more than one Place where one was asked for.");
  }
}
