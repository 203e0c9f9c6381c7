package dev.kindred.it.deletion;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Deletion;
import dev.kindred.Statement;
import dev.kindred.Statement.Kind;
import dev.kindred.error.ProtectedException;
import dev.kindred.it.DatabaseTest;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.extra.Aisle;
import dev.kindred.it.extra.Aisle_;
import dev.kindred.it.extra.Archive;
import dev.kindred.it.extra.Archive_;
import dev.kindred.it.extra.Bird;
import dev.kindred.it.extra.Bird_;
import dev.kindred.it.extra.Branch;
import dev.kindred.it.extra.Branch_;
import dev.kindred.it.extra.Leaf;
import dev.kindred.it.extra.Leaf_;
import dev.kindred.it.extra.Rack;
import dev.kindred.it.extra.Rack_;
import dev.kindred.it.extra.Sheet;
import dev.kindred.it.extra.Sheet_;
import dev.kindred.it.extra.Soil;
import dev.kindred.it.extra.Soil_;
import dev.kindred.it.extra.Trunk;
import dev.kindred.it.extra.Trunk_;
import dev.kindred.it.model.Folder;
import dev.kindred.it.model.Folder_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deletes of more rows than one list of keys has: few statements, and counts that are right. */
@Tag("slow")
class LargeDeletesTest extends DatabaseTest {

  private static final int MANY = 1_500;

  private Archive archive;

  /** Two archives with aisles of racks; each rack of the first has as many sheets. */
  private void archives(int aisles, int racks, int sheets) {
    extra(Archive.class, Aisle.class, Rack.class, Sheet.class).create();
    db.transaction(
        () -> {
          archive = db.insert(new Archive(null, "old"));
          Archive other = db.insert(new Archive(null, "new"));
          One<Archive> first = One.of(archive);
          List<Aisle> some = db.insertAll(nCopies(aisles, new Aisle(null, first)));
          List<Rack> all = new ArrayList<>();
          some.forEach(aisle -> all.addAll(nCopies(racks, new Rack(null, One.of(aisle)))));
          db.insertAll(all);
          Rack kept = db.insert(new Rack(null, One.of(db.insert(new Aisle(null, One.of(other))))));
          db.dsl()
              .execute(
                  "insert into sheet (rack_id) select rack.id from rack"
                      + " cross join (select id from rack where id <= "
                      + sheets
                      + ") numbers where rack.id <> "
                      + kept.id());
          db.insertAll(nCopies(5, new Sheet(null, One.of(kept))));
        });
  }

  private static void requireFew(List<Statement> ran, int selects, int deletes) {
    assertThat(ran).extracting(Statement::kind).filteredOn(Kind.SELECT::equals).hasSize(selects);
    assertThat(ran).extracting(Statement::kind).filteredOn(Kind.DELETE::equals).hasSize(deletes);
  }

  @Test
  void aHundredThousandRowsThreeLevelsDown() {
    archives(10, 100, 100);
    assertThat(Sheet_.objects(db).count()).isEqualTo(100_005);
    String all = "101011 = 100000 Sheet + 1000 Rack + 10 Aisle + 1 Archive";

    assertThat(db.explainDelete(archive)).hasToString(all);
    List<Statement> ran = db.capture(() -> assertThat(db.delete(archive)).hasToString(all));

    assertThat(ran).hasSizeLessThanOrEqualTo(8);
    requireFew(ran, 2, 4);
    assertThat(Sheet_.objects(db).count()).isEqualTo(5);
    assertThat(Rack_.objects(db).count()).isOne();
    assertThat(Aisle_.objects(db).count()).isOne();
    assertThat(Archive_.objects(db).list()).containsExactly(new Archive(2L, "new"));
  }

  @Test
  void manyRowsInTheMiddle() {
    archives(2, MANY, 3);
    String all = "12003 = 9000 Sheet + 3000 Rack + 2 Aisle + 1 Archive";

    assertThat(db.explainDelete(archive)).hasToString(all);
    List<Statement> ran = db.capture(() -> assertThat(db.delete(archive)).hasToString(all));

    requireFew(ran, 2, 4);
    assertThat(Sheet_.objects(db).count()).isEqualTo(5);
    assertThat(Rack_.objects(db).count()).isOne();
  }

  @Test
  void manyRoots() {
    archives(1, MANY, 2);

    List<Statement> ran =
        db.capture(
            () ->
                assertThat(Rack_.objects(db).filter(Rack_.id().le(1400)).delete())
                    .hasToString("4200 = 2800 Sheet + 1400 Rack"));

    requireFew(ran, 1, 2);
    assertThat(Sheet_.objects(db).count()).isEqualTo(205);
  }

  @Test
  void manyRootsThatAreToldByWhatGoesBefore() {
    archives(1, MANY, 2);

    assertThat(Rack_.objects(db).filter(Rack_.sheetSet().id().gt(0)).delete())
        .hasToString("4506 = 3005 Sheet + 1501 Rack");

    assertThat(Sheet_.objects(db).exists()).isFalse();
    assertThat(Rack_.objects(db).exists()).isFalse();
  }

  @Test
  void oneStatementWhereNothingRefersToThem() {
    archives(1, 2, 2);

    Deletion deletion = // DJ-DEL-29
        statements(
            1,
            () ->
                Sheet_.objects(db)
                    .filter(Sheet_.rack().aisle().archive().name().eq("old"))
                    .delete());

    assertThat(deletion).hasToString("4 = 4 Sheet");
    assertThat(Sheet_.objects(db).count()).isEqualTo(5);
  }

