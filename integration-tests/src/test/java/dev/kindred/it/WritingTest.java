package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Statement;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.InvalidValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.it.extra.Airport;
import dev.kindred.it.extra.Flight;
import dev.kindred.it.extra.Flight_;
import dev.kindred.it.extra.Tower;
import dev.kindred.it.model.Label_;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Insert, save, update and refresh of records. */
class WritingTest extends DatabaseTest {

  private Place place;

  @BeforeEach
  void aPlace() {
    place = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));
  }

  @Test
  void insertGivesANewRecordAndLeavesTheOldOneUnsaved() {
    Place unsaved = new Place(null, "Ace Hardware", "1013 N. Ashland");

    Place saved = db.insert(unsaved);

    assertThat(saved).isEqualTo(new Place(2L, "Ace Hardware", "1013 N. Ashland"));
    assertThat(unsaved.id()).isNull();
    assertThatThrownBy(() -> db.refresh(unsaved))
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage("The Place is not saved, so it has no row: use what insert or save returned.");
  }

  @Test
  void zeroIsNoKeyYet() {
    assertThat(db.insert(new Place(0L, "Ace Hardware", "1013 N. Ashland")).id()).isEqualTo(2L);
    assertThat(db.save(new Place(0L, "Bar", "somewhere")).id()).isEqualTo(3L);
  }

  @Test
  void aGivenKeyIsTaken() {
    assertThat(db.insert(new Place(70L, "Ace Hardware", "1013 N. Ashland")).id()).isEqualTo(70L);
    assertThat(Place_.get(db, 70).name()).isEqualTo("Ace Hardware");
  }

  @Test
  void saveUpdatesTheRowOfTheKeyOrInsertsOne() {
    Place renamed = db.save(new Place(1L, "Demon Cats", "944 W. Fullerton"));
    Place inserted = db.save(new Place(null, "Ace Hardware", "1013 N. Ashland"));
    Place given = db.save(new Place(9L, "Bar", "somewhere"));

    assertThat(Place_.objects(db).orderBy(Place_.id().asc()).list())
        .containsExactly(renamed, inserted, given);
    assertThat(renamed.name()).isEqualTo("Demon Cats");
    assertThat(inserted.id()).isEqualTo(2L);
  }

  @Test
  void updateWritesAllColumnsOfOneRow() {
    db.insert(new Place(null, "Ace Hardware", "1013 N. Ashland"));

    Place moved = db.update(new Place(1L, "Demon Cats", "here"));

    assertThat(Place_.get(db, 1)).isEqualTo(moved).isEqualTo(new Place(1L, "Demon Cats", "here"));
    assertThat(Place_.get(db, 2).name()).isEqualTo("Ace Hardware");
  }

  @Test
  void updateOfWhatIsNotThereIsRefused() {
    assertThatThrownBy(() -> db.update(new Place(9L, "Bar", "somewhere")))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("There is no Place 9 in the database.");
    assertThatThrownBy(() -> db.update(new Place(null, "Bar", "somewhere")))
        .isInstanceOf(UnsavedEntityException.class);
    assertThat(Place_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void updateOfSomeAttributesWritesThoseColumnsOnly() {
    Place changed = new Place(1L, "Demon Cats", "not this");

    List<Statement> ran = db.capture(() -> db.update(changed, Place_.name()));

    assertThat(ran)
        .extracting(Statement::sql)
        .containsExactly(
            here(
                usually("update place set name = ? where place.id = ?")
                    .but(H2, "update place set place.name = ? where place.id = ?")
                    .but(MARIADB, "update place set place.name = ? where place.id = ?")));
    assertThat(ran.get(0).values()).containsExactly("Demon Cats", 1L);
    assertThat(Place_.get(db, 1)).isEqualTo(new Place(1L, "Demon Cats", "944 W. Fullerton"));
  }

  @Test
  void updateOfARelationWritesItsColumn() {
    db.insert(new Restaurant(One.of(place), true, false));

    db.update(new Restaurant(One.of(place), false, true), Restaurant_.servesPizza());

    Restaurant read = Restaurant_.get(db, 1);
    assertThat(read.servesPizza()).isTrue();
    assertThat(read.servesHotDogs()).isTrue();
  }

  /** DJ-BASIC-02. All attributes are read: there is no refresh of some. */
  @Test
  void refreshReadsTheRowAgain() {
    db.dsl().execute("update place set name = 'Demon Cats'");

    assertThat(place.name()).isEqualTo("Demon Dogs");
    assertThat(db.refresh(place).name()).isEqualTo("Demon Cats");

    db.delete(place);
    assertThatThrownBy(() -> db.refresh(place))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("There is no Place 1 in the database.");
  }

  @Test
  void whatIsWrittenKeepsALoadedHandleAndMakesAReferenceLive() {
    Restaurant loaded = db.insert(new Restaurant(One.of(place), true, false));
    assertThat(statements(0, () -> loaded.place().get())).isSameAs(place);

    Restaurant live = db.save(new Restaurant(Place_.ref(1), false, false));
    assertThat(live.place().isLoaded()).isFalse();
    assertThat(statements(1, () -> live.place().get())).isEqualTo(place);

    assertThat(db.refresh(loaded).place().isLoaded()).isFalse();
  }

  @Test
  void deletingWhatIsNotSavedIsRefusedAndWhatIsGoneCountsNothing() {
    assertThatThrownBy(() -> db.delete(new Place(null, "Bar", "somewhere")))
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage("The Place is not saved, so it has no row: use what insert or save returned.");

    assertThat(db.delete(place).total()).isEqualTo(1);
    assertThat(db.delete(place).total()).isZero();
  }

  @Test
  void nullIsNoEntity() {
    String message = "null was given where an entity is needed.";
    assertThatThrownBy(() -> db.insert((Place) null)).hasMessage(message);
    assertThatThrownBy(() -> db.save(null)).hasMessage(message);
    assertThatThrownBy(() -> db.delete(null)).hasMessage(message);
    assertThatThrownBy(() -> db.insertAll(Arrays.asList(place, null))).hasMessage(message);
    assertThatThrownBy(() -> db.deleteAll(Arrays.asList(place, null))).hasMessage(message);
    assertThatThrownBy(() -> Place_.objects(db).upsertAll(Arrays.asList(place, null), Place_.id()))
        .hasMessage(message);
    assertThatThrownBy(() -> Place_.restaurant(db, place).set(null)).hasMessage(message);
    assertThatThrownBy(() -> Place_.restaurant(db, null)).hasMessage(message);
    assertThatThrownBy(() -> Restaurant_.waiterSet(db, null)).hasMessage(message);
    assertThat(Place_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void nullIsNoKeyAndNoValueToCompareWithOrToSet() {
    assertThatThrownBy(() -> Label_.get(db, null)).hasMessage("null is no key of a Label.");
    assertThatThrownBy(() -> Restaurant_.place().eq((One<Place>) null))
        .hasMessage("Restaurant.place is compared with null; use isNull().");
    assertThatThrownBy(() -> Restaurant_.place().eq((Place) null))
        .hasMessage("Restaurant.place is compared with null; use isNull().");
    assertThatThrownBy(() -> Restaurant_.place().set((Place) null))
        .hasMessage("Restaurant.place is set to null; use setNull().");
    assertThatThrownBy(() -> Place_.name().set((String) null))
        .hasMessage("Place.name is set to null; use setNull().");
  }

  @Test
  void schemasOfWhatIsNoEntityAreRefused() {
    assertThatThrownBy(() -> db.schema().only(Place.class, String.class))
        .hasMessageStartingWith("java.lang.String is no entity:");
  }

  /** As by an insert: databases would round, cut or accept it. */
  @Test
  void aValueThatDoesNotFitIsNotSetEither() {
    assertThatThrownBy(() -> Place_.objects(db).update(Place_.name().set("x".repeat(51))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Place.name can't take a value with 51 characters");
    extra(Airport.class, Flight.class, Tower.class).create();
    db.insert(new Flight());
    for (String price : List.of("1.005", "1234")) {
      assertThatThrownBy(
              () -> Flight_.objects(db).update(Flight_.price().set(new BigDecimal(price))))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("it has room for 5 digits, 2 of them behind the point");
    }
    assertThat(Flight_.objects(db).update(Flight_.price().set(new BigDecimal("1.5")))).isEqualTo(1);
    assertThat(Flight_.objects(db).select(Flight_.price()).list())
        .containsExactly(new BigDecimal("1.50"));
  }

  @Test
  void whatIsNoEntityIsRefusedByName() {
    assertThatThrownBy(() -> db.insert(List.of(place)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("insert(..) takes one entity, not a collection: ");
    assertThatThrownBy(() -> db.delete(One.of(place)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("delete(..) takes one entity, not a One: ");
    assertThatThrownBy(() -> db.save("Demon Dogs"))
        .hasMessageStartingWith(
            "java.lang.String is no entity: it lacks @Entity, or was compiled without"
                + " kindred-processor on the processor path. If it is one, its list is lost. No file"
                + " META-INF/services/dev.kindred.spi.EntityModule on the class path names the module"
                + " class of its package.");
  }
}
