package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.Hint;
import dev.kindred.Projection;
import dev.kindred.Scope;
import dev.kindred.it.extra.Borrower;
import dev.kindred.it.extra.Borrower_;
import dev.kindred.it.extra.Fee_;
import dev.kindred.it.extra.Hire;
import dev.kindred.it.extra.Hire_;
import dev.kindred.it.extra.Movie;
import dev.kindred.it.extra.Movie_;
import dev.kindred.it.extra.Outlet;
import dev.kindred.it.extra.Outlet_;
import dev.kindred.it.extra.Topic;
import dev.kindred.it.extra.Topic_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Selection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aggregates of the rows of a slice: which rows are found first, and that results are the same. */
class LimitedAggregatesTest extends HireFixture {

  private static final BigDecimal FOUR = new BigDecimal("4");

  @BeforeEach
  void rows() {
    Outlet rome = db.insert(Outlet_.builder().city("Rome"));
    Outlet oslo = db.insert(Outlet_.builder().city("Oslo"));
    Borrower ann = db.insert(Borrower_.builder().name("Ann").outlet(rome));
    Borrower bob = db.insert(Borrower_.builder().name("Bob").outlet(oslo));
    db.insert(Borrower_.builder().name("Cy").outlet(oslo));
    Topic drama = db.insert(Topic_.builder().name("Drama"));
    Topic comedy = db.insert(Topic_.builder().name("Comedy"));
    Movie up = movie("Up", drama, comedy);
    Movie jaws = movie("Jaws", drama);
    movie("Heat");
    Hire first = hire(up, ann, january(5));
    Hire second = hire(jaws, ann, january(7));
    Hire third = hire(up, bob, january(9));
    fee("5.00", ann, january(6), first);
    fee("7.50", ann, january(8), first);
    fee("1.00", ann, january(6), second);
    fee("3.00", bob, january(10), third);
    db.insert(Fee_.builder().amount(BigDecimal.TEN).borrower(bob).paidOn(january(11)));
  }

  /** Asserts that each slice of a query is that of its whole result. */
  private void slicesAreThoseOf(Projection<String> query) {
    List<String> all = query.list();
    assertThat(all).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    for (int from = 0; from < 2; from++) {
      for (int rows : List.of(1, 2, 101)) {
        Projection<String> slice = query.offset(from).limit(rows);
        assertThat(slice.list()).isEqualTo(all.subList(from, Math.min(all.size(), from + rows)));
        assertThat(slice.sql().startsWith("with page as materialized (select")).isEqualTo(found());
      }
    }
  }

  private boolean found() {
    return here(usually(false).but(POSTGRESQL, true).but(SQLITE, true));
  }

  private static Projection<String> borrowers(Database db) {
    return Borrower_.objects(db)
        .filter(Borrower_.name().ne("Nobody"))
        .orderBy(Borrower_.outlet().city().desc(), Borrower_.id().desc())
        .select(
            row(
                Borrower_.name(),
                Borrower_.fees().where(Fee_.amount().gt(FOUR)).count(),
                Borrower_.fees().where(Fee_.hire().movie().title().eq("Up")).amount().sum()));
  }

  private static Projection<String> outlets(Database db) {
    return Outlet_.objects(db)
        .orderBy(Outlet_.city().asc())
        .select(
            row(
                Outlet_.city(),
                Outlet_.borrowers().count(),
                Outlet_.borrowers().hires().fees().amount().sum()));
  }

  private static Projection<String> fees(Database db) {
    return Fee_.objects(db)
        .orderBy(Fee_.hire().movie().title().desc(), Fee_.id().asc())
        .select(row(Fee_.id(), Fee_.hire().movie().title(), Fee_.borrower().hires().count()));
  }

  private static Projection<String> movies(Database db) {
    return Movie_.objects(db)
        .orderBy(Movie_.title().asc())
        .select(
            row(
                Movie_.title(),
                Movie_.topics().count(),
                Movie_.hires().borrower().name().countDistinct()));
  }

