package dev.kindred.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.kindred.Statement;
import dev.kindred.error.DeleteRefusedException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.RestrictedException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.DatabaseTest;
import dev.kindred.it.extra.Bird;
import dev.kindred.it.extra.Bird_;
import dev.kindred.it.extra.Branch;
import dev.kindred.it.extra.Branch_;
import dev.kindred.it.extra.Leaf;
import dev.kindred.it.extra.Leaf_;
import dev.kindred.it.extra.Lighthouse;
import dev.kindred.it.extra.Lighthouse_;
import dev.kindred.it.extra.Ship;
import dev.kindred.it.extra.Ship_;
import dev.kindred.it.extra.Soil;
import dev.kindred.it.extra.Soil_;
import dev.kindred.it.extra.Trunk;
import dev.kindred.it.extra.Trunk_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Django's tests of deletes; DJ-DEL are its cases of that number. */
class DjangoDeletesTest extends DatabaseTest {

  private Trunk trunk;
  private Branch branch;
  private Leaf leaf;

  @BeforeEach
  void aTreeWithABranchAndALeaf() {
    extra(
            Soil.class,
            Trunk.class,
            Branch.class,
            Leaf.class,
            Bird.class,
            Lighthouse.class,
            Ship.class)
        .create();
    db.insertAll(List.of(new Soil(1L), new Soil(2L)));
    trunk = db.insert(new Trunk(1L, One.none(), One.none()));
    branch = branch(1, One.none(), One.none());
    leaf = leaf(1, One.of(branch), One.none(), One.none());
  }

  private Branch branch(long id, One<Branch> beside, One<Branch> twin) {
    return db.insert(new Branch(id, One.of(trunk), beside, twin));
  }

  private Leaf leaf(long id, One<Branch> branch, One<Trunk> trunk, One<Branch> holder) {
    return db.insert(new Leaf(id, branch, trunk, holder, Soil_.ref(2)));
  }

  private Bird bird(
      long id, One<Trunk> home, One<Leaf> nest, One<Branch> perch, One<Branch> shelter) {
    return db.insert(
        new Bird(id, home, nest, perch, shelter, One.none(), Many.none(), Many.none()));
  }

  /** DJ-DEL-01: a required relation and an optional one. */
  @Test
  void cascade() {
    assertThat(db.delete(trunk)).hasToString("3 = 1 Leaf + 1 Branch + 1 Trunk");
    assertThat(Leaf_.objects(db).exists()).isFalse();
  }

  /** DJ-DEL-02. */
  @Test
  void setNull() {
    Branch twin = branch(2, One.none(), One.of(branch));

    assertThat(db.delete(branch).counts()).containsOnly(entry("branch", 1), entry("leaf", 1));

    assertThat(db.refresh(twin).twin().isPresent()).isFalse();
  }

  /** DJ-DEL-03. */
  @Test
  void setDefault() {
    assertThat(db.delete(Soil_.get(db, 2))).hasToString("1 = 1 Soil");

    assertThat(db.refresh(leaf).soil().key()).isEqualTo(1L);
  }

  /** DJ-DEL-05. */
  @Test
  void protect() {
    bird(7, One.none(), One.of(leaf), One.none(), One.none());
    bird(9, One.none(), One.of(leaf), One.none(), One.none());

    for (Object going : List.of(leaf, branch, trunk)) {
      assertThatThrownBy(() -> db.delete(going))
          .isInstanceOfSatisfying(
              ProtectedException.class,
              refusal -> {
                assertThat(refusal)
                    .hasMessage(
                        "Nothing was deleted: rows that are protected refer to what would go,"
                            + " by Bird.nest (2 rows: 7, 9).");
                assertThat(refusal.entities()).containsExactly(Bird_.get(db, 7), Bird_.get(db, 9));
                assertThat(refusal.total()).isEqualTo(2);
              });
    }
    assertThat(db.refresh(leaf)).isEqualTo(leaf);
  }

  /** DJ-DEL-08. */
  @Test
  void restrict() {
    Branch beside = branch(2, One.of(branch), One.none());
    Leaf held = leaf(2, One.none(), One.none(), One.of(branch));

    assertThatThrownBy(() -> db.delete(branch))
        .isInstanceOfSatisfying(
            RestrictedException.class,
            refusal -> {
              assertThat(refusal)
                  .hasMessage(
                      "Nothing was deleted: rows that would stay refer to what would go,"
                          + " by Branch.beside (1 row: 2), Leaf.holder (1 row: 2).");
              assertThat(refusal.entities()).containsExactly(beside, held);
            });
    assertThat(Branch_.objects(db).count()).isEqualTo(2);

    db.delete(held);
    assertThat(db.delete(trunk)).hasToString("4 = 1 Leaf + 2 Branch + 1 Trunk");
  }

  /** What is protected is told first: what is restricted might still go. */
  @Test
  void explainingIsRefusedAsDeletingIs() {
    leaf(2, One.none(), One.none(), One.of(branch));
    assertThatThrownBy(() -> db.explainDelete(trunk)).isInstanceOf(RestrictedException.class);

    bird(7, One.none(), One.of(leaf), One.none(), One.none());
    assertThatThrownBy(() -> db.explainDelete(trunk))
        .isInstanceOf(DeleteRefusedException.class)
        .isInstanceOf(ProtectedException.class);
  }

