package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.RelatedSet;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.extra.Airport;
import dev.kindred.it.extra.Airport_;
import dev.kindred.it.extra.Flight;
import dev.kindred.it.extra.Flight_;
import dev.kindred.it.extra.Tower;
import dev.kindred.it.extra.Tower_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A saved owner that lacks the value by which others would refer to it. */
class NullReferencesTest extends DatabaseTest {

  private Airport nameless;
  private Flight flight;

  @BeforeEach
  void anAirportWithoutACode() {
    extra(Airport.class, Flight.class, Tower.class).create();
    nameless = db.insert(new Airport(Optional.empty()));
    flight = db.insert(new Flight());
  }

  @Test
  void readsAreEmptyWithoutSql() {
    RelatedSet<Flight> flights = Airport_.flights(db, nameless);

    assertThat(
            sql(
                () -> {
                  assertThat(flights.list()).isEmpty();
                  assertThat(flights.count()).isZero();
                  assertThat(flights.exists()).isFalse();
                  assertThat(flights.contains(flight)).isFalse();
                  assertThat(Airport_.flightsOf(db, List.of(nameless)))
                      .containsEntry(nameless, List.of());
                  assertThat(Airport_.tower(db, nameless).find()).isEmpty();
                  assertThat(Airport_.tower(db, nameless).isPresent()).isFalse();
                  assertThat(nameless.flights().list()).isEmpty();
                  assertThat(nameless.tower().find()).isEmpty();
                  assertThat(Flight_.objects(db).filter(Flight_.airport().eq(nameless)).list())
                      .isEmpty();
                }))
        .isEmpty();
    assertThat(flights.delete().total()).isZero();
  }

  @Test
  void writesNameTheAttribute() {
    Stream.<ThrowingCallable>of(
            () -> Airport_.flights(db, nameless).create(Flight_.builder()),
            () -> Airport_.flights(db, nameless).add(flight),
            () -> Airport_.flights(db, nameless).set(flight),
            () -> Airport_.flights(db, nameless).clear())
        .forEach(
            write ->
                assertThatThrownBy(write)
                    .isInstanceOf(MissingValueException.class)
                    .hasMessage(
                        "The Airport lacks a value for code, so nothing can refer to it by"
                            + " Airport.flights. Nothing was written."));
    assertThatThrownBy(() -> Airport_.tower(db, nameless).create(Tower_.builder().height(1)))
        .isInstanceOf(MissingValueException.class)
        .hasMessageStartingWith("The Airport lacks a value for code,");
  }

  /** Or the relation would be lost without a word. */
  @Test
  void itIsNotWrittenAsAnEmptyRelation() {
    Stream.<ThrowingCallable>of(
            () -> db.insert(new Flight(One.of(nameless))),
            () -> db.insertAll(List.of(new Flight(), new Flight(One.of(nameless)))),
            () -> db.insert(Flight_.builder().airport(nameless)),
            () -> db.update(Flight_.builder(flight).airport(nameless)),
            () -> Flight_.objects(db).getOrCreate(Flight_.builder().airport(nameless)),
            () -> db.save(new Tower(One.of(nameless), 1)))
        .forEach(
            write ->
                assertThatThrownBy(write)
                    .isInstanceOf(MissingValueException.class)
                    .hasMessageMatching(
                        "(Flight|Tower).airport refers to Airport.code, which the Airport that it"
                            + " holds has no value for. Nothing was written."));
    assertThatThrownBy(() -> Flight_.objects(db).update(Flight_.airport().set(nameless)))
        .isInstanceOf(MissingValueException.class)
        .hasMessage(
            "Flight.airport can't be set to an Airport that has no value for code, which the"
                + " relation refers to.");
    assertThat(Flight_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void anUnsavedOwnerIsToldFromOneWithoutTheValue() {
    Airport unsaved = new Airport(null, Optional.of("OSL"), Many.none(), One.none());

    assertThatThrownBy(() -> Airport_.flights(db, unsaved).list())
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage(
            "The Airport is not saved, so nothing can be related to it by Airport.flights: use what"
                + " insert or save returned.");
    assertThatThrownBy(() -> Airport_.flightsOf(db, List.of(unsaved)))
        .isInstanceOf(UnsavedEntityException.class);
  }

  @Test
  void theOthersAreReadAlongWithIt() {
    Airport oslo = db.insert(new Airport(Optional.of("OSL")));
    Flight there = Airport_.flights(db, oslo).create(Flight_.builder());

    assertThat(statements(1, () -> Airport_.flightsOf(db, List.of(nameless, oslo))).values())
        .extracting(List::size)
        .containsExactly(0, 1);
    assertThat(there.airport().get()).isSameAs(oslo);
  }

  /** An optional attribute that nobody has set is empty, as a null handle is. */
  @Test
  void anOptionalAttributeThatIsNullIsEmpty() {
    assertThat(flight.gate()).isEmpty();
    assertThat(Flight_.objects(db).filter(Flight_.gate().isNull()).count()).isEqualTo(1);
    assertThat(db.insert(new Airport(null, null, null, null)).code()).isEmpty();
  }
}
