package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.NotNullViolationException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.extra.Holiday;
import dev.kindred.it.extra.Holiday_;
import dev.kindred.it.extra.Shipment;
import dev.kindred.it.extra.Shipment_;
import dev.kindred.it.extra.Van;
import dev.kindred.it.extra.Van_;
import dev.kindred.model.One;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inserting what is not there and changing what is; Django's bulk_create(update_conflicts). */
class UpsertTest extends DatabaseTest {

  private Shipment a;

  @BeforeEach
  void aShipment() {
    extra(Van.class, Shipment.class, Holiday.class).create();
    a = db.insert(new Shipment("A", 1));
  }

  private List<Shipment> upsert(Shipment... shipments) {
    return Shipment_.objects(db).upsertAll(List.of(shipments), Shipment_.code());
  }

  private List<Shipment> stored() {
    return Shipment_.objects(db).orderBy(Shipment_.code().asc()).list();
  }

  @Test
  void whatIsThereIsChangedAndTheRestInserted() {
    List<Shipment> saved = statements(2, () -> upsert(new Shipment("B", 2), new Shipment("A", 10)));

    assertThat(saved).extracting(Shipment::code).containsExactly("B", "A");
    assertThat(saved).extracting(Shipment::weight).containsExactly(2, 10);
    assertThat(saved.get(1).id()).isEqualTo(a.id());
    assertThat(saved.get(1).version()).isEqualTo(2);
    assertThat(saved.get(0).version()).isEqualTo(1);
    assertThat(stored()).containsExactly(saved.get(1), saved.get(0));
  }

  @Test
  void theTimeOfTheInsertStays() {
    Instant later = Instant.parse("2099-01-01T00:00:00Z");
    List<Shipment> saved =
        Shipment_.objects(db.clock(Clock.fixed(later, ZoneOffset.UTC)))
            .upsertAll(List.of(new Shipment("A", 10)), Shipment_.code());

    assertThat(saved.get(0).createdAt()).isEqualTo(a.createdAt());
    assertThat(saved.get(0).updatedAt()).isEqualTo(later);
  }

  @Test
  void ofSeveralWithTheSameValuesTheLastOneCounts() {
    List<Shipment> saved = upsert(new Shipment("B", 2), new Shipment("C", 5), new Shipment("B", 3));

    assertThat(saved).extracting(Shipment::weight).containsExactly(3, 5, 3);
    assertThat(saved.get(0)).isEqualTo(saved.get(2));
    assertThat(stored()).hasSize(3);
  }

  @Test
  void byTheKeyItSelf() {
    Shipment changed = new Shipment(a.id(), "A2", 7, One.none(), 0, null, null);
    List<Shipment> saved = Shipment_.objects(db).upsertAll(List.of(changed), Shipment_.pk());
    assertThat(saved.get(0).code()).isEqualTo("A2");
    assertThat(saved.get(0).version()).isEqualTo(2);
    assertThat(stored()).isEqualTo(saved);
    assertThatThrownBy(
            () -> Shipment_.objects(db).upsertAll(List.of(new Shipment("B", 1)), Shipment_.pk()))
        .isInstanceOf(MissingValueException.class)
        .hasMessage(
            "Shipment lacks a value for id, by which upsertAll() tells rows apart. Nothing was"
                + " written.");
  }

  @Test
  void instancesOfAClassAreFilledInPlace() {
    db.insert(new Van("K 1", 3));
    Van given = new Van("K 1", 5);
    List<Van> saved = Van_.objects(db).upsertAll(List.of(given, new Van("K 2", 1)), Van_.plate());
    assertThat(saved.get(0)).isSameAs(given);
    assertThat(given.version()).isEqualTo(2);
    assertThat(Van_.get(db, "K 1").times()).isEqualTo(given.times());
    assertThat(Van_.objects(db).orderBy(Van_.plate().asc()).select(Van_.seats()).list())
        .containsExactly(5, 1);
  }

  @Test
  void relationsAreWritten() {
    Van van = db.insert(new Van("K 1", 3));
    Shipment carried = new Shipment(null, "A", 1, One.of(van), 0, null, null);
    assertThat(upsert(carried).get(0).van().key()).isEqualTo("K 1");
    assertThat(upsert(new Shipment("A", 1)).get(0).van()).isEqualTo(One.none());
  }

  /** DJ-BULK-09; all columns are written, so none has to be named, and no conflict is ignored. */
  @Test
  void attributesThatAreNotUniqueAreRefused() {
    assertThatThrownBy(() -> Shipment_.objects(db).upsertAll(List.of(a), Shipment_.weight()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "upsertAll() needs attributes that tell rows apart, which weight of Shipment are not:"
                + " name the key, or what is declared @Unique or @UniqueTogether.");
    assertThatThrownBy(() -> Shipment_.objects(db).upsertAll(List.of(a)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no attributes of Shipment");
  }

  @Test
  void allIsWrittenOrNothing() {
    Shipment lacking = new Shipment(null, null, 1, One.none(), 0, null, null);
    assertThatThrownBy(() -> upsert(new Shipment("B", 2), lacking))
        .isInstanceOf(MissingValueException.class)
        .isNotInstanceOf(NotNullViolationException.class);
    assertThat(stored()).containsExactly(a);
    assertThat(Shipment_.objects(db).upsertAll(List.of(), Shipment_.code())).isEmpty();
  }

  @Test
  void anotherUniqueAttributeIsNotWrittenOver() {
    Shipment other = new Shipment(99L, "A", 7, One.none(), 0, null, null);
    assertThatThrownBy(() -> Shipment_.objects(db).upsertAll(List.of(other), Shipment_.pk()))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(stored()).containsExactly(a);
  }

  @Test
  void thousandsTakeStatementsOfAFewSizes() {
    List<Shipment> many =
        IntStream.range(0, 2_000).mapToObj(i -> new Shipment("M" + i, i)).toList();
    List<Shipment> saved = Shipment_.objects(db).upsertAll(many, Shipment_.code());
    assertThat(saved)
        .extracting(Shipment::code)
        .isEqualTo(many.stream().map(Shipment::code).toList());

    List<Shipment> again = Shipment_.objects(db).upsertAll(saved, Shipment_.code());

    assertThat(again).extracting(Shipment::id).isEqualTo(saved.stream().map(Shipment::id).toList());
    assertThat(again).extracting(Shipment::version).containsOnly(2);
    assertThat(Shipment_.objects(db).count()).isEqualTo(2_001);
  }

  @Test
  void aColumnThatIsAReservedWord() {
    Holiday day = new Holiday(LocalDate.of(2024, 1, 1));

    assertThat(Holiday_.objects(db).upsertAll(List.of(day, day), Holiday_.day()))
        .containsExactly(day, day);
    assertThat(Holiday_.objects(db).upsertAll(List.of(day), Holiday_.pk())).containsExactly(day);
    assertThat(Holiday_.objects(db).list()).containsExactly(day);
  }
}
