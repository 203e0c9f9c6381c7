package dev.kindred.it.trees;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kindred.Statement;
import dev.kindred.it.DatabaseTest;
import dev.kindred.model.One;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Deletes of rows that refer to each other in chains, deeper than a database goes by itself. */
class DeepDeletesTest extends DatabaseTest {

  private static final int DEPTH = 1_000;
  private static final int DEEPER = 2_500;

  private static <T> List<T> rows(int count, LongFunction<T> row) {
    return LongStream.rangeClosed(1, count).mapToObj(row).toList();
  }

  /** Each twig has the next one. */
  private List<Twig> twigs(int count) {
    return db.insertAll(rows(count, id -> twig(id, id == 1 ? One.none() : Twig_.ref(id - 1))));
  }

  private static Twig twig(long id, One<Twig> parent) {
    return new Twig(id, parent, One.none(), One.none());
  }

  private void setParent(long id, long parent) {
    assertThat(
            Twig_.objects(db).filter(Twig_.id().eq(id)).update(Twig_.parent().set(twigAt(parent))))
        .isOne();
  }

  private Twig twigAt(long id) {
    return Twig_.get(db, id);
  }

  private static void assertWrites(List<Statement> ran, int most) {
    assertThat(ran)
        .filteredOn(each -> each.kind() != Statement.Kind.SELECT)
        .hasSizeLessThanOrEqualTo(most);
  }

  @Test
  void theFirstOfAChain() {
    twigs(DEPTH);
    db.insert(twig(5_000, One.none()));

    assertThat(db.explainDelete(twigAt(1))).hasToString("1000 = 1000 Twig");
    List<Statement> ran =
        db.capture(() -> assertThat(db.delete(twigAt(1))).hasToString("1000 = 1000 Twig"));

    assertWrites(ran, 3);
    assertThat(Twig_.objects(db).select(Twig_.id()).list()).containsExactly(5_000L);
  }

  @Test
  void oneInTheMiddleOfAChain() {
    twigs(50);

    assertThat(db.delete(twigAt(31))).hasToString("20 = 20 Twig");

    assertThat(Twig_.objects(db).orderBy(Twig_.id().asc()).list()).hasSize(30);
  }

  @Test
  void allOfAChainByAQuery() {
    twigs(DEEPER);

    List<Statement> ran =
        db.capture(() -> assertThat(Twig_.objects(db).delete()).hasToString("2500 = 2500 Twig"));

    assertThat(ran).hasSizeLessThan(20);
    assertThat(Twig_.objects(db).exists()).isFalse();
  }

  @Test
  void someOfAChainByAQuery() {
    twigs(DEEPER);

    assertThat(Twig_.objects(db).filter(Twig_.id().gt(400)).delete())
        .hasToString("2100 = 2100 Twig");

    assertThat(Twig_.objects(db).count()).isEqualTo(400);
  }

  @Test
  void allOfAChainAsEntities() {
    List<Twig> twigs = twigs(DEEPER);

    assertThat(db.deleteAll(twigs)).hasToString("2500 = 2500 Twig");

    assertThat(Twig_.objects(db).exists()).isFalse();
  }

  @Test
  void aRing() {
    twigs(DEPTH);
    setParent(1, DEPTH);
    db.insert(twig(5_000, Twig_.ref(3)));

    assertThat(db.delete(twigAt(500))).hasToString("1001 = 1001 Twig");

    assertThat(Twig_.objects(db).exists()).isFalse();
  }

  @Test
  void aRowThatRefersToItself() {
    twigs(1);
    setParent(1, 1);

    assertThat(statements(4, () -> db.delete(new Twig(1L, One.none(), One.none(), One.none()))))
        .hasToString("1 = 1 Twig");
  }

