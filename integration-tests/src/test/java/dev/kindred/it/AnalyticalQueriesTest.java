package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Hint;
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
import dev.kindred.it.extra.Topic;
import dev.kindred.it.extra.Topic_;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions about many rows: their results, and which tables their statements read, how often. */
class AnalyticalQueriesTest extends HireFixture {

  private static final Pattern TABLE = Pattern.compile("(?:from|join) ([a-z_]+)");

  private Hire paidTwice;
  private Hire unpaid;

  @BeforeEach
  void rows() {
    Outlet rome = db.insert(Outlet_.builder().city("Rome"));
    Outlet oslo = db.insert(Outlet_.builder().city("Oslo"));
    Borrower ann = db.insert(Borrower_.builder().name("Ann").outlet(rome));
    Borrower bob = db.insert(Borrower_.builder().name("Bob").outlet(oslo));
    db.insert(Borrower_.builder().name("Cy").outlet(oslo));
    Topic drama = db.insert(Topic_.builder().name("Drama"));
    Topic comedy = db.insert(Topic_.builder().name("Comedy"));
    db.insert(Topic_.builder().name("War"));
    Movie up = movie("Up", drama, comedy);
    Movie jaws = movie("Jaws", drama);
    movie("Heat", comedy);
    paidTwice = hire(up, ann, january(5));
    unpaid = hire(jaws, ann, LocalDate.of(2024, 2, 7));
    Hire third = hire(up, bob, LocalDate.of(2024, 3, 1));
    fee("5.00", ann, january(6), paidTwice);
    fee("7.50", ann, january(8), paidTwice);
    fee("3.00", bob, LocalDate.of(2024, 3, 2), third);
    db.insert(
        Fee_.builder()
            .amount(new BigDecimal("1.00"))
            .borrower(bob)
            .paidOn(LocalDate.of(2024, 3, 4)));
  }

  private static List<String> tables(TypedQuery<?> query) {
    return TABLE.matcher(query.sql()).results().map((MatchResult each) -> each.group(1)).toList();
  }

  @Test
  void hiresThatWereNotPaidOnce() {
    TypedQuery<Long> query =
        Hire_.objects(db)
            .filter(Hire_.fees().count().ne(1L))
            .orderBy(Hire_.id().asc())
            .select(Hire_.id());

    assertThat(query.list()).containsExactly(paidTwice.id(), unpaid.id());
    assertThat(tables(query)).containsExactly("hire", "fee");
    assertThat(query.sql().contains("left outer join (select"))
        .isEqualTo(here(usually(true).but(H2, false)));
  }

  @Test
  void topicsAllOfWhoseMoviesWereHired() {
    TypedQuery<String> query =
        Topic_.objects(db)
            .filter(Topic_.movies().all(movie -> movie.hires().exists()))
            .orderBy(Topic_.id().asc())
            .select(Topic_.name());

    assertThat(query.list()).containsExactly("Drama", "War");
    assertThat(tables(query)).containsExactly("topic", "movie_topics", "hire");
  }

  @Test
  void thoseWithManyHires() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .filter(Borrower_.hires().count().gt(1L))
            .orderBy(Borrower_.hires().count().desc())
            .select(row(Borrower_.name(), Borrower_.hires().count()));

