package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Created;
import dev.kindred.DetachableSet;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.houses.Employee;
import dev.kindred.it.houses.Employee_;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Artist_;
import dev.kindred.it.model.Label;
import dev.kindred.it.model.Label_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Django's cases of related managers by foreign key, and of get_or_create. */
class RelatedSetTest extends DatabaseTest {

  private Employee john;
  private Employee paul;
  private Employee first;
  private Employee second;
  private Employee third;
  private Employee fourth;

  @BeforeEach
  void twoBossesAndFourSerfs() {
    john = employee("John", One.none());
    paul = employee("Paul", One.none());
    first = employee("First", One.of(john));
    second = employee("Second", One.of(john));
    third = employee("Third", One.none());
    fourth = employee("Fourth", One.of(paul));
  }

  private Employee employee(String name, One<Employee> boss) {
    return db.insert(new Employee(null, name, boss, Many.none()));
  }

  private DetachableSet<Employee> serfs(Employee boss) {
    return Employee_.serfs(db, boss);
  }

  private List<String> names(Employee boss) {
    return serfs(boss).query().orderBy(Employee_.pk().asc()).select(Employee_.name()).list();
  }

  private List<String> free() {
    return Employee_.objects(db)
        .filter(Employee_.boss().isNull())
        .orderBy(Employee_.pk().asc())
        .select(Employee_.name())
        .list();
  }

  /** DJ-M2ON-02. */
  @Test
  void addAndRemove() {
    serfs(john).add(third);
    assertThat(names(john)).containsExactly("First", "Second", "Third");

    serfs(john).remove(third);
    assertThat(names(john)).containsExactly("First", "Second");
    assertThat(db.refresh(third).boss().isPresent()).isFalse();
    assertThatThrownBy(() -> serfs(john).remove(fourth))
        .isInstanceOf(EntityNotFoundException.class);
    assertThat(names(paul)).containsExactly("Fourth");
  }

  /** DJ-M2O-04. */
  @Test
  void addMovesWhatBelongsElsewhere() {
    serfs(paul).add(first);

    assertThat(names(paul)).containsExactly("First", "Fourth");
    assertThat(names(john)).containsExactly("Second");
  }

  /** DJ-M2ON-04, 05. There is no clear=true: set() makes the difference, which is the same. */
  @Test
  void setMakesTheDifference() {
    serfs(paul).set(second, third);
    assertThat(names(paul)).containsExactly("Second", "Third");
    assertThat(db.refresh(fourth).boss().isPresent()).isFalse();

    serfs(paul).set(third, fourth);
    assertThat(names(paul)).containsExactly("Third", "Fourth");
    serfs(paul).set(List.of());
    assertThat(names(paul)).isEmpty();
    assertThat(free()).containsExactly("John", "Paul", "Second", "Third", "Fourth");
  }

  /** DJ-M2ON-07, 09. */
  @Test
  void addAndClearLockTheOwnerAndTheRowsBeforeTheyChangeThem() {
    assertThat(sql(() -> serfs(paul).add(first, second, third)))
        .hasSize(here(usually(3).but(SQLITE, 1).but(MARIADB, 5)));
    assertThat(names(paul)).hasSize(4);

    assertThat(sql(() -> serfs(paul).clear()))
        .hasSize(here(usually(4).but(SQLITE, 2).but(MARIADB, 7)));
    assertThat(names(paul)).isEmpty();
    assertThat(free()).hasSize(6);
  }

  /** DJ-M2ON-12, NULL-03. */
  @Test
  void anUnsavedOwnerHasNoSet() {
    Employee unsaved = new Employee(null, "Nobody", One.none(), Many.none());
    assertThatThrownBy(() -> serfs(unsaved).list()).isInstanceOf(UnsavedEntityException.class);
  }

  /** DJ-GOC-01, 02. What is missing is told before any SQL but the search. */
  @Test
  void getOrCreate() {
    Artist ann = db.insert(new Artist(null, "Ann"));
    Created<Album> made =
        Album_.objects(db).getOrCreate(Album_.builder().title("One"), Album_.builder().artist(ann));
    assertThat(made.created()).isTrue();
    Created<Album> found = Album_.objects(db).getOrCreate(Album_.builder().title("One"));
    assertThat(found.created()).isFalse();
    assertThat(found.entity().id()).isEqualTo(made.entity().id());
    assertThatThrownBy(() -> Album_.objects(db).getOrCreate(Album_.builder().title("Two")))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("artist");
    assertThat(Album_.objects(db).count()).isEqualTo(1);
  }

  /** DJ-GOC-03. */
  @Test
  void getOrCreateAmongRelatedRows() {
    Artist ann = db.insert(new Artist(null, "Ann"));
    Artist bob = db.insert(new Artist(null, "Bob"));
    assertThat(Artist_.albumSet(db, ann).getOrCreate(Album_.builder().title("One")).created())
        .isTrue();
    assertThat(Artist_.albumSet(db, ann).getOrCreate(Album_.builder().title("One")).created())
        .isFalse();
    assertThat(Artist_.albumSet(db, bob).getOrCreate(Album_.builder().title("One")).created())
        .isTrue();
    assertThat(Artist_.albumSet(db, ann).count()).isEqualTo(1);
  }

  /** DJ-GOC-06. */
  @Test
  void aKeyThatIsTakenIsAnErrorAndNotFound() {
    db.insert(new Label("EMI", "Original"));

    assertThatThrownBy(
            () -> Label_.objects(db).getOrCreate(Label_.builder().name("EMI").meaning("Different")))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(Label_.get(db, "EMI").meaning()).isEqualTo("Original");
  }

  /** DJ-GOC-10. */
  @Test
  void updateOrCreate() {
    Artist ann = db.insert(new Artist(null, "Ann"));
    db.insert(new Album(null, "One", One.of(ann)));

    assertThat(
            Artist_.albumSet(db, ann)
                .updateOrCreate(Album_.builder().title("One"), Album_.builder().title("Uno"))
                .created())
        .isFalse();
    assertThat(
            Artist_.albumSet(db, ann)
                .updateOrCreate(Album_.builder().title("Two"), Album_.builder().title("Due"))
                .created())
        .isTrue();
    assertThat(Album_.objects(db).orderBy(Album_.pk().asc()).select(Album_.title()).list())
        .containsExactly("Uno", "Due");
  }

  /** DJ-GOC-16. */
  @Test
  void aRowThatCannotBeMadeForAnotherReasonRaisesThat() {
    assertThatThrownBy(
            () ->
                Album_.objects(db)
                    .getOrCreate(Album_.builder().title("One").artist(Artist_.ref(99))))
        .isInstanceOf(ForeignKeyViolationException.class);
  }

  /** DJ-TX-01. */
  @Test
  void nestedTransactionsCommitTogether() {
    db.transaction(
        () -> {
          employee("Tintin", One.none());
          db.transaction(() -> employee("Haddock", One.none()));
        });
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      employee("Calculus", One.none());
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(free()).containsExactly("John", "Paul", "Third", "Tintin", "Haddock");
  }
}
