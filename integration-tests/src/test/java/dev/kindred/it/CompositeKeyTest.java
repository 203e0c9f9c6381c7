package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.NotLoadedException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.model.Booking;
import dev.kindred.it.model.Booking_;
import dev.kindred.it.model.Seat;
import dev.kindred.it.model.Seat_;
import dev.kindred.model.One;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key of two attributes, and a relation to it. */
class CompositeKeyTest extends DatabaseTest {

  private Seat window;
  private Seat aisle;

  @BeforeEach
  void twoSeats() {
    window = db.insert(new Seat(1, 2, "sea"));
    aisle = db.insert(new Seat(2, 1, "wall"));
  }

  /** DJ-CPK-01. */
  @Test
  void aSeatIsReadByTheAttributesOfItsKey() {
    assertThat(Seat_.get(db, 1, 2)).isEqualTo(window);
    assertThat(Seat_.find(db, 2, 1)).contains(aisle);
    assertThat(Seat_.find(db, 1, 1)).isEmpty();
    assertThatThrownBy(() -> Seat_.get(db, 2, 2))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("There is no Seat Key[row=2, number=2].");
  }

  @Test
  void aReferenceKnowsBothParts() {
    One<Seat> seat = Seat_.ref(1, 2);

    assertThat(seat.key()).isEqualTo(new Seat_.Key(1, 2));
    assertThat(seat).isEqualTo(One.of(window)).hasSameHashCodeAs(One.of(window));
    assertThatThrownBy(seat::get)
        .isInstanceOf(NotLoadedException.class)
        .hasMessageContaining("was made from a key and has no database to load from");
  }

  /** MariaDB's upsert would take a row that is like it in any unique attribute. */
  @Test
  void aSaveIsOneStatementWhetherThereIsARowOrNot() {
    Seat changed = statements(1, () -> db.save(new Seat(1, 2, "port")));
    Seat added =
        statements(kind == TestDatabase.MARIADB ? 2 : 1, () -> db.save(new Seat(3, 3, "")));

    assertThat(Seat_.objects(db).orderBy(Seat_.row().asc()).list())
        .containsExactly(changed, aisle, added);
    assertThat(changed.view()).isEqualTo("port");
  }

  @Test
  void savingUpdatesTheRowOfTheKey() {
    db.save(new Seat(1, 2, "port"));
    db.save(new Seat(3, 3, "sky"));

    assertThat(Seat_.get(db, 1, 2).view()).isEqualTo("port");
    assertThat(Seat_.objects(db).count()).isEqualTo(3);
    assertThatThrownBy(() -> db.insert(new Seat(1, 2, "again")))
        .isInstanceOf(UniqueViolationException.class);
  }

  /** DJ-CPK-03. */
  @Test
  void bookingsReferToASeatByBothColumns() {
    Booking ann = db.insert(new Booking(null, "Ann", One.of(window)));
    Booking joe = db.insert(new Booking(null, "Joe", Seat_.ref(2, 1)));

    assertThat(Booking_.get(db, joe.id()).seat().key()).isEqualTo(new Seat_.Key(2, 1));
    assertThat(Booking_.get(db, joe.id()).seat().get()).isEqualTo(aisle);
    assertThat(Seat_.bookingSet(db, window).list())
        .extracting(Booking::guest)
        .containsExactly("Ann");
    assertThat(Booking_.objects(db).get(Booking_.seat().eq(window)).id()).isEqualTo(ann.id());
    assertThat(Booking_.objects(db).filter(Booking_.seat().in(window, aisle)).count()).isEqualTo(2);
    assertThat(Booking_.objects(db).exclude(Booking_.seat().eq(window)).list())
        .extracting(Booking::guest)
        .containsExactly("Joe");
    assertThat(Booking_.objects(db).get(Booking_.seat().view().eq("wall")).guest())
        .isEqualTo("Joe");
  }

  @Test
  void theSeatsOfAllBookingsComeInOneStatement() {
    db.insert(new Booking(null, "Ann", One.of(window)));
    db.insert(new Booking(null, "Joe", One.of(aisle)));
    db.insert(new Booking(null, "Kim", One.of(window)));

    List<Booking> bookings = Booking_.objects(db).orderBy(Booking_.id().asc()).list();

    assertThat(
            statements(1, () -> bookings.stream().map(each -> each.seat().get().view()).toList()))
        .containsExactly("sea", "wall", "sea");
    Map<Seat, List<Booking>> bySeat =
        statements(1, () -> Seat_.bookingSetOf(db, List.of(window, aisle)));
    assertThat(bySeat.get(window)).extracting(Booking::guest).containsExactly("Ann", "Kim");
    assertThat(bySeat.get(aisle)).extracting(Booking::guest).containsExactly("Joe");
  }

  @Test
  void valuesHaveBothColumnsOfTheForeignKey() {
    db.insert(new Booking(null, "Ann", One.of(window)));

    assertThat(Booking_.objects(db).values().get(0).keySet())
        .containsExactly("id", "guest", "seat_row", "seat_number");
  }

  /** DJ-CPK-08. */
  @Test
  void deletingASeatDeletesItsBookings() {
    db.insert(new Booking(null, "Ann", One.of(window)));

    assertThat(db.delete(window)).hasToString("2 = 1 Booking + 1 Seat");
  }
}