  @Test
  void aChainWithinAnother() {
    db.insert(new Grove(1L));
    db.insertAll(
        rows(
            DEPTH,
            id ->
                new Twig(
                    id,
                    id == 1 ? One.none() : Twig_.ref(id - 1),
                    id % 3 == 0 ? Grove_.ref(1) : One.none(),
                    id == 1 ? One.none() : Twig_.ref(id - 1))));

    assertThat(db.delete(new Grove(1L))).hasToString("999 = 998 Twig + 1 Grove");

    assertThat(Twig_.objects(db).select(Twig_.id()).list()).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void whatIsForgottenGoesNoFurther() {
    db.insertAll(
        rows(
            DEPTH,
            id -> new Twig(id, One.none(), One.none(), id == 1 ? One.none() : Twig_.ref(id - 1))));

    assertThat(db.delete(twigAt(1))).hasToString("1 = 1 Twig");
    assertThat(Twig_.objects(db).filter(Twig_.origin().isNull()).get().id()).isEqualTo(2);
    assertThat(Twig_.objects(db).delete()).hasToString("999 = 999 Twig");
  }

  @Test
  void aChainOfWhichEachMustReferToOne() {
    db.insertAll(rows(DEEPER, id -> new Page(id, Page_.ref(Math.max(1, id - 1)))));

    assertThat(Page_.objects(db).filter(Page_.id().gt(2_000)).delete())
        .hasToString("500 = 500 Page");
    List<Statement> ran =
        db.capture(() -> assertThat(db.delete(Page_.get(db, 1))).hasToString("2000 = 2000 Page"));

    assertWrites(ran, 4);
    assertThat(Page_.objects(db).exists()).isFalse();
  }

  /** MariaDB lets no row go that refers to itself so. */
  @Test
  void aChainThatKeepsWhatItRefersToFromGoingAlone() {
    db.insertAll(rows(DEPTH, id -> new Clause(id, Clause_.ref(Math.max(1, id - 1)))));
    List<Clause> last = Clause_.objects(db).filter(Clause_.id().gt(998L)).list();

    assertThat(catchThrowable(() -> db.deleteAll(last)) == null)
        .isEqualTo(here(usually(true).but(MARIADB, false)));
    assertThat(catchThrowable(() -> Clause_.objects(db).delete()) == null)
        .isEqualTo(here(usually(true).but(MARIADB, false)));
    assertThat(Clause_.objects(db).count()).isEqualTo(here(usually(0L).but(MARIADB, 1_000L)));
  }

  @Test
  void rowsThatKeepAThirdOneFromGoingAlone() {
    db.insertAll(rows(3, id -> new Clause(id, Clause_.ref(1))));

    assertThat(Clause_.objects(db).filter(Clause_.id().gt(1L)).delete())
        .hasToString("2 = 2 Clause");
  }

  /** The first hen laid the first egg, of which the second hen came. */
  private void hens(int count) {
    db.transaction(
        () -> {
          for (long id = 1; id <= count; id++) {
            db.insert(new Hen(id, id == 1 ? One.none() : Egg_.ref(id - 1)));
            db.insert(new Egg(id, Hen_.ref(id)));
          }
        });
  }

  @Test
  void twoTablesThatReferToEachOther() {
    hens(300);

    assertThat(db.delete(Hen_.get(db, 101))).hasToString("400 = 200 Egg + 200 Hen");
    List<Statement> ran =
        db.capture(() -> assertThat(Hen_.objects(db).delete().total()).isEqualTo(200));

    assertWrites(ran, 3);
    assertThat(Egg_.objects(db).exists()).isFalse();
  }

  @Test
  void aRingThroughTwoTables() {
    hens(100);
    Hen_.objects(db).filter(Hen_.id().eq(1L)).update(Hen_.egg().set(Egg_.get(db, 100)));

    assertThat(Egg_.objects(db).filter(Egg_.id().le(2L)).delete())
        .hasToString("200 = 100 Egg + 100 Hen");
  }

  @Test
  void aWideTree() {
    db.insert(twig(1, One.none()));
    db.insertAll(rows(3_000, id -> twig(id + 1, Twig_.ref(1 + (id - 1) / 3))));

    assertThat(db.delete(twigAt(1))).hasToString("3001 = 3001 Twig");

    assertThat(Twig_.objects(db).exists()).isFalse();
  }
}