  /** DJ-DEL-12. */
  @Test
  void doNothingIsNotEvenLookedAt() {
    Lighthouse lighthouse = db.insert(new Lighthouse(null, "Pharos"));
    Lighthouse seen = db.insert(new Lighthouse(null, "Heugh"));
    db.insert(new Ship(null, One.of(seen)));

    assertThat(statements(1, () -> db.delete(lighthouse))).hasToString("1 = 1 Lighthouse");

    assertThat(db.explainDelete(seen)).hasToString("1 = 1 Lighthouse");
    assertThatThrownBy(() -> db.delete(seen)).isInstanceOf(ForeignKeyViolationException.class);
    assertThat(Lighthouse_.objects(db).list()).containsExactly(seen);
    assertThat(Ship_.objects(db).get().seen().get()).isEqualTo(seen);
  }

  /** DJ-DEL-14: what Django refuses deletes the slice. */
  @Test
  void slices() {
    leaf(2, One.none(), One.none(), One.none());
    leaf(3, One.none(), One.none(), One.none());

    assertThat(Leaf_.objects(db).orderBy(Leaf_.id().desc()).limit(2).delete())
        .hasToString("2 = 2 Leaf");

    assertThat(Leaf_.objects(db).list()).containsExactly(leaf);
  }

  /** DJ-DEL-15. */
  @Test
  void whatIsNotSavedCannotGo() {
    Trunk unsaved = new Trunk(null, One.none(), One.none());
    List<Statement> ran =
        db.capture(
            () -> {
              assertThatThrownBy(() -> db.delete(unsaved))
                  .isInstanceOf(UnsavedEntityException.class);
              assertThatThrownBy(() -> db.explainDelete(unsaved))
                  .isInstanceOf(UnsavedEntityException.class);
              assertThatThrownBy(() -> db.explainDelete(List.of(trunk)))
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageStartingWith("explainDelete(..) takes one entity");
            });
    assertThat(ran).isEmpty();
  }

  /** What is gone already is no error, and nothing that is counted. */
  @Test
  void whatIsGoneIsNotCounted() {
    db.delete(trunk);

    for (Object gone : List.of(trunk, branch, leaf)) {
      assertThat(db.explainDelete(gone)).hasToString("0");
      assertThat(db.delete(gone).total()).isZero();
    }
  }

  /** DJ-DEL-16. */
  @Test
  void linksGoWithEitherSide() {
    Branch other = branch(2, One.none(), One.none());
    Bird bird = bird(1, One.none(), One.none(), One.none(), One.none());
    Bird friend = bird(2, One.none(), One.none(), One.none(), One.none());
    Bird_.visits(db, bird).add(branch, other);
    Bird_.follows(db, bird).add(friend, bird);
    Bird_.follows(db, friend).add(bird);

    assertThat(db.delete(branch).counts())
        .containsOnly(entry("branch", 1), entry("leaf", 1), entry("bird_visits", 1));
    assertThat(Bird_.visits(db, bird).list()).containsExactly(other);

    assertThat(db.explainDelete(bird).counts())
        .containsOnly(entry("bird", 1), entry("bird_visits", 1), entry("bird_follows", 3));
    assertThat(db.delete(bird)).hasToString("5 = 1 Bird + 1 bird_visits + 3 bird_follows");
    assertThat(Bird_.objects(db).list()).containsExactly(friend);
    assertThat(Branch_.objects(db).list()).containsExactly(other);
  }

  /** DJ-DEL-23. */
  @Test
  void ofAQueryAllRowsAreCounted() {
    leaf(2, One.none(), One.none(), One.none());
    leaf(3, One.none(), One.none(), One.none());

    assertThat(Leaf_.objects(db).delete().counts()).containsOnly(entry("leaf", 3));
  }

  /** DJ-DEL-42. */
  @Test
  void onlyTheRightReferencesBecomeEmpty() {
    Branch other = branch(2, One.none(), One.none());
    Bird one = bird(1, One.none(), One.none(), One.of(branch), One.of(other));
    Bird two = bird(2, One.none(), One.none(), One.of(other), One.of(branch));

    db.delete(branch);

    assertThat(db.refresh(one))
        .extracting(Bird::perch, Bird::shelter)
        .containsExactly(One.none(), One.of(other));
    assertThat(db.refresh(two))
        .extracting(Bird::perch, Bird::shelter)
        .containsExactly(One.of(other), One.none());
  }

  @Test
  void rowsThatReferToEachOtherGoTogether() {
    Trunk inner = db.insert(new Trunk(2L, One.of(trunk), One.none()));
    trunk = db.update(new Trunk(1L, One.of(inner), One.of(branch)));
    Branch beside = branch(2, One.of(branch), One.none());
    db.update(new Branch(1L, One.of(trunk), One.of(beside), One.of(branch)));

    assertThat(db.explainDelete(inner).counts())
        .containsOnly(entry("trunk", 2), entry("branch", 2), entry("leaf", 1));
    assertThat(db.delete(inner).counts())
        .containsOnly(entry("trunk", 2), entry("branch", 2), entry("leaf", 1));

    assertThat(Trunk_.objects(db).exists()).isFalse();
    assertThat(Branch_.objects(db).exists()).isFalse();
  }

  @Test
  void explainingOnlyReads() {
    bird(1, One.of(trunk), One.none(), One.of(branch), One.none());

    List<Statement> ran =
        db.capture(
            () ->
                assertThat(db.explainDelete(trunk))
                    .hasToString("4 = 1 Leaf + 1 Branch + 1 Bird + 1 Trunk"));

    assertThat(ran).extracting(Statement::kind).containsOnly(Statement.Kind.SELECT);
    assertThat(db.delete(trunk)).hasToString("4 = 1 Leaf + 1 Branch + 1 Bird + 1 Trunk");
  }
}
