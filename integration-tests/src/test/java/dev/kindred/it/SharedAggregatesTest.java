package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.Statement;
import dev.kindred.TypedQuery;
import dev.kindred.it.extra.Borrower;
import dev.kindred.it.extra.Borrower_;
import dev.kindred.it.extra.Fee;
import dev.kindred.it.extra.Fee_;
import dev.kindred.it.extra.Hire;
import dev.kindred.it.extra.Hire_;
import dev.kindred.it.extra.Movie;
import dev.kindred.it.extra.Movie_;
import dev.kindred.it.extra.Outlet;
import dev.kindred.it.extra.Outlet_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.NumberExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aggregates that read the same related rows: one derived table, and what narrows it. */
class SharedAggregatesTest extends HireFixture {

  private static final Pattern DERIVED_TABLE = Pattern.compile("join \\(select");

  private static final Pattern LISTED =
      Pattern.compile("from fee where fee.borrower_id (= any\\(|in \\(\\?)");

  private Borrower ann;
  private Borrower bob;
  private Borrower cy;
  private Outlet rome;

  @BeforeEach
  void rows() {
    rome = db.insert(Outlet_.builder().city("Rome"));
    Outlet oslo = db.insert(Outlet_.builder().city("Oslo"));
    ann = db.insert(Borrower_.builder().name("Ann").outlet(rome));
    bob = db.insert(Borrower_.builder().name("Bob").outlet(oslo));
    cy = db.insert(Borrower_.builder().name("Cy").outlet(oslo));
    Movie up = movie("Up");
    Movie jaws = movie("Jaws");
    movie("Heat");
    Hire first = hire(up, ann, january(5));
    Hire second = hire(jaws, ann, january(7));
    Hire third = hire(up, bob, january(9));
    fee("5.00", ann, january(6), first);
    fee("7.50", ann, january(8), first);
    fee("1.00", ann, january(9), second);
    fee("3.00", bob, january(10), third);
  }

  private static long derivedTables(String sql) {
    return DERIVED_TABLE.matcher(sql).results().count();
  }

  @Test
  void aggregatesBehindSeveralToManyPathsAreOneTable() {
    TypedQuery<String> query =
        Outlet_.objects(db)
            .orderBy(Outlet_.borrowers().hires().fees().amount().sum().desc())
            .select(
                row(
                    Outlet_.city(),
                    Outlet_.borrowers().hires().fees().amount().sum(),
                    Outlet_.borrowers().hires().fees().count()));

    assertThat(query.list()).containsExactly("Rome 13.5 3", "Oslo 3 1");
    assertThat(derivedTables(query.sql())).isEqualTo(1);
  }

  @Test
  void otherRowsAreAnotherTable() {
    TypedQuery<String> query =
        Outlet_.objects(db)
            .orderBy(Outlet_.id().asc())
            .select(
                row(
                    Outlet_.city(),
                    Outlet_.borrowers().count(),
                    Outlet_.borrowers().hires().count()));

    assertThat(query.list()).containsExactly("Rome 1 2", "Oslo 2 1");
    assertThat(derivedTables(query.sql())).isEqualTo(2);
  }

  @Test
  void filtersOfOnePathAreConditionsOfOneTable() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .orderBy(Borrower_.id().asc())
            .select(
                row(
                    Borrower_.name(),
                    Borrower_.fees().where(Fee_.amount().gt(new BigDecimal("4"))).count(),
                    Borrower_.fees().where(Fee_.hire().movie().title().eq("Up")).amount().sum()));

