package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Deletion;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.extra.Holiday;
import dev.kindred.it.extra.Shipment;
import dev.kindred.it.extra.Shipment_;
import dev.kindred.it.extra.Van;
import dev.kindred.it.extra.Van_;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing many entities at once; Django's bulk_update, and what Java has as saveAll. */
class BulkWritesTest extends DatabaseTest {

  private List<Shipment> shipments;

  @BeforeEach
  void someShipments() {
    extra(Van.class, Shipment.class, Holiday.class).create();
    shipments =
        db.insertAll(IntStream.range(0, 5).mapToObj(i -> new Shipment("P" + i, i)).toList());
  }

  private static Genre genre(String name) {
    return Genre_.builder().name(name).build();
  }

  private List<Shipment> stored() {
    return Shipment_.objects(db).orderBy(Shipment_.pk().asc()).list();
  }

  @Test
  void manyAreUpdatedInOneBatch() {
    List<Shipment> heavier =
        shipments.stream().map(each -> each.weighing(each.weight() + 10)).toList();

    List<Shipment> updated = statements(1, () -> db.updateAll(heavier));

    assertThat(updated).extracting(Shipment::weight).containsExactly(10, 11, 12, 13, 14);
    assertThat(updated).extracting(Shipment::version).containsOnly(2);
    assertThat(stored()).isEqualTo(updated);
  }

  @Test
  void whatWasWrittenTogetherLoadsTogether() {
    List<Writer> writers =
        db.insertAll(
            IntStream.range(0, 3)
                .mapToObj(i -> Writer_.builder().name("Writer " + i).build())
                .toList());
    List<Novel> novels =
        db.insertAll(
            writers.stream()
                .map(
                    each ->
                        Novel_.builder().title("x").pages(1).writer(Writer_.ref(each.id())).build())
                .toList());

    List<String> names =
        statements(1, () -> novels.stream().map(each -> each.writer().get().name()).toList());

    assertThat(names).containsExactly("Writer 0", "Writer 1", "Writer 2");
    List<Novel> again =
        statements(1, () -> writers.stream().flatMap(each -> each.novels().stream()).toList());
    assertThat(again).isEqualTo(novels);
  }

  @Test
  void oneWithoutARowUndoesTheOthers() {
    List<Genre> genres = db.insertAll(List.of(genre("a"), genre("b")));
    List<Genre> changed =
        List.of(
            new Genre(genres.get(0).id(), "x", Many.none()),
            new Genre(77L, "y", Many.none()),
            genres.get(1));

    assertThatThrownBy(() -> db.updateAll(changed))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("There is no Genre 77 in the database.");
    assertThat(Genre_.objects(db).orderBy(Genre_.pk().asc()).list()).isEqualTo(genres);
  }

  @Test
  void anUnsavedOneIsRefusedBeforeAnythingIsWritten() {
    assertThatThrownBy(
            () ->
                statements(0, () -> db.updateAll(List.of(shipments.get(0), new Shipment("X", 1)))))
        .isInstanceOf(UnsavedEntityException.class);
  }

  @Test
  void someAreSavedAndSomeInserted() {
    Writer unsaved = Writer_.builder().name("Nobody").build();
    List<Shipment> mixed =
        List.of(new Shipment("N1", 1), shipments.get(3).weighing(33), new Shipment("N2", 2));

    int looks = here(usually(0).but(MARIADB, 1)); // what an update does not find, it would lock
    List<Shipment> saved = statements(2 + looks, () -> db.saveAll(mixed));

    assertThat(saved).extracting(Shipment::code).containsExactly("N1", "P3", "N2");
    assertThat(saved).extracting(Shipment::id).containsExactly(6L, 4L, 7L);
    assertThat(stored()).hasSize(7).containsAll(saved);
    assertThatThrownBy(
            () ->
                db.insertAll(List.of(Novel_.builder().title("x").pages(1).writer(unsaved).build())))
        .isInstanceOf(UnsavedEntityException.class);
    assertThat(Novel_.objects(db).count()).isZero();
  }

  @Test
  void anAssignedKeyThatHasNoRowIsInserted() {
    Van first = db.insert(new Van("A", 1));
    first.seats(9);
    List<Van> saved = db.saveAll(List.of(new Van("B", 2), first, new Van("C", 3)));
    assertThat(saved.get(1)).isSameAs(first);
    assertThat(Van_.objects(db).orderBy(Van_.plate().asc()).select(Van_.seats()).list())
        .containsExactly(9, 2, 3);
  }