    assertThat(query.list()).containsExactly("Ann 2");
    assertThat(tables(query)).containsExactly("borrower", "hire");
    assertThat(query.sql()).contains(" join (select").doesNotContain("left");
  }

  @Test
  void thoseOfWhomAHireWasPaidTwice() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .filter(Borrower_.hires().any(hire -> hire.fees().count().gt(1L)))
            .select(Borrower_.name());

    assertThat(query.list()).containsExactly("Ann");
    assertThat(tables(query)).containsExactly("borrower", "hire", "fee");
    assertThat(query.sql().contains("join (select")).isEqualTo(here(usually(true).but(H2, false)));
  }

  @Test
  void whatWasNotPaidOnceIsChanged() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    QuerySet<Hire> unusual =
        Hire_.objects(db).filter(Hire_.fees().count().ne(1L), Hire_.hiredOn().lt(day));

    List<Statement> statements =
        db.capture(() -> assertThat(unusual.update(Hire_.hiredOn().set(day))).isEqualTo(2));
    List<Statement> hinted =
        db.capture(() -> unusual.hint(Hint.CORRELATED).update(Hire_.hiredOn().set(day)));

    assertThat(Hire_.objects(db).filter(Hire_.hiredOn().eq(day)).list())
        .extracting(Hire::id)
        .containsExactlyInAnyOrder(paidTwice.id(), unpaid.id());
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).sql().contains("left outer join (select"))
        .isEqualTo(here(usually(true).but(H2, false)));
    assertThat(hinted.get(0).sql()).doesNotContain("join");
  }

  @Test
  void feesOfBorrowersWithManyAreDeleted() {
    QuerySet<Fee> frequent = Fee_.objects(db).filter(Fee_.borrower().hires().count().gt(1L));

    List<Statement> statements =
        db.capture(() -> assertThat(frequent.delete().total()).isEqualTo(2));
    List<Statement> hinted = db.capture(() -> frequent.hint(Hint.CORRELATED).delete());

    assertThat(Fee_.objects(db).count()).isEqualTo(2);
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).sql().contains("join (select"))
        .isEqualTo(here(usually(true).but(H2, false)));
    assertThat(hinted.get(0).sql()).doesNotContain("join (select");
  }

  @Test
  void theMoviesThatWereHiredMostOften() {
    TypedQuery<String> query =
        Movie_.objects(db)
            .orderBy(Movie_.hires().count().desc(), Movie_.id().asc())
            .limit(2)
            .select(row(Movie_.title(), Movie_.hires().count()));

    assertThat(query.list()).containsExactly("Up 2", "Jaws 1");
    assertThat(tables(query)).containsExactly("movie", "hire");
  }

  @Test
  void revenueByOutletAndMonth() {
    TypedQuery<String> query =
        Fee_.objects(db)
            .groupBy(Fee_.borrower().outlet().city(), Fee_.paidOn().month())
            .orderBy(Fee_.borrower().outlet().city().asc(), Fee_.paidOn().month().asc())
            .select(
                row(Fee_.borrower().outlet().city(), Fee_.paidOn().month(), Fee_.amount().sum()));

    assertThat(query.list()).containsExactly("Oslo 3 4", "Rome 1 12.5");
  }

  @Test
  void thoseWithoutHireInOneMonth() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .filter(
                Borrower_.hires()
                    .none(
                        hire ->
                            hire.hiredOn()
                                .between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29))))
            .orderBy(Borrower_.id().asc())
            .select(Borrower_.name());

    assertThat(query.list()).containsExactly("Bob", "Cy");
  }

  @Test
  void moviesThatWereNeverHired() {
    TypedQuery<String> query =
        Movie_.objects(db).filter(Movie_.hires().count().eq(0L)).select(Movie_.title());

    assertThat(query.list()).containsExactly("Heat");
    assertThat(query.sql()).contains("not exists (select 1 from hire");
  }

  @Test
  void meanAndGreatestFeeOfEach() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .orderBy(Borrower_.fees().amount().avg().desc())
            .select(
                row(
                    Borrower_.name(),
                    Borrower_.fees().amount().avg(),
                    Borrower_.fees().amount().max()));

    assertThat(query.list()).containsExactly("Cy null null", "Ann 6.25 7.5", "Bob 2 3");
    assertThat(tables(query)).containsExactly("borrower", "fee");
  }

  @Test
  void theLastHireOfEach() {
    TypedQuery<String> query =
        Borrower_.objects(db)
            .orderBy(Borrower_.id().asc())
            .select(row(Borrower_.name(), Borrower_.hires().hiredOn().max()));

    assertThat(query.list()).containsExactly("Ann 2024-02-07", "Bob 2024-03-01", "Cy null");
  }

  @Test
  void topicsByRevenue() {
    TypedQuery<String> query =
        Topic_.objects(db)
            .orderBy(Topic_.movies().hires().fees().amount().sum().desc(), Topic_.id().asc())
            .select(row(Topic_.name(), Topic_.movies().hires().fees().amount().sum()));

    assertThat(query.list()).containsExactly("War null", "Drama 15.5", "Comedy 15.5");
    assertThat(tables(query)).containsExactly("topic", "movie_topics", "hire", "fee");
  }

  @Test
  void hintsChangeTheStatementAndNotTheResult() {
    for (Hint hint : Hint.values()) {
      TypedQuery<String> query =
          Borrower_.objects(db)
              .hint(hint)
              .orderBy(Borrower_.hires().count().desc(), Borrower_.id().asc())
              .limit(2)
              .select(row(Borrower_.name(), Borrower_.hires().count()));

      assertThat(query.list()).containsExactly("Ann 2", "Bob 1");
      assertThat(query.sql().contains(" join (select")).isEqualTo(hint == Hint.GROUPED);
    }
  }

  @Test
  void conditionsOfWritesAreTheSame() {
    assertThat(
            Hire_.objects(db)
                .filter(Hire_.fees().count().ne(1L))
                .update(Hire_.hiredOn().set(LocalDate.of(2020, 1, 1))))
        .isEqualTo(2);
    assertThat(Movie_.objects(db).filter(Movie_.hires().count().eq(0L)).delete().count(Movie.class))
        .isOne();
    assertThat(
            Movie_.objects(db)
                .filter(Movie_.hires().count().ge(1L))
                .union(Movie_.objects(db).filter(Movie_.hires().count().lt(1L)))
                .count())
        .isEqualTo(2);
  }
}