    assertThat(query.list()).containsExactly("Ann 2 12.5", "Bob 0 3", "Cy 0 null");
    assertThat(derivedTables(query.sql())).isEqualTo(1);
    assertThat(query.sql()).contains("case when", " or ");
  }

  @Test
  void aFilterThatIsNeverMetHasNoSum() {
    Condition<Fee> never = Fee_.id().in(List.of());
    for (Condition<Fee> filter : List.of(never, never.isNull(), never.eq(true))) {
      Fee_.Many<Borrower> none = Borrower_.fees().where(filter);
      TypedQuery<String> query =
          Borrower_.objects(db)
              .orderBy(Borrower_.id().asc())
              .select(row(none.amount().sum(), none.count(), Borrower_.fees().amount().sum()));

      assertThat(query.list()).containsExactly("null 0 13.5", "null 0 3", "null 0 null");
      assertThat(derivedTables(query.sql())).isEqualTo(1);
    }
  }

  @Test
  void oneFilterIsThatOfTheTable() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .filter(Borrower_.fees().where(Fee_.amount().gt(new BigDecimal("4"))).count().gt(1L))
            .select(Borrower_.name());

    assertThat(query.list()).containsExactly("Ann");
    assertThat(query.sql()).doesNotContain("case");
  }

  @Test
  void aDisjunctionOfAggregatesJoinsGroupsThatMeetIt() {
    QuerySet<Borrower> keen = Borrower_.objects(db).filter(Borrower_.hires().count().gt(1L));
    QuerySet<Borrower> thrifty =
        Borrower_.objects(db).filter(Borrower_.fees().amount().sum().lt(new BigDecimal("4")));
    TypedQuery<String> query =
        keen.union(thrifty).orderBy(Borrower_.id().asc()).select(Borrower_.name());

    assertThat(query.list()).containsExactly("Ann", "Bob");
    assertThat(query.sql()).contains("having count(hire.id) > ", "having sum(fee.amount) < ");
    assertThat(derivedTables(query.sql())).isEqualTo(2);
  }

  @Test
  void groupsAreAllJoinedWhereTheyAreNeeded() {
    NumberExpression<Borrower, Long> hires = Borrower_.hires().count();
    NumberExpression<Borrower, BigDecimal> fees = Borrower_.fees().amount().sum();
    TypedQuery<String> shown =
        Borrower_.objects(db)
            .filter(hires.gt(1L).or(fees.lt(new BigDecimal("4"))))
            .orderBy(Borrower_.id().asc())
            .select(row(Borrower_.name(), hires, fees));
    TypedQuery<String> idle =
        Borrower_.objects(db)
            .filter(hires.lt(2L).or(fees.gt(new BigDecimal("13")).not()))
            .orderBy(Borrower_.id().asc())
            .select(Borrower_.name());

    assertThat(shown.list()).containsExactly("Ann 2 13.5", "Bob 1 3");
    assertThat(shown.sql()).doesNotContain("having");
    assertThat(idle.list()).containsExactly("Bob", "Cy");
    assertThat(idle.sql()).doesNotContain("having");
  }

  @Test
  void filtersWithSubqueriesKeepTheirTables() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .orderBy(Borrower_.id().asc())
            .select(
                row(
                    Borrower_.name(),
                    Borrower_.hires().count(),
                    Borrower_.hires()
                        .where(Hire_.fees().amount().gt(new BigDecimal("4")))
                        .count()));

    assertThat(query.list()).containsExactly("Ann 2 1", "Bob 1 0", "Cy 0 0");
    assertThat(derivedTables(query.sql())).isEqualTo(2);
  }

  @Test
  void theLastOfSeveralPathsHasAFilterAboutFilteredRows() {
    NumberExpression<Outlet, Long> dear =
        Outlet_.borrowers()
            .hires()
            .where(Hire_.fees().where(Fee_.amount().gt(new BigDecimal("4"))).isNotNull())
            .count();
    TypedQuery<String> query =
        Outlet_.objects(db)
            .filter(dear.isNotNull())
            .orderBy(dear.desc())
            .select(row(Outlet_.city(), dear, Outlet_.borrowers().hires().count()));

    assertThat(query.list()).containsExactly("Rome 1 2", "Oslo 0 1");
  }

  @Test
  void relatedRowsAreComparedWithTheRowInOneTable() {
    TypedQuery<String> query =
        Hire_.objects(db)
            .orderBy(Hire_.id().asc())
            .select(
                row(
                    Hire_.id(),
                    Hire_.fees().where(fee -> fee.paidOn().gt(Hire_.hiredOn())).count(),
                    Hire_.borrower().hires().where(h -> h.hiredOn().le(Hire_.hiredOn())).count()));

    assertThat(query.list())
        .extracting((String line) -> line.substring(line.indexOf(' ') + 1))
        .containsExactly("2 1", "1 2", "1 1");
    assertThat(derivedTables(query.sql())).isEqualTo(2);
    assertThat(query.sql()).doesNotContain("(select count");
  }

  @Test
  void relatedRowsThatAreComparedWithAnotherRelatedRowAreCountedForEach() {
    assertThat(
            Borrower_.objects(db)
                .filter(Borrower_.fees().any(fee -> dearerThan(fee).count().eq(1L)))
                .select(Borrower_.name())
                .list())
        .containsExactly("Ann");
    assertThat(
            Borrower_.objects(db)
                .orderBy(Borrower_.id().asc())
                .select(
                    row(
                        Borrower_.name(),
                        Borrower_.fees().where(fee -> dearerThan(fee).count().lt(2L)).count(),
                        Borrower_.fees()
                            .where(fee -> dearerThan(fee).paidOn().max().gt(fee.paidOn()))
                            .amount()
                            .sum()))
                .list())
        .containsExactly("Ann 2 5", "Bob 1 null", "Cy 0 null");
  }

  @Test
  void relatedRowsAreComparedWithAnAggregate() {
    QuerySet<Borrower> query =
        Borrower_.objects(db)
            .filter(Borrower_.fees().any(fee -> Borrower_.hires().count().lt(fee.id().plus(9L))))
            .filter(Borrower_.hires().count().lt(Borrower_.fees().id().plus(9L)))
            .orderBy(Borrower_.id().asc());

    assertThat(query.select(Borrower_.name()).list()).containsExactly("Ann", "Bob");
    // or else MariaDB can repeat rows
    assertThat(query.sql().split(" having ").length - 1).isEqualTo(kind == MARIADB ? 2 : 0);
  }

  private static Fee_.Many<Borrower> dearerThan(Fee_.Path<Borrower> fee) {
    return Borrower_.fees().where(other -> other.amount().gt(fee.amount()));
  }

  @Test
  void theTableHasTheRelatedRowsOfListedRowsAlone() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .filter(Borrower_.id().in(ann.id(), bob.id()))
            .orderBy(Borrower_.id().asc())
            .select(row(Borrower_.name(), Borrower_.fees().amount().sum()));

    assertThat(query.list()).containsExactly("Ann 13.5", "Bob 3");
    assertThat(LISTED.matcher(query.sql()).find()).isEqualTo(here(usually(true).but(H2, false)));
  }

  @Test
  void theTableHasTheRelatedRowsOfOneForeignKeyAlone() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .filter(Borrower_.outlet().eq(rome), Borrower_.fees().count().gt(2L))
            .select(row(Borrower_.name(), Borrower_.fees().count()));

    assertThat(query.list()).containsExactly("Ann 3");
    assertThat(query.sql().contains("borrower_id in (select"))
        .isEqualTo(here(usually(true).but(H2, false)));
  }

  @Test
  void oneRowHasASubqueryForOneAggregate() {
    QuerySet<Borrower> one = Borrower_.objects(db).filter(Borrower_.id().eq(ann.id()));
    TypedQuery<String> single = one.select(row(Borrower_.name(), Borrower_.fees().count()));
    TypedQuery<String> both =
        one.select(
            row(Borrower_.name(), Borrower_.fees().count(), Borrower_.fees().paidOn().max()));

    assertThat(single.list()).containsExactly("Ann 3");
    assertThat(derivedTables(single.sql())).isZero();
    assertThat(both.list()).containsExactly("Ann 3 2024-01-09");
    assertThat(derivedTables(both.sql())).isEqualTo(here(usually(1L).but(H2, 0L)));
  }

  @Test
  void distinctValuesOfGroupsAreCountedInOneTable() {
    TypedQuery<String> byOutlet =
        Borrower_.objects(db)
            .groupBy(Borrower_.outlet().city())
            .orderBy(Borrower_.outlet().city().asc())
            .select(row(Borrower_.outlet().city(), Borrower_.hires().movie().pk().countDistinct()));

    assertThat(byOutlet.list()).containsExactly("Oslo 1", "Rome 2");
    assertThat(byOutlet.sql().contains("join (select"))
        .isEqualTo(here(usually(true).but(H2, false)));
  }

  @Test
  void aGroupWithNullCountsItsDistinctValuesToo() {
    db.insert(Fee_.builder().amount(BigDecimal.ONE).borrower(bob).paidOn(january(11)));
    TypedQuery<String> byMovie =
        Fee_.objects(db)
            .groupBy(Fee_.hire().movie().title())
            .orderBy(Fee_.hire().movie().title().asc())
            .select(
                row(
                    Fee_.hire().movie().title(),
                    Fee_.borrower().hires().movie().pk().countDistinct()));

    assertThat(byMovie.list()).containsExactly("Jaws 2", "Up 2", "null 1");
  }

  @Test
  void anUpdateSetsAggregatesOfAllRowsAtOnce() {
    List<Statement> statements =
        db.capture(
            () ->
                Fee_.objects(db)
                    .filter(Fee_.amount().gt(BigDecimal.ONE))
                    .update(
                        Fee_.amount()
                            .set(Fee_.amount().plus(Fee_.borrower().fees().amount().max()))));

    assertThat(Fee_.objects(db).orderBy(Fee_.id().asc()).select(Fee_.amount()).list())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("12.5"), new BigDecimal("15"), BigDecimal.ONE, new BigDecimal("6"));
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).sql().contains("computed"))
        .isEqualTo(here(usually(true).but(H2, false)));
  }

  @Test
  void anUpdateReachesRowsWithoutRelatedOnes() {
    int updated =
        Movie_.objects(db)
            .update(
                Movie_.title()
                    .set(
                        Case.when(Movie_.hires().count().gt(1L), "much")
                            .otherwise(Movie_.title())));

    assertThat(updated).isEqualTo(3);
    assertThat(Movie_.objects(db).orderBy(Movie_.id().asc()).select(Movie_.title()).list())
        .containsExactly("much", "Jaws", "Heat");
  }

  @Test
  void anAggregateThatIsNullIsATestForRelatedRows() {
    db.insert(Fee_.builder().amount(BigDecimal.ONE).borrower(cy).paidOn(january(11)));
    TypedQuery<String> paid =
        Borrower_.objects(db)
            .filter(Borrower_.fees().paidOn().max().isNotNull())
            .orderBy(Borrower_.id().asc())
            .select(Borrower_.name());
    TypedQuery<String> paidForNoHire =
        Borrower_.objects(db)
            .filter(Borrower_.fees().hire().hiredOn().max().isNull())
            .select(Borrower_.name());
    TypedQuery<String> never =
        Borrower_.objects(db)
            .filter(Borrower_.hires().fees().amount().sum().isNull())
            .select(Borrower_.name());

    assertThat(paid.list()).containsExactly("Ann", "Bob", "Cy");
    assertThat(paid.sql()).contains("where exists").doesNotContain("max(");
    assertThat(paidForNoHire.list()).containsExactly("Cy");
    assertThat(paidForNoHire.sql()).contains("not exists").doesNotContain("max(");
    assertThat(never.list()).containsExactly("Cy");
    assertThat(never.sql()).doesNotContain("sum(");
  }
}
