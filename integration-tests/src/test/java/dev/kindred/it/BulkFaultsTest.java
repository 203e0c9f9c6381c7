package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.Shipment;
import dev.kindred.it.extra.Shipment_;
import dev.kindred.it.extra.Van;
import dev.kindred.it.extra.Van_;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Writes of many entities fail at each of their steps, batches among them, and so do writes of what
 * has a version: an entity can be written again after a write that failed.
 */
class BulkFaultsTest extends FaultInjection {

  private Van van;
  private Van added;
  private List<Shipment> shipments;

  @BeforeEach
  void tables() {
    extra(Van.class, Shipment.class).create();
  }

  @Override
  void fill() {
    van = db.insert(new Van("K 1", 3));
    added = new Van("K 2", 1);
    shipments =
        db.insertAll(
            List.of(
                new Shipment(null, "A", 1, One.of(van), 0, null, null),
                new Shipment("B", 2),
                new Shipment("C", 3)));
  }

  @Override
  void empty() {
    Shipment_.objects(db).delete();
    Van_.objects(db).delete();
  }

  @Override
  List<?> state() {
    return List.of(
        Shipment_.objects(db)
            .orderBy(Shipment_.code().asc())
            .select(
                List::of,
                Shipment_.code(),
                Shipment_.weight(),
                Shipment_.version(),
                Shipment_.van().seats().orElse(0))
            .list(),
        Van_.objects(db)
            .orderBy(Van_.plate().asc())
            .select(List::of, Van_.plate(), Van_.seats(), Van_.version())
            .list());
  }

  private List<Shipment> heavier() {
    return shipments.stream().map(each -> each.weighing(each.weight() + 10)).toList();
  }

  private List<Shipment> heavierAndNew() {
    List<Shipment> mixed = new ArrayList<>(heavier());
    mixed.add(1, new Shipment("D", 4));
    mixed.add(new Shipment("E", 5));
    return mixed;
  }

  /** Each step of a batch can fail: without this the other tests would mean less. */
  @Test
  void batchesFailToo() {
    openFaulty();
    List<String> failed = new ArrayList<>();
    do {
      empty();
      fill();
      source.failAt(failed.size() + 1, false);
      attempt(database -> database.updateAll(heavier()));
      failed.add(source.stop());
    } while (!failed.get(failed.size() - 1).isEmpty());
    assertThat(failed).contains("addBatch", "executeBatch", "commit");
  }

  @Test
  void updateAll() {
    failsAsAWhole(database -> database.updateAll(heavier()));
  }

  @Test
  void saveAll() {
    failsAsAWhole(database -> database.saveAll(heavierAndNew()));
  }

  @Test
  void deleteAll() {
    failsAsAWhole(database -> database.deleteAll(shipments.subList(0, 2)));
  }

  @Test
  void deleteAllOfSeveralKinds() {
    failsAsAWhole(database -> database.deleteAll(List.of(van, shipments.get(1))));
  }

  @Test
  void upsertAll() {
    failsAsAWhole(
        database ->
            Shipment_.objects(database)
                .upsertAll(
                    List.of(new Shipment("A", 7), new Shipment("D", 4), new Shipment("B", 8)),
                    Shipment_.code()));
  }

  @Test
  void updateOfARecordWithAVersion() {
    failsAsAWhole(database -> database.update(shipments.get(0).weighing(9)));
  }

  @Test
  void updateOfSomeAttributesWithAVersion() {
    failsAsAWhole(database -> database.update(shipments.get(0).weighing(9), Shipment_.weight()));
  }

  /** The instance keeps the version it was read with, or the second attempt would be stale. */
  @Test
  void updateOfAnInstanceWithAVersion() {
    failsAsAWhole(
        database -> {
          van.seats(9);
          database.update(van);
        });
  }

  @Test
  void saveOfAnInstanceWithAVersion() {
    failsAsAWhole(
        database -> {
          van.seats(9);
          database.save(van);
        });
  }

  @Test
  void saveAllOfInstances() {
    failsAsAWhole(
        database -> {
          van.seats(9);
          database.saveAll(List.of(van, added));
        });
  }

  /** An instance that was not inserted has no version: it is new at the second attempt too. */
  @Test
  void saveOfANewInstanceWithAVersion() {
    failsAsAWhole(database -> database.save(added));
  }

  @Test
  void upsertAllOfInstances() {
    failsAsAWhole(
        database -> {
          van.seats(9);
          Van_.objects(database).upsertAll(List.of(added, van), Van_.plate());
          assertThat(List.of(added.version(), van.version())).containsExactly(1L, 2L);
        });
  }

  /** Its row is written, and read for what the entity does not say. */
  @Test
  void updateOfWhatDoesNotSayWhenItWasCreated() {
    failsAsAWhole(
        database -> {
          Shipment bare = new Shipment(shipments.get(1).id(), "B", 9, One.none(), 1, null, null);
          assertThat(database.update(bare).createdAt()).isEqualTo(shipments.get(1).createdAt());
        });
  }

  @Test
  void saveOfWhatDoesNotSayWhenItWasCreated() {
    failsAsAWhole(
        database ->
            database.save(new Shipment(shipments.get(1).id(), "B", 9, One.none(), 1, null, null)));
  }

  @Test
  void deleteOfAnInstanceWithAVersion() {
    failsAsAWhole(database -> database.delete(van));
  }
}
