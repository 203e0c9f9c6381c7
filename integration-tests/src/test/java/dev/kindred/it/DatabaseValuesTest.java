package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Created;
import dev.kindred.error.MissingValueException;
import dev.kindred.it.extra.Bill;
import dev.kindred.it.extra.Bill_;
import dev.kindred.it.extra.Payment;
import dev.kindred.it.extra.Payment_;
import dev.kindred.it.extra.Ping;
import dev.kindred.it.extra.Ping_;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database gives is in what a write returns: defaults, computed and read-only columns. */
class DatabaseValuesTest extends DatabaseTest {

  private static final Instant THEN = Instant.parse("2020-01-02T03:04:05Z");

  @BeforeEach
  void tables() {
    extra(Bill.class, Payment.class, Ping.class).create();
  }

  private Bill stored(String code) {
    return Bill_.objects(db).get(Bill_.code().eq(code));
  }

  private static Bill given(String code) {
    return new Bill(null, code, new BigDecimal("3"), null, null, "old", 7, THEN, 0);
  }

  private static void assertGivenByTheDatabase(Bill bill) {
    assertThat(bill.id()).isPositive();
    assertThat(bill.state()).isEqualTo("NEW");
    assertThat(bill.copies()).isEqualTo(2);
    assertThat(bill.issued()).isAfter(THEN);
    assertThat(bill.changes()).isZero();
    assertThat(bill.twice()).isEqualTo(bill.net().multiply(new BigDecimal("2")));
    assertThat(bill.label()).isEqualTo(bill.code().toUpperCase(Locale.ROOT));
  }

  private static void assertGivenByHand(Bill bill) {
    assertThat(bill.state()).isEqualTo("old");
    assertThat(bill.copies()).isEqualTo(7);
    assertThat(bill.issued()).isEqualTo(THEN);
    assertThat(bill.twice()).isEqualTo("6.00");
  }

  @Test
  void theTablesAreAsDeclared() {
    assertThat(db.schema().only(Bill.class, Payment.class, Ping.class).validate()).isEmpty();
  }

  @Test
  void theDdlHasThem() {
    String ddl = db.schema().only(Bill.class).ddl();

    assertThat(ddl)
        .containsPattern(
            here(
                usually("twice [^,]+, 2\\) not null generated always as \\(net \\* 2\\) stored,")
                    .but(H2, "twice [^,]+, 2\\) not null generated always as \\(net \\* 2\\),")
                    .but(MARIADB, "twice [^,]+, 2\\) generated always as \\(net \\* 2\\) stored,")))
        .containsPattern("state [^\n]* default \\(+upper\\('new'\\)\\)+")
        .containsPattern("changes [^\n]* default \\(?0");
  }

  /** The read-only column is read again, since a trigger may have changed it. */
  @Test
  void anInsertReturnsThem() {
    Bill bill = statements(2, () -> db.insert(Bill.of("a", "1.25")));

    assertGivenByTheDatabase(bill);
    assertThat(bill.twice()).isEqualTo("2.50");
    assertThat(stored("a")).isEqualTo(bill);
    assertThat(statements(1, () -> db.insert(new Ping(null, null))).answer()).isEqualTo(42);
  }

  @Test
  void aValueIsKept() {
    Bill bill = db.insert(given("a"));

    assertGivenByHand(bill);
    assertThat(stored("a")).isEqualTo(bill);
  }

  @Test
  void builderGivesWhatItWasGiven() {
    Bill absent = db.insert(Bill_.builder().code("a").net(BigDecimal.ONE));
    Bill empty = db.insert(Bill_.builder().code("b").net(BigDecimal.ONE).copies(null));
    Bill full =
        db.insert(
            Bill_.builder().code("c").net(new BigDecimal("3")).copies(7).state("old").issued(THEN));

    assertGivenByTheDatabase(absent);
    assertThat(empty.copies()).isNull();
    assertThat(empty.state()).isEqualTo("NEW");
    assertGivenByHand(full);
    assertThat(Bill_.objects(db).orderBy(Bill_.code().asc()).list())
        .containsExactly(absent, empty, full);
  }

  @Test
  void ofManyRowsEachHasItsOwn() {
    List<Bill> given = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      given.add(i % 3 == 0 ? given("b" + i) : Bill.of("b" + i, i + ".5"));
    }