  @Test
  void aggregatesBesideFilterAndOrder() {
    slicesAreThoseOf(borrowers(db));
    slicesAreThoseOf(outlets(db));
    slicesAreThoseOf(fees(db));
    slicesAreThoseOf(movies(db));
  }

  @Test
  void aggregatesThatCompareWithTheRow() {
    slicesAreThoseOf(
        Hire_.objects(db)
            .orderBy(Hire_.id().asc())
            .select(
                row(
                    Hire_.id(),
                    Hire_.fees().where(fee -> fee.paidOn().gt(Hire_.hiredOn())).count(),
                    Hire_.borrower().hires().where(h -> h.hiredOn().le(Hire_.hiredOn())).count())));
  }

  @Test
  void aggregatesInExpressions() {
    slicesAreThoseOf(
        Borrower_.objects(db)
            .orderBy(
                Case.when(Borrower_.name().eq("Bob"), "first").otherwise("then").asc(),
                Borrower_.name().desc())
            .select(
                row(
                    Case.when(Borrower_.fees().count().gt(2L), "many").otherwise(Borrower_.name()),
                    Case.when(Borrower_.hires().any(h -> h.fees().count().gt(1L)), "often")
                        .otherwise("seldom"),
                    Borrower_.name().concat("!"))));
  }

  @Test
  void scopesHoldForThePageAndForItsAggregates() {
    Database scoped =
        db.scoped(
            Scope.of("fees", Fee_.amount().gt(FOUR)),
            Scope.of("movies", Movie_.title().ne("Jaws")),
            Scope.of("borrowers", Borrower_.name().ne("Cy")));

    slicesAreThoseOf(borrowers(scoped));
    slicesAreThoseOf(outlets(scoped));
    slicesAreThoseOf(fees(scoped));
    slicesAreThoseOf(movies(scoped));
    assertThat(borrowers(scoped).limit(5).list()).containsExactly("Ann 2 12.5", "Bob 1 null");
    assertThat(outlets(scoped).limit(1).list()).containsExactly("Oslo 1 null");
  }

  @Test
  void rowsOfEqualOrderHaveTheirOwnAggregates() {
    Projection<String> query =
        Borrower_.objects(db)
            .orderBy(Borrower_.outlet().city().asc())
            .select(row(Borrower_.name(), Borrower_.fees().count()));
    Map<String, String> all =
        query.list().stream().collect(toMap(line -> line.split(" ")[0], line -> line));

    assertThat(query.limit(1).list()).hasSize(1).allMatch(all::containsValue);
    assertThat(query.limit(2).list()).containsExactlyInAnyOrder("Bob 2", "Cy 0");
    assertThat(
            Borrower_.objects(db)
                .limit(2)
                .select(row(Borrower_.name(), Borrower_.fees().count()))
                .list())
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(all::containsValue);
  }

  @Test
  void otherQueriesHaveNoPage() {
    Selection<Borrower, String> counted = row(Borrower_.name(), Borrower_.fees().count());
    var borrowers = Borrower_.objects(db).orderBy(Borrower_.name().asc());
    List<Projection<String>> queries =
        List.of(
            borrowers.hint(Hint.CORRELATED).select(counted).limit(1),
            borrowers.hint(Hint.GROUPED).select(counted).limit(1),
            borrowers.filter(Borrower_.fees().count().gt(2L)).select(counted).limit(1),
            Borrower_.objects(db).orderBy(Borrower_.fees().count().desc()).select(counted).limit(1),
            borrowers.filter(Borrower_.id().eq(1L)).select(counted).limit(1),
            borrowers.select(counted).distinct().limit(3),
            borrowers.select(counted));

    for (Projection<String> query : queries) {
      assertThat(query.list()).contains("Ann 3");
      assertThat(query.sql()).doesNotContain("with page");
    }
  }
}
