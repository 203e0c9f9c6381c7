package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Deletion;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.addresses.Address;
import dev.kindred.it.addresses.Fine;
import dev.kindred.it.addresses.Fine_;
import dev.kindred.it.addresses.Nation;
import dev.kindred.it.addresses.Nation_;
import dev.kindred.it.addresses.Parking;
import dev.kindred.it.addresses.Parking_;
import dev.kindred.it.addresses.Resident;
import dev.kindred.it.addresses.Resident_;
import dev.kindred.it.addresses.Slot;
import dev.kindred.it.addresses.Stay;
import dev.kindred.model.One;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A value object is the primary key, with a relation inside that is a part of the key. */
class ValueObjectKeysTest extends DatabaseTest {

  private static final Stay STAY = new Stay(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2));

  private Nation italy;
  private Resident anna;
  private Parking first;
  private Parking second;
  private Parking third;

  @BeforeEach
  void threeParkings() {
    italy = db.insert(new Nation("IT", "Italy"));
    Nation france = db.insert(new Nation("FR", "France"));
    Address rome = Address.of("Via Appia", "Rome", italy);
    anna = db.insert(new Resident(null, "Anna", rome, null, null, 0));
    first = db.insert(new Parking(slot(italy, 1), One.of(anna)));
    second = db.insert(new Parking(slot(italy, 2), One.none()));
    third = db.insert(new Parking(slot(france, 1), One.of(anna)));
  }

  private static Slot slot(Nation nation, int number) {
    return new Slot(One.of(nation), number);
  }

  @Test
  void rowsAreReadByTheColumnsOfTheKey() {
    assertThat(Parking_.get(db, "IT", 2)).isEqualTo(second);
    assertThat(Parking_.find(db, "DE", 2)).isEmpty();
    assertThat(Parking_.ref("IT", 1)).isEqualTo(One.of(first));
    assertThat(Parking_.ref("IT", 1).key()).isEqualTo(new Parking_.Key("IT", 1));
  }

  @Test
  void theKeyIsComparedAsAWhole() {
    assertThat(Parking_.objects(db).filter(Parking_.slot().eq(slot(italy, 2))).list())
        .containsExactly(second);
    assertThat(Parking_.objects(db).exclude(Parking_.slot().eq(slot(italy, 2))).list())
        .containsExactlyInAnyOrder(first, third);
    assertThat(
            Parking_.objects(db)
                .filter(Parking_.slot().in(first.slot(), third.slot()))
                .orderBy(Parking_.slot().asc())
                .list())
        .containsExactly(third, first);
    assertThat(Parking_.objects(db).orderBy(Parking_.slot().asc()).select(Parking_.slot()).list())
        .containsExactly(third.slot(), first.slot(), second.slot());
    assertThat(Parking_.objects(db).filter(Parking_.slot().nation().name().eq("Italy")).count())
        .isEqualTo(2);
  }

  @Test
  void savesGoByTheKey() {
    db.save(new Parking(slot(italy, 2), One.of(anna)));
    db.save(new Parking(slot(italy, 3), One.none()));

    assertThat(Parking_.get(db, "IT", 2).holder()).isEqualTo(One.of(anna));
    assertThat(Parking_.objects(db).count()).isEqualTo(4);
    assertThatThrownBy(() -> db.insert(new Parking(slot(italy, 1), One.none())))
        .isInstanceOf(UniqueViolationException.class);
    Parking_.objects(db)
        .upsertAll(List.of(new Parking(slot(italy, 1), One.none())), Parking_.slot());
    assertThat(Parking_.get(db, "IT", 1).holder().isPresent()).isFalse();
  }

  @Test
  void entitiesReferToIt() {
    Fine fine = db.insert(new Fine(One.of(first), STAY));

    Fine read = Fine_.objects(db).filter(Fine_.parking().slot().eq(first.slot())).get();

    assertThat(read.id()).isEqualTo(fine.id());
    assertThat(read.stay()).isEqualTo(STAY);
    assertThat(read.parking().get()).isEqualTo(first);
    assertThat(Fine_.objects(db).filter(Fine_.parking().slot().nation().eq(italy)).count())
        .isEqualTo(1);
    assertThat(Parking_.fineSet(db, first).list()).extracting(Fine::id).containsExactly(fine.id());
    assertThat(Parking_.objects(db).filter(Parking_.fineSet().stay().eq(STAY)).list())
        .containsExactly(first);
  }

  @Test
  void anInstanceOfAClassIsUpdatedInPlace() {
    Fine fine = db.insert(new Fine(One.of(first), STAY));
    fine.stay(new Stay(null, STAY.getUntil()));

    db.update(fine);

    assertThat(Fine_.get(db, fine.id()).stay()).isEqualTo(new Stay(null, STAY.getUntil()));
    assertThat(db.refresh(fine).stay()).isEqualTo(new Stay(null, STAY.getUntil()));
  }

  /** It is required, so it is there even where it has no part. */
  @Test
  void aRequiredOneIsPresentWithoutParts() {
    Fine fine = db.insert(new Fine(One.of(first), new Stay(null, null)));

    assertThat(Fine_.get(db, fine.id()).stay()).isEqualTo(new Stay(null, null));
  }

  @Test
  void aDeleteCascadesAlongTheRelationInside() {
    db.insert(new Fine(One.of(first), STAY));
    db.insert(new Fine(One.of(third), STAY));

    db.delete(anna);
    Deletion deletion = db.delete(italy);

    assertThat(deletion.total()).isEqualTo(4);
    assertThat(deletion.count(Parking.class)).isEqualTo(2);
    assertThat(deletion.count(Fine.class)).isEqualTo(1);
    assertThat(Parking_.objects(db).select(Parking_.slot()).list()).containsExactly(third.slot());
    assertThat(Parking_.get(db, "FR", 1).holder().isPresent()).isFalse();
  }

  @Test
  void theReverseOfTheRelationInsideIsAnAccessor() {
    assertThat(Nation_.parkings(db, italy).list()).containsExactlyInAnyOrder(first, second);
    assertThat(Nation_.objects(db).filter(Nation_.parkings().slot().number().eq(2)).list())
        .containsExactly(italy);
    assertThat(Resident_.parkingSet(db, anna).list()).containsExactlyInAnyOrder(first, third);
  }
}
