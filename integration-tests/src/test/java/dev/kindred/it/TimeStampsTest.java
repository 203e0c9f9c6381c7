package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.extra.Shipment;
import dev.kindred.it.extra.Shipment_;
import dev.kindred.it.extra.Van;
import dev.kindred.it.extra.Van_;
import dev.kindred.model.One;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Times of the insert and of the last change; Django's auto_now_add and auto_now. */
class TimeStampsTest extends DatabaseTest {

  private static final Instant FIRST = Instant.parse("2026-01-31T23:30:00.123456Z");
  private static final Instant LATER = Instant.parse("2026-02-01T12:00:00Z");

  @BeforeEach
  void tables() {
    extra(Van.class, Shipment.class).create();
  }

  private Database at(Instant time) {
    return db.clock(Clock.fixed(time.plusNanos(789), ZoneOffset.ofHours(5)));
  }

  private void has(Shipment shipment, Instant created, Instant updated) {
    assertThat(shipment.createdAt()).isEqualTo(created);
    assertThat(shipment.updatedAt()).isEqualTo(updated);
    assertThat(Shipment_.get(db, shipment.id())).isEqualTo(shipment);
  }

  @Test
  void anInsertSetsBothToTheMicrosecond() {
    has(at(FIRST).insert(new Shipment("A", 1)), FIRST, FIRST);
    has(at(FIRST).insert(Shipment_.builder().code("B").weight(1)), FIRST, FIRST);
    has(at(FIRST).insertAll(List.of(new Shipment("C", 1))).get(0), FIRST, FIRST);
  }

  @Test
  void whatWasGivenIsIgnored() {
    has(at(FIRST).insert(new Shipment(null, "A", 1, One.none(), 7, LATER, LATER)), FIRST, FIRST);
  }

  @Test
  void anUpdateSetsTheSecond() {
    Shipment shipment = at(FIRST).insert(new Shipment("A", 1));
    has(at(LATER).update(shipment.weighing(2)), FIRST, LATER);
    has(at(FIRST).save(Shipment_.get(db, 1)), FIRST, FIRST);
    has(at(LATER).update(Shipment_.builder(Shipment_.get(db, 1)).weight(3)), FIRST, LATER);
    has(at(FIRST).updateAll(List.of(Shipment_.get(db, 1))).get(0), FIRST, FIRST);
    has(at(LATER).saveAll(List.of(Shipment_.get(db, 1))).get(0), FIRST, LATER);
  }

  @Test
  void anUpdateOfManyRowsSetsItToo() {
    at(FIRST).insertAll(List.of(new Shipment("A", 1), new Shipment("B", 1)));
    Shipment_.objects(at(LATER)).filter(Shipment_.code().eq("A")).update(Shipment_.weight().set(5));
    assertThat(
            Shipment_.objects(db)
                .orderBy(Shipment_.pk().asc())
                .select(Shipment_.updatedAt())
                .list())
        .containsExactly(LATER, FIRST);
    Shipment_.objects(at(LATER)).update(Shipment_.updatedAt().set(FIRST));
    assertThat(Shipment_.objects(db).filter(Shipment_.updatedAt().eq(FIRST)).count()).isEqualTo(2);
  }

  @Test
  void anUpdateOfWhatDoesNotKnowItsTimesReadsThem() {
    at(FIRST).insert(new Shipment("A", 1));
    Shipment unknowing = new Shipment(1L, "A", 9, One.none(), 1, null, null);
    has(statements(2, () -> at(LATER).update(unknowing)), FIRST, LATER);
  }

  @Test
  void theOtherTypesAreInUtc() {
    Van van = at(FIRST).insert(new Van("K 1", 3));
    assertThat(van.times())
        .isEqualTo("2026-01-31 2026-01-31T23:30:00.123456Z 2026-01-31T23:30:00.123456");
    at(LATER).save(van);
    assertThat(Van_.get(db, "K 1").times())
        .isEqualTo("2026-01-31 2026-01-31T23:30:00.123456Z 2026-02-01T12:00");
  }
}