  @Test
  void aViolationInABatchTellsItsConstraint() {
    List<Shipment> changed =
        List.of(
            shipments.get(0).weighing(7),
            new Shipment(2L, "P0", 1, One.none(), 1, null, null),
            shipments.get(2));
    assertThatThrownBy(() -> db.updateAll(changed))
        .isInstanceOfSatisfying(
            UniqueViolationException.class,
            violation -> assertThat(violation.getMessage()).doesNotContain("P0"));
    assertThat(stored()).isEqualTo(shipments);
  }

  /** What the entities do not say is read for all of them at once. */
  @Test
  void manyThatDoNotSayWhenTheyWereCreated() {
    List<Shipment> bare =
        shipments.stream()
            .map(each -> new Shipment(each.id(), each.code(), 7, One.none(), 1, null, null))
            .toList();

    List<Shipment> updated = statements(2, () -> db.updateAll(bare));

    assertThat(updated)
        .extracting(Shipment::createdAt)
        .isEqualTo(shipments.stream().map(Shipment::createdAt).toList());
    assertThat(stored()).isEqualTo(updated);
  }

  @Test
  void theSameOneTwiceIsDeletedOnce() {
    Shipment first = shipments.get(0);
    assertThat(db.deleteAll(List.of(first, first)).total()).isEqualTo(1);
    assertThat(Shipment_.objects(db).count()).isEqualTo(4);
  }

  /** One of them is as it was read, the other one is not. */
  @Test
  void twoStatesOfOneRowAreNotDeleted() {
    Shipment first = shipments.get(0);
    Shipment second = db.update(first.weighing(9));
    assertThatThrownBy(() -> db.deleteAll(List.of(second, first)))
        .isInstanceOf(StaleEntityException.class);
    assertThat(Shipment_.get(db, first.id())).isEqualTo(second);
  }

  @Test
  void nothingIsNothing() {
    statements(0, () -> db.updateAll(List.of()));
    statements(0, () -> db.saveAll(List.of()));
    assertThat(statements(0, () -> db.deleteAll(List.of())).total()).isZero();
  }

  @Test
  void entitiesOfSeveralKindsAreRefused() {
    List<Object> mixed = List.of(shipments.get(0), genre("a"));
    assertThatThrownBy(() -> db.saveAll(mixed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The entities are of several kinds, Shipment and Genre: write each kind in a call of"
                + " its own, all in one transaction.");
  }

  @Test
  void severalKindsAreDeletedTogether() {
    Writer ann = db.insert(Writer_.builder().name("Ann"));
    Novel tea = db.insert(Novel_.builder().title("Tea").writer(ann).pages(1));
    Genre first = db.insert(genre("a"));

    Deletion deletion = db.deleteAll(List.of(first, tea, ann));

    assertThat(deletion.total()).isEqualTo(3);
    assertThat(deletion.count(Novel.class)).isEqualTo(1);
    assertThat(Writer_.objects(db).count() + Genre_.objects(db).count()).isZero();
  }

  @Test
  void manyThousandsTakeStatementsOfConstantSize() {
    List<Shipment> many = new ArrayList<>(shipments);
    IntStream.range(0, 3_000).forEach(i -> many.add(new Shipment("M" + i, i)));
    List<Shipment> saved = db.saveAll(many);
    assertThat(Shipment_.objects(db).count()).isEqualTo(3_005);

    List<String> texts = sql(() -> db.updateAll(saved));

    assertThat(texts).hasSize(3).allMatch(text -> text.equals(texts.get(0)));
    assertThat(Shipment_.objects(db).filter(Shipment_.version().eq(2)).count()).isEqualTo(3_000);
    assertThat(Shipment_.objects(db).filter(Shipment_.version().eq(3)).count()).isEqualTo(5);
  }

  /** There is nothing to write, but it is known whether the rows are there. */
  @Test
  void whatIsNothingButAKeyIsUpdatedIfItIsThere() {
    Holiday first = db.insert(new Holiday(LocalDate.of(2024, 1, 1)));
    Holiday gone = new Holiday(LocalDate.of(2024, 12, 24));

    assertThat(db.updateAll(List.of(first))).containsExactly(first);
    assertThat(db.saveAll(List.of(first, gone))).containsExactly(first, gone);
    db.delete(gone);
    assertThat(db.update(first)).isEqualTo(first);
    assertThatThrownBy(() -> db.update(gone))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("There is no Holiday 2024-12-24 in the database.");
    assertThatThrownBy(() -> db.updateAll(List.of(first, gone)))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("There is no Holiday 2024-12-24 in the database.");
  }
}