  /** DJ-DEL-27, 34: no query where nothing refers to what goes along. */
  @Test
  void noQueryWhereNothingElseCanFollow() {
    archives(1, 2_000, 1);
    Rack rack = Rack_.get(db, 1);
    db.dsl().execute("update sheet set rack_id = 1 where rack_id <= 2000");

    assertThat(statements(2, () -> db.delete(rack))).hasToString("2001 = 2000 Sheet + 1 Rack");
  }

  @Test
  void aWideTree() {
    Folder root = db.insert(new Folder("root", null));
    Folder other = db.insert(new Folder("other", null));
    db.transaction(
        () -> {
          for (Folder child : db.insertAll(folders(MANY, root))) {
            db.insertAll(folders(child.id() % 500 == 0 ? 3 : 0, child));
          }
        });

    assertThat(db.explainDelete(root)).hasToString("1510 = 1510 Folder");
    List<Statement> ran =
        db.capture(() -> assertThat(db.delete(root)).hasToString("1510 = 1510 Folder"));

    boolean bindsArrays = kind == TestDatabase.H2 || kind == TestDatabase.POSTGRESQL;
    requireFew(ran, bindsArrays ? 4 : 6, bindsArrays ? 1 : 2);
    assertThat(Folder_.objects(db).get().id()).isEqualTo(other.id());
  }

  private static List<Folder> folders(int count, Folder within) {
    return LongStream.range(0, count).mapToObj(i -> new Folder("f" + i, within)).toList();
  }

  @Test
  void aDeepTree() {
    Folder root = db.insert(new Folder("root", null));
    db.transaction(
        () -> {
          Folder last = root;
          for (int depth = 0; depth < 100; depth++) {
            last = db.insert(new Folder("deeper", last));
          }
        });

    assertThat(db.delete(root)).hasToString("101 = 101 Folder");
    assertThat(Folder_.objects(db).exists()).isFalse();
  }

  /** Each trunk has a branch; each branch has a leaf, which is one of its trunk's too. */
  private void trees(int count) {
    extra(Soil.class, Trunk.class, Branch.class, Leaf.class, Bird.class).create();
    db.insert(new Soil(1L));
    db.insert(new Trunk(1L, One.none(), One.none()));
    db.insertAll(rows(count, id -> new Trunk(id + 1, Trunk_.ref(1), One.none())));
    db.insertAll(rows(count, id -> new Branch(id, Trunk_.ref(id + 1), One.none(), One.none())));
    db.insertAll(
        rows(
            count,
            id ->
                new Leaf(id, Branch_.ref(id), Trunk_.ref(id + 1), Branch_.ref(id), Soil_.ref(1))));
  }

  private static <T> List<T> rows(int count, LongFunction<T> row) {
    return LongStream.rangeClosed(1, count).mapToObj(row).toList();
  }

  private static Bird bird(long id, One<Trunk> home, One<Leaf> nest, One<Branch> perch) {
    return new Bird(id, home, nest, perch, One.none(), One.none(), Many.none(), Many.none());
  }

  /** Fewer on H2, which compares each of them with each, and has no longest list of keys. */
  @Test
  void rowsThatAreFoundTwice() {
    findTwice(kind == TestDatabase.H2 ? 300 : MANY);
  }

  @Test
  @Tag("deep")
  void manyRowsThatAreFoundTwice() {
    findTwice(MANY);
  }

  private void findTwice(int many) {
    trees(many);
    db.insertAll(rows(many, id -> bird(id, Trunk_.ref(id + 1), One.none(), Branch_.ref(1))));
    db.insert(bird(2_000, One.none(), One.none(), Branch_.ref(7)));
    db.dsl().execute("insert into bird_visits select id, id from branch");
    db.dsl().execute("insert into bird_visits select 2000, id from branch");
    db.dsl().execute("insert into bird_follows select id, id from branch");
    db.dsl().execute("insert into bird_follows select 2000, id from branch");
    Map<String, Integer> all =
        Map.of(
            "trunk",
            many + 1,
            "branch",
            many,
            "leaf",
            many,
            "bird",
            many,
            "bird_visits",
            2 * many,
            "bird_follows",
            2 * many);
    Trunk first = Trunk_.get(db, 1);

    assertThat(db.explainDelete(first).counts()).isEqualTo(all);
    List<Statement> ran = db.capture(() -> assertThat(db.delete(first).counts()).isEqualTo(all));

    assertThat(ran).hasSizeLessThan(60);
    assertThat(Trunk_.objects(db).exists()).isFalse();
    assertThat(Leaf_.objects(db).exists()).isFalse();
    Bird left = Bird_.objects(db).get();
    assertThat(left.id()).isEqualTo(2_000);
    assertThat(left.perch().isPresent()).isFalse();
    assertThat(left.visits().size()).isZero();
  }

  @Test
  void ofManyThatStandInTheWayTheFirstAreListed() {
    trees(MANY);
    db.insertAll(rows(MANY, id -> bird(id, One.none(), Leaf_.ref(1), One.none())));
    Leaf nest = Leaf_.get(db, 1);

    assertThatThrownBy(() -> db.delete(nest))
        .isInstanceOfSatisfying(
            ProtectedException.class,
            refusal -> {
              assertThat(refusal)
                  .hasMessage(
                      "Nothing was deleted: rows that are protected refer to what would go,"
                          + " by Bird.nest (1500 rows: 1, 2, 3, 4, 5, ..).");
              assertThat(refusal.total()).isEqualTo(1_500);
              assertThat(refusal.entities()).hasSize(100).allMatch(Bird.class::isInstance);
              assertThat(((Bird) refusal.entities().get(99)).nest().get()).isEqualTo(nest);
            });
  }
}
