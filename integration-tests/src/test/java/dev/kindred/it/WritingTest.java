package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Statement;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.model.One;
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
  void whatIsNoEntityIsRefusedByName() {
    assertThatThrownBy(() -> db.insert(List.of(place)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("insert(..) takes one entity, not a ");
    assertThatThrownBy(() -> db.delete(One.of(place)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("delete(..) takes one entity, not a ");
    assertThatThrownBy(() -> db.save("Demon Dogs"))
        .hasMessage(
            "java.lang.String is no entity: it lacks @Entity, or was compiled without"
                + " kindred-processor on the processor path.");
  }
}
