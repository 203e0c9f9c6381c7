package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.StaleEntityException;
import dev.kindred.it.extra.Shipment;
import dev.kindred.it.extra.Shipment_;
import dev.kindred.it.extra.Van;
import dev.kindred.it.extra.Van_;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions count the changes of a row, and keep one change from undoing another. */
class VersionTest extends DatabaseTest {

  private Shipment shipment;

  @BeforeEach
  void aShipment() {
    extra(Van.class, Shipment.class).create();
    shipment = db.insert(new Shipment("A", 1));
  }

  private Shipment stored() {
    return Shipment_.get(db, shipment.id());
  }

  private void isStale(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
    Shipment before = stored();
    assertThatThrownBy(write)
        .isInstanceOf(StaleEntityException.class)
        .hasMessage(
            "Shipment 1 was changed or deleted since it was read with version 1. Nothing was written:"
                + " read it again, and decide what is to be done with both changes.");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void itIsOneWhenTheRowIsInsertedAndGrowsWithEachWrite() {
    assertThat(shipment.version()).isEqualTo(1);
    Shipment second = statements(1, () -> db.update(shipment.weighing(2)));
    assertThat(second.version()).isEqualTo(2);
    Shipment third = statements(1, () -> db.save(second.weighing(3)));
    assertThat(third.version()).isEqualTo(3);
    Shipment fourth = db.update(third.weighing(4), Shipment_.weight());
    Shipment fifth = db.update(Shipment_.builder(fourth).weight(5));
    assertThat(fifth.version()).isEqualTo(5);
    assertThat(fifth.weight()).isEqualTo(5);
    assertThat(stored()).isEqualTo(fifth);
  }

  @Test
  void whatWasReadBeforeAnotherChangeIsNotWritten() {
    db.update(shipment.weighing(2));

    isStale(() -> db.update(shipment.weighing(3)));
    isStale(() -> db.save(shipment.weighing(3)));
    isStale(() -> db.update(shipment.weighing(3), Shipment_.weight()));
    isStale(() -> db.update(Shipment_.builder(shipment).weight(3)));
    isStale(() -> db.updateAll(List.of(shipment.weighing(3))));
    isStale(() -> db.saveAll(List.of(new Shipment("B", 1), shipment.weighing(3))));
    isStale(() -> db.delete(shipment));
    isStale(() -> db.deleteAll(List.of(shipment)));
    assertThat(Shipment_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void whatWasDeletedIsNotWrittenAgain() {
    assertThat(db.delete(shipment).total()).isEqualTo(1);

    assertThatThrownBy(() -> db.save(shipment)).isInstanceOf(StaleEntityException.class);
    assertThatThrownBy(() -> db.update(shipment)).isInstanceOf(StaleEntityException.class);
    assertThatThrownBy(() -> db.delete(shipment)).isInstanceOf(StaleEntityException.class);
    assertThat(Shipment_.objects(db).count()).isZero();
  }

  @Test
  void anAssignedKeyWithoutAVersionIsNew() {
    Van van = db.save(new Van("K 1", 3));
    assertThat(van.version()).isEqualTo(1);
    assertThatThrownBy(() -> db.save(new Van("K 1", 5)))
        .isInstanceOf(StaleEntityException.class)
        .hasMessageContaining("Van K 1 was changed or deleted since it was read with version 0.");
    assertThat(Van_.objects(db).filter(Van_.seats().eq(3)).count()).isEqualTo(1);
  }

  @Test
  void anInstanceOfAClassGetsTheNewVersionOnlyWhenItWasWritten() {
    Van van = db.insert(new Van("K 1", 3));
    Van other = Van_.get(db, "K 1");
    other.seats(4);
    db.save(other);
    assertThat(other.version()).isEqualTo(2);

    van.seats(5);
    assertThatThrownBy(() -> db.save(van)).isInstanceOf(StaleEntityException.class);
    assertThat(van.version()).isEqualTo(1);
  }

  @Test
  void updatesOfManyRowsRaiseItToo() {
    db.insert(new Shipment("B", 1));

    assertThat(Shipment_.objects(db).update(Shipment_.weight().set(Shipment_.weight().plus(1))))
        .isEqualTo(2);

    assertThat(Shipment_.objects(db).select(Shipment_.version()).list()).containsExactly(2, 2);
    isStale(() -> db.update(shipment.weighing(9)));
  }

  @Test
  void soDoChangesFromTheOtherSide() {
    Van van = db.insert(new Van("K 1", 3));
    Van_.shipmentSet(db, van).add(shipment);
    assertThat(stored().version()).isEqualTo(2);
    Van_.shipmentSet(db, van).clear();
    assertThat(stored().version()).isEqualTo(3);
    db.update(stored(), Shipment_.van());
    Van_.shipmentSet(db, van).add(stored());
    db.delete(van);
    assertThat(stored().version()).isEqualTo(6);
    assertThat(stored().van()).isEqualTo(One.none());
  }
}