    List<Bill> saved = new ArrayList<>();
    List<String> ran = sql(() -> saved.addAll(db.insertAll(given)));

    assertThat(ran).hasSizeLessThan(8);
    assertThat(saved).extracting(Bill::code).isEqualTo(given.stream().map(Bill::code).toList());
    for (int i = 0; i < 40; i++) {
      if (i % 3 == 0) {
        assertGivenByHand(saved.get(i));
      } else {
        assertGivenByTheDatabase(saved.get(i));
      }
    }
    assertThat(Bill_.objects(db).list()).containsExactlyInAnyOrderElementsOf(saved);
  }

  @Test
  void rowsOfNothingElseAreInsertedTogether() {
    List<Ping> pings = List.of(new Ping(null, null), new Ping(null, 5), new Ping(null, null));

    List<Ping> saved = statements(2, () -> db.insertAll(pings));

    assertThat(saved).extracting(Ping::answer).containsExactly(42, 5, 42);
    assertThat(saved).extracting(Ping::id).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(Ping_.objects(db).list()).containsExactlyInAnyOrderElementsOf(saved);
  }

  @Test
  void anUpdateReadsThemAgain() {
    Bill bill = db.insert(given("a"));

    Bill changed =
        statements(2, () -> db.update(Bill_.builder(bill).net(new BigDecimal("5.5")).code("x")));

    assertThat(changed.twice()).isEqualTo("11.00");
    assertThat(changed.label()).isEqualTo("X");
    assertThat(changed.state()).isEqualTo("old");
    assertThat(stored("x")).isEqualTo(changed);
  }

  /** NULL can't be the value of a required column, so that an update keeps what it has. */
  @Test
  void anUpdateKeepsWhatAnEntityLacks() {
    Bill bill = db.insert(given("a"));
    Bill lacking = new Bill(bill.id(), "a", BigDecimal.TEN, null, null, null, null, null, 9);

    Bill changed = statements(2, () -> db.update(lacking));

    assertThat(changed.state()).isEqualTo("old");
    assertThat(changed.issued()).isEqualTo(THEN);
    assertThat(changed.copies()).isNull();
    assertThat(changed.twice()).isEqualTo("20.00");
    assertThat(changed.changes()).isZero();
    assertThat(stored("a")).isEqualTo(changed);
    assertThat(db.update(lacking, Bill_.state()).state()).isEqualTo("old");
  }

  @Test
  void aSaveDoesBoth() {
    Bill bill = db.save(Bill.of("a", "1"));
    assertGivenByTheDatabase(bill);

    Bill changed = db.save(new Bill(bill.id(), "a", BigDecimal.TEN, null, null, null, 1, null, 0));

    assertThat(changed.state()).isEqualTo("NEW");
    assertThat(changed.issued()).isEqualTo(bill.issued());
    assertThat(changed.copies()).isEqualTo(1);
    assertThat(changed.twice()).isEqualTo("20.00");
    assertThat(stored("a")).isEqualTo(changed);
    assertGivenByTheDatabase(
        db.save(new Bill(99L, "z", BigDecimal.ONE, null, null, null, null, null, 0)));
  }

  @Test
  void savesAndUpdatesOfManyDoToo() {
    Bill first = db.insert(given("a"));
    Bill second = new Bill(77L, "b", BigDecimal.ONE, null, null, null, null, null, 0);
    Bill lacking = new Bill(first.id(), "a", BigDecimal.TEN, null, null, null, 4, null, 0);

    List<Bill> saved = db.saveAll(List.of(lacking, second, Bill.of("c", "2")));

    assertThat(saved.get(0).state()).isEqualTo("old");
    assertThat(saved.get(0).twice()).isEqualTo("20.00");
    assertGivenByTheDatabase(saved.get(1));
    assertGivenByTheDatabase(saved.get(2));
    assertThat(Bill_.objects(db).list()).containsExactlyInAnyOrderElementsOf(saved);

    List<Bill> updated =
        db.updateAll(
            saved.stream().map(each -> Bill_.builder(each).net(BigDecimal.ONE).build()).toList());

    assertThat(updated).extracting(Bill::twice).containsOnly(new BigDecimal("2.00"));
    assertThat(updated.get(0).state()).isEqualTo("old");
    assertThat(Bill_.objects(db).list()).containsExactlyInAnyOrderElementsOf(updated);
  }

  @Test
  void anUpsertKeepsWhatIsNotGiven() {
    db.insert(given("a"));

    List<Bill> saved =
        Bill_.objects(db)
            .upsertAll(List.of(Bill.of("b", "2"), Bill.of("a", "4"), given("c")), Bill_.code());

    assertGivenByTheDatabase(saved.get(0));
    assertThat(saved.get(1).state()).isEqualTo("old");
    assertThat(saved.get(1).copies()).isEqualTo(7);
    assertThat(saved.get(1).twice()).isEqualTo("8.00");
    assertGivenByHand(saved.get(2));
    assertThat(Bill_.objects(db).list()).containsExactlyInAnyOrderElementsOf(saved);
  }

  @Test
  void getOrCreateAndUpdateOrCreateReturnThem() {
    Created<Bill> created =
        Bill_.objects(db)
            .getOrCreate(Bill_.builder().code("a"), Bill_.builder().net(BigDecimal.ONE));
    Created<Bill> found =
        Bill_.objects(db)
            .updateOrCreate(
                Bill_.builder().code("a"), Bill_.builder().net(BigDecimal.TEN).state("old"));

    assertThat(created.created()).isTrue();
    assertGivenByTheDatabase(created.entity());
    assertThat(found.created()).isFalse();
    assertThat(found.entity().twice()).isEqualTo("20.00");
    assertThat(found.entity().issued()).isEqualTo(created.entity().issued());
    assertThat(stored("a")).isEqualTo(found.entity());
  }

  @Test
  void keysAndRelationsCanBeGivenToo() {
    Bill bill = db.insert(new Bill(1L, "a", BigDecimal.ONE, null, null, null, null, null, 0));
    Payment payment = new Payment(null, null, 250);

    assertThat(db.insert(payment)).isSameAs(payment);

    assertThat(payment.method()).isEqualTo("cash");
    assertThat(payment.twice()).isEqualTo(500);
    assertThat(payment.bill().get()).isEqualTo(bill);
    payment.cents(1_000);
    db.save(payment);
    assertThat(payment.twice()).isEqualTo(2_000);
    List<Payment> more = db.insertAll(List.of(new Payment("card", bill, 100)));
    assertThat(more.get(0).bill().isLoaded()).isTrue();
    assertThat(Payment_.get(db, "card").twice()).isEqualTo(200);
  }

  @Test
  void builderDoesNotDemandThem() {
    assertThat(Bill_.builder().code("a").net(BigDecimal.ONE).build().state()).isNull();
    assertThatThrownBy(() -> Bill_.builder().code("a").build())
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Bill lacks a value for net.");
  }

  @Test
  void theyAreAskedForLikeOthers() {
    db.insertAll(List.of(Bill.of("a", "1"), Bill.of("b", "20")));

    assertThat(
            Bill_.objects(db)
                .filter(Bill_.twice().gt(new BigDecimal("10")), Bill_.label().eq("B"))
                .orderBy(Bill_.changes().asc())
                .list())
        .extracting(Bill::code)
        .containsExactly("b");
  }

  /** What a trigger sets is read after the write. */
  @Test
  void whatTriggerSetsIsRead() {
    changesTables();
    db.dsl()
        .execute(
            here(
                usually(
                        "create trigger bill_changes before update on bill for each row call \""
                            + BillTrigger.class.getName()
                            + "\"")
                    .but(
                        SQLITE,
                        "create trigger bill_changes after update on bill begin update bill set"
                            + " changes = changes + 1 where id = new.id; end")
                    .but(
                        MARIADB,
                        "create trigger bill_changes before update on bill for each row"
                            + " set new.changes = old.changes + 1")
                    .but(
                        POSTGRESQL,
                        "create function bill_changes() returns trigger language plpgsql as $$"
                            + " begin new.changes = old.changes + 1; return new; end $$;"
                            + " create trigger bill_changes before update on bill for each row"
                            + " execute function bill_changes()")));
    Bill bill = db.insert(given("a"));

    Bill changed = db.update(Bill_.builder(bill).copies(1));
    Bill again = db.save(changed);

    assertThat(bill.changes()).isZero();
    assertThat(changed.changes()).isEqualTo(1);
    assertThat(again.changes()).isEqualTo(2);
    assertThat(stored("a")).isEqualTo(again);
  }
}
