package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ProtectedException;
import dev.kindred.error.ReadOnlyEntityException;
import dev.kindred.it.extra.BigTurnover;
import dev.kindred.it.extra.BigTurnover_;
import dev.kindred.it.extra.Merchant;
import dev.kindred.it.extra.Merchant_;
import dev.kindred.it.extra.Region;
import dev.kindred.it.extra.Region_;
import dev.kindred.it.extra.Sale;
import dev.kindred.it.extra.Sale_;
import dev.kindred.it.extra.Shop;
import dev.kindred.it.extra.Shop_;
import dev.kindred.it.extra.Stopover;
import dev.kindred.it.extra.Stopover_;
import dev.kindred.it.extra.Turnover;
import dev.kindred.it.extra.Turnover_;
import dev.kindred.lookup.Selection;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views and tables that are only read: what can be asked, and that nothing writes them. */
class ViewsTest extends DatabaseTest {

  private static final Class<?>[] ALL = {
    BigTurnover.class,
    Turnover.class,
    Shop.class,
    Region.class,
    Stopover.class,
    Sale.class,
    Merchant.class
  };

  private Merchant ann;
  private Merchant bob;

  @BeforeEach
  void rows() {
    extra(ALL).create();
    ann = db.insert(new Merchant(null, "Ann"));
    bob = db.insert(new Merchant(null, "Bob"));
    db.insertAll(List.of(sale(ann, "60.25"), sale(ann, "50"), sale(bob, "7.5")));
    execute("insert into stopover (merchant_id, minutes) values ({0}, 5)", ann.id());
    execute("insert into stopover (merchant_id, minutes) values ({0}, 5)", ann.id());
    execute("insert into stopover (merchant_id, minutes) values ({0}, 20)", bob.id());
    execute("insert into region (id, name, mayor_id) values (1, 'North', {0})", ann.id());
    execute("insert into region_merchants (region_id, merchant_id) values (1, {0})", bob.id());
  }

  private void execute(String sql, Object value) {
    db.dsl().execute(sql, org.jooq.impl.DSL.inline(value));
  }

  private static Sale sale(Merchant merchant, String net) {
    return new Sale(null, One.of(merchant), new BigDecimal(net));
  }

  @Test
  void viewIsAskedLikeTable() {
    List<Turnover> all = Turnover_.objects(db).orderBy(Turnover_.total().desc()).list();

    assertThat(all).extracting(Turnover::total).containsExactly(dec("110.25"), dec("7.50"));
    assertThat(all).extracting(Turnover::sales).containsExactly(2L, 1L);
    assertThat(all.get(0).merchant().get()).isEqualTo(ann);
    assertThat(Turnover_.get(db, bob.id()).total()).isEqualTo("7.50");
    assertThat(Turnover_.find(db, 99)).isEmpty();
    assertThat(Turnover_.objects(db).filter(Turnover_.merchant().name().eq("Ann")).get().sales())
        .isEqualTo(2);
    assertThat(Turnover_.objects(db).filter(Turnover_.total().gt(BigDecimal.TEN)).count())
        .isEqualTo(1);
    assertThat(Turnover_.objects(db).page(1).items()).hasSize(1);
    assertThat(Turnover_.objects(db).aggregate(Turnover_.total().sum())).isEqualTo("117.75");
    assertThat(Turnover_.objects(db).inBulk(Turnover_.pk(), List.of(ann.id(), 99L)))
        .containsOnlyKeys(ann.id());
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }

