package dev.kindred.benchmark.kindred.rental;

import dev.kindred.Database;
import dev.kindred.TypedQuery;
import dev.kindred.lookup.Selection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A question about rentals. Its results have an order, so that they can be compared. */
public enum RentalQuestion {
  /** Rentals with another number of payments than one. */
  PAID_OTHERWISE(
      db ->
          Rental_.objects(db)
              .filter(Rental_.payments().count().ne(1L))
              .orderBy(Rental_.id().asc())
              .select(row(Rental_.id()))),
  /** Categories all of whose films were rented. */
  ALL_RENTED(
      db ->
          Category_.objects(db)
              .filter(Category_.films().all(film -> film.rentals().exists()))
              .orderBy(Category_.id().asc())
              .select(row(Category_.id()))),
  /** Customers with more than 40 rentals. */
  FREQUENT(
      db ->
          Customer_.objects(db)
              .filter(Customer_.rentals().count().gt(40L))
              .orderBy(Customer_.rentals().count().desc(), Customer_.id().asc())
              .select(row(Customer_.name(), Customer_.rentals().count()))),
  /** The 20 films that were rented most often. */
  TOP_FILMS(
      db ->
          Film_.objects(db)
              .orderBy(Film_.rentals().count().desc(), Film_.id().asc())
              .limit(20)
              .select(row(Film_.title(), Film_.rentals().count()))),
  /** The revenue of each store in each month. */
  REVENUE(
      db ->
          Payment_.objects(db)
              .groupBy(
                  Payment_.customer().store().id(),
                  Payment_.paidOn().year(),
                  Payment_.paidOn().month())
              .orderBy(
                  Payment_.customer().store().id().asc(),
                  Payment_.paidOn().year().asc(),
                  Payment_.paidOn().month().asc())
              .select(
                  row(
                      Payment_.customer().store().id(),
                      Payment_.paidOn().month(),
                      Payment_.amount().sum()))),
  /** Customers without a rental in a quarter. */
  ABSENT(
      db ->
          Customer_.objects(db)
              .filter(
                  Customer_.rentals()
                      .none(
                          rental ->
                              rental
                                  .rentedOn()
                                  .between(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30))))
              .orderBy(Customer_.id().asc())
              .select(row(Customer_.id()))),
  /** Films that were never rented. */
  NEVER_RENTED(
      db ->
          Film_.objects(db)
              .filter(Film_.rentals().count().eq(0L))
              .orderBy(Film_.id().asc())
              .select(row(Film_.id()))),
  /** The mean and the greatest payment of each customer, ordered by the greatest. */
  PAYMENTS(
      db ->
          Customer_.objects(db)
              .orderBy(Customer_.payments().amount().max().desc(), Customer_.id().asc())
              .select(
                  row(
                      Customer_.name(),
                      Customer_.payments().amount().avg(),
                      Customer_.payments().amount().max()))),
  /** The day of the last rental of each customer. */
  LAST_RENTAL(
      db ->
          Customer_.objects(db)
              .orderBy(Customer_.id().asc())
              .select(row(Customer_.id(), Customer_.rentals().rentedOn().max()))),
  /** Categories by revenue. */
  CATEGORIES(
      db ->
          Category_.objects(db)
              .orderBy(
                  Category_.films().rentals().payments().amount().sum().desc(),
                  Category_.id().asc())
              .select(
                  row(Category_.name(), Category_.films().rentals().payments().amount().sum())));

  private final Function<Database, TypedQuery<List<@Nullable Object>>> query;

  RentalQuestion(Function<Database, TypedQuery<List<@Nullable Object>>> query) {
    this.query = query;
  }

  /** Returns the query. */
  public TypedQuery<List<@Nullable Object>> of(Database database) {
    return query.apply(database);
  }

  private static <R, A> Selection<R, List<@Nullable Object>> row(Selection<R, A> a) {
    return Selection.of((A first) -> Arrays.asList(first), a);
  }

  private static <R, A, B> Selection<R, List<@Nullable Object>> row(
      Selection<R, A> a, Selection<R, B> b) {
    return Selection.of((A first, B second) -> Arrays.asList(first, second), a, b);
  }

  private static <R, A, B, C> Selection<R, List<@Nullable Object>> row(
      Selection<R, A> a, Selection<R, B> b, Selection<R, C> c) {
    return Selection.of(
        (A first, B second, C third) -> Arrays.asList(first, second, third), a, b, c);
  }
}
