package dev.kindred.it;

import static dev.kindred.it.extra.park.LotTable.LOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.it.extra.park.Lot;
import dev.kindred.it.extra.park.Lot_;
import dev.kindred.it.extra.park.Region;
import dev.kindred.it.extra.park.Region_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.model.One;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References between rows of tenants, and from them to rows that all share. */
class TenantReferencesTest extends DatabaseTest {

  private Database seven;
  private Database eight;
  private Region north;
  private Region south;
  private Region empty;
  private Lot mine;
  private Lot other;

  @BeforeEach
  void park() {
    extra(Region.class, Lot.class).create();
    seven = db.tenant(7L);
    eight = db.tenant(8L);
    north = db.insert(Region_.builder().name("north"));
    south = db.insert(Region_.builder().name("south"));
    empty = db.insert(Region_.builder().name("empty"));
    mine = seven.insert(Lot_.builder().name("pond").region(south));
    other = eight.insert(Lot_.builder().name("hill").region(north));
  }

  private String all() {
    return Lot_.objects(db.allTenants()).orderBy(Lot_.id().asc()).values()
        + " "
        + Region_.objects(db).orderBy(Region_.id().asc()).values();
  }

  private void refused(String message, ThrowingCallable write) {
    String before = all();
    assertThatThrownBy(write).isInstanceOf(TenantMismatchException.class).hasMessage(message);
    assertThat(all()).isEqualTo(before);
  }

  /** The database would delete lots of others with the region, or empty what refers to it. */
  @Test
  void aSharedRowStaysWhileRowsOfOthersReferToIt() {
    String lots = changed("Lot.region");
    refused(lots, () -> seven.delete(north));
    refused(lots, () -> seven.purge(north));
    refused(lots, () -> seven.deleteAll(List.of(south, north)));
    refused(lots, () -> seven.explainDelete(north));
    refused(lots, () -> Region_.objects(seven).filter(Region_.name().eq("north")).delete());
    refused(lots, () -> Region_.objects(seven).exclude(Region_.lots().name().eq("pond")).delete());
    eight.update(other, Lot_.builder().view(empty));
    refused(changed("Lot.view"), () -> seven.delete(empty));

    assertThat(Region_.objects(seven).filter(Region_.lots().name().eq("pond")).delete())
        .hasToString("2 = 1 Lot + 1 Region");
    assertThat(eight.delete(empty).total()).isEqualTo(1);
    assertThat(Lot_.get(eight, other.id()).view().isPresent()).isFalse();
    assertThat(db.allTenants().delete(north)).hasToString("2 = 1 Lot + 1 Region");
    assertThat(Lot_.objects(db.allTenants()).exists()).isFalse();
  }

  private static String changed(String relation) {
    return "Rows of other tenants refer to what would be deleted, by "
        + relation
        + ", and would change with it, and the database is for the tenant 7: use"
        + " db.allTenants() where that is meant. Nothing was deleted.";
  }

  @Test
  void aRowRefersToNoRowOfAnotherTenant() {
    String message = "Lot.tenant is 8, and the database is for the tenant 7. Nothing was written.";
    refused(message, () -> seven.insert(Lot_.builder().name("x").region(south).neighbour(other)));
    refused(message, () -> seven.update(mine, Lot_.builder().neighbour(other)));
    refused(
        message,
        () ->
            seven.insertAll(
                List.of(
                    new Lot(
                        null,
                        0,
                        "x",
                        mine.region(),
                        mine.view(),
                        One.of(other),
                        mine.neighbours()))));
    refused(
        message,
        () ->
            Lot_.objects(seven)
                .getOrCreate(
                    Lot_.builder().name("x"), Lot_.builder().region(south).neighbour(other)));
    refused(message, () -> Lot_.neighbours(seven, mine).add(other));
    refused(message, () -> Lot_.neighbours(seven, other).add(mine));

    Lot next = seven.insert(Lot_.builder().name("x").region(south).neighbour(mine));
    assertThat(next.neighbour().get()).isEqualTo(mine);
  }

  /** jOOQ joins the tables of a path without the tenant. */
  @Test
  void jooqFollowsNoPathToRowsOfTenants() {
    db.allTenants().update(other, Lot_.builder().neighbour(mine));
    unknown(() -> lots(Condition.of(Lot_.neighbour().name().field().eq("hill"))));
    unknown(() -> lots(Condition.of(LOT.NAME.eq(Lot_.neighbour().region().name().field()))));
    unknown(() -> lots(Condition.of(Lot_.neighbours().count().field().gt(0L))));
    unknown(
        () -> Lot_.objects(seven).select(Expression.of(Lot_.neighbour().name().field())).list());
    unknown(
        () ->
            Region_.objects(db)
                .filter(Condition.of(DSL.condition(Region_.lots().exists().field())))
                .count());

    for (int time = 0; time < 2; time++) {
      assertThat(lots(Condition.of(Lot_.name().upper().field().eq("POND"))))
          .containsExactly("pond");
      assertThat(lots(Condition.of(Lot_.region().name().field().eq("south"))))
          .containsExactly("pond");
      assertThat(
              Lot_.objects(db.allTenants())
                  .filter(Condition.of(Lot_.neighbours().count().field().gt(0L)))
                  .select(Lot_.name())
                  .list())
          .containsExactly("pond");
    }
  }

  private List<String> lots(Condition<Lot> condition) {
    return Lot_.objects(seven).filter(condition).select(Lot_.name()).list();
  }

  private static void unknown(ThrowingCallable query) {
    assertThatThrownBy(query)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A part of the query is written with jOOQ and reads rows of Lot along a path, where"
                + " jOOQ does not know which of them are in scope: write it with the lookups of the"
                + " path, and not with its field(). Nothing was sent.");
  }
}