  @Test
  void relationsLeadFromViewAndToIt() {
    assertThat(Merchant_.turnover(db, ann).get().sales()).isEqualTo(2);
    assertThat(Merchant_.turnover(db, db.insert(new Merchant(null, "Cid"))).find()).isEmpty();
    assertThat(
            Merchant_.objects(db)
                .filter(Merchant_.turnover().total().lt(BigDecimal.TEN))
                .get()
                .name())
        .isEqualTo("Bob");
    assertThat(Turnover_.objects(db).fetch(Turnover_.merchant()).list())
        .allMatch(each -> each.merchant().isLoaded());
    Shop shop = db.insert(new Shop(null, "s", Region_.ref(1), Turnover_.ref(ann.id())));
    assertThat(Shop_.objects(db).filter(Shop_.turnover().total().eq(dec("110.25"))).get())
        .isEqualTo(shop);
    assertThat(Shop_.get(db, shop.id()).turnover().get().sales()).isEqualTo(2);
  }

  @Test
  void viewsDependOnViews() {
    assertThat(BigTurnover_.objects(db).list())
        .extracting(BigTurnover::merchantId)
        .containsExactly(ann.id());
    assertThat(BigTurnover_.objects(db).filter(BigTurnover_.total().eq(dec("110.25"))).exists())
        .isTrue();
  }

  @Test
  void rowsWithoutKeyAreAsked() {
    assertThat(Stopover_.objects(db).orderBy(Stopover_.minutes().asc()).list())
        .extracting(Stopover::minutes)
        .containsExactly(5, 5, 20);
    List<Stopover> anns =
        Stopover_.objects(db).filter(Stopover_.merchant().name().eq("Ann")).list();
    assertThat(anns).hasSize(2);
    assertThat(anns.get(0)).isNotSameAs(anns.get(1));
    assertThat(statements(1, () -> anns.get(0).merchant().get())).isEqualTo(ann);
    assertThat(anns.get(1).merchant().isLoaded()).isTrue();
    assertThat(Stopover_.objects(db).count()).isEqualTo(3);
    assertThat(
            Stopover_.objects(db)
                .orderBy(Stopover_.minutes().desc())
                .first()
                .orElseThrow()
                .minutes())
        .isEqualTo(20);
    assertThat(Stopover_.objects(db).limit(2).list()).hasSize(2);
    try (var stream = Stopover_.objects(db).stream()) {
      assertThat(stream.mapToInt(Stopover::minutes).sum()).isEqualTo(30);
    }
    assertThat(
            Stopover_.objects(db)
                .orderBy(Stopover_.minutes().asc())
                .select(
                    Selection.of(
                        (visit, name) -> visit.minutes() + name,
                        Stopover_.self(),
                        Stopover_.merchant().name()))
                .list())
        .containsExactly("5Ann", "5Ann", "20Bob");
    assertThat(Stopover_.objects(db).select(Stopover_.minutes()).distinct().count()).isEqualTo(2);
    assertThat(Stopover_.objects(db).aggregate(Stopover_.minutes().sum())).isEqualTo(30);
    assertThat(
            Stopover_.objects(db)
                .filter(Stopover_.minutes().eq(20))
                .union(Stopover_.objects(db).filter(Stopover_.merchant().eq(ann)))
                .count())
        .isEqualTo(3);
  }

  @Test
  void whatNeedsTheKeyIsRefused() {
    assertThatThrownBy(() -> Stopover_.objects(db).page(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Stopover has no @Id to tell its rows apart, which page() needs.");
    assertThatThrownBy(() -> Stopover_.objects(db).limit(1).union(Stopover_.objects(db)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Stopover has no @Id to tell its rows apart, which limit()");
    assertThatThrownBy(() -> db.refresh(Stopover_.objects(db).list().get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Stopover has no @Id, so that the row of an instance can't be found.");
  }

  @Test
  void readOnlyTableIsAskedAndReferredTo() {
    Region north = Region_.get(db, 1);

    assertThat(north.mayor().get()).isEqualTo(ann);
    assertThat(north.merchants().list()).containsExactly(bob);
    assertThat(Region_.merchants(db, north).list()).containsExactly(bob);
    assertThat(Merchant_.governed(db, ann).list()).containsExactly(north);
    assertThat(Merchant_.regionSet(db, bob).exists()).isTrue();
    assertThat(Region_.objects(db).filter(Region_.merchants().name().eq("Bob")).get())
        .isEqualTo(north);
    Shop shop = Region_.shopSet(db, north).create(Shop_.builder().name("s"));
    assertThat(Shop_.objects(db).filter(Shop_.region().name().eq("North")).list())
        .containsExactly(shop);
  }

  private void refused(String message, ThrowingCallable write) {
    List<String> ran =
        sql(
            () ->
                assertThatThrownBy(write)
                    .isInstanceOf(ReadOnlyEntityException.class)
                    .hasMessage(message + " Nothing was written."));
    assertThat(ran).isEmpty();
  }

  @Test
  void nothingIsWritten() {
    Turnover turnover = Turnover_.get(db, ann.id());
    Stopover visit = Stopover_.objects(db).list().get(0);
    Region region = new Region(2L, "South", One.none(), Many.none());

    refused("Turnover is a view, so that it can't be inserted.", () -> db.insert(turnover));
    refused("Turnover is a view, so that it can't be saved.", () -> db.save(turnover));
    refused("Turnover is a view, so that it can't be updated.", () -> db.update(turnover));
    refused("Turnover is a view, so that it can't be deleted.", () -> db.delete(turnover));
    refused("Stopover is read-only, so that it can't be inserted.", () -> db.insert(visit));
    refused("Stopover is read-only, so that it can't be deleted.", () -> db.delete(visit));
    refused(
        "Region is read-only, so that it can't be inserted.", () -> db.insertAll(List.of(region)));
    refused("Region is read-only, so that it can't be saved.", () -> db.saveAll(List.of(region)));
    refused(
        "Region is read-only, so that it can't be updated.", () -> db.updateAll(List.of(region)));
    refused(
        "Region is read-only, so that it can't be deleted.", () -> db.deleteAll(List.of(region)));
    refused(
        "Region is read-only, so that it can't be deleted.",
        () ->
            Merchant_.objects(db)
                .fetch(
                    Merchant_.governed(),
                    rows -> {
                      rows.delete();
                      return rows;
                    }));
  }

  /** A read-only row protects what it refers to; a view does not, and follows its tables. */
  @Test
  void deletesRespectReadOnlyRows() {
    assertThatThrownBy(() -> db.delete(ann))
        .isInstanceOf(ProtectedException.class)
        .hasMessageContaining("Region");
    db.dsl().execute("delete from stopover");

    db.delete(bob);

    assertThat(Sale_.objects(db).filter(Sale_.merchant().eq(ann)).count()).isEqualTo(2);
    assertThat(Turnover_.objects(db).list()).extracting(Turnover::sales).containsExactly(2L);
  }

  @Test
  void theSchemaHasThem() {
    assertThat(db.schema().only(ALL).validate()).isEmpty();
    String ddl = db.schema().only(ALL).ddl();
    assertThat(ddl.indexOf("create view turnover as select merchant_id"))
        .isBetween(ddl.indexOf("create table sale"), ddl.indexOf("create view a_big_turnover as"));
    assertThat(ddl).contains("create table stopover").doesNotContain("references turnover");
  }

  @Test
  void missingViewIsTold() {
    changesTables();
    db.schema().only(BigTurnover.class).drop();

    assertThat(db.schema().only(ALL).validate())
        .containsExactly(
            "The view a_big_turnover of BigTurnover is missing: create it by"
                + " schema().only(BigTurnover.class).create(); or name another one in @Entity(table"
                + " = ..).");
    db.dsl().execute("create view a_big_turnover as select merchant_id from turnover");
    assertThat(db.schema().only(ALL).validate())
        .containsExactly(
            "The column a_big_turnover.total of BigTurnover.total is missing: create the view anew,"
                + " as schema().only(BigTurnover.class).ddl() has it; or name another one in"
                + " @Column(name = ..).");
  }
}
