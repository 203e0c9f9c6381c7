package dev.kindred.it;

import dev.kindred.it.extra.Borrower;
import dev.kindred.it.extra.Fee;
import dev.kindred.it.extra.Fee_;
import dev.kindred.it.extra.Hire;
import dev.kindred.it.extra.Hire_;
import dev.kindred.it.extra.Movie;
import dev.kindred.it.extra.Movie_;
import dev.kindred.it.extra.Outlet;
import dev.kindred.it.extra.Topic;
import dev.kindred.lookup.Selection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Tests on movies that borrowers hire, and pay for. */
abstract class HireFixture extends DatabaseTest {

  @BeforeEach
  final void tables() {
    extra(Fee.class, Hire.class, Movie.class, Topic.class, Borrower.class, Outlet.class).create();
  }

  final Movie movie(String title, Topic... topics) {
    Movie movie = db.insert(Movie_.builder().title(title));
    Movie_.topics(db, movie).set(Set.of(topics));
    return movie;
  }

  final Hire hire(Movie movie, Borrower borrower, LocalDate day) {
    return db.insert(Hire_.builder().movie(movie).borrower(borrower).hiredOn(day));
  }

  final void fee(String amount, Borrower borrower, LocalDate day, Hire hire) {
    db.insert(
        Fee_.builder().amount(new BigDecimal(amount)).borrower(borrower).paidOn(day).hire(hire));
  }

  static LocalDate january(int day) {
    return LocalDate.of(2024, 1, day);
  }

  /** Selects the texts of two values; that of a number has no zeros at its end. */
  static <R, A, B> Selection<R, String> row(Selection<R, A> a, Selection<R, B> b) {
    return Selection.of((A first, B second) -> text(first, second), a, b);
  }

  /** Selects the texts of three values; that of a number has no zeros at its end. */
  static <R, A, B, C> Selection<R, String> row(
      Selection<R, A> a, Selection<R, B> b, Selection<R, C> c) {
    return Selection.of((A first, B second, C third) -> text(first, second, third), a, b, c);
  }

  private static String text(@Nullable Object... values) {
    return Stream.of(values)
        .map(
            value ->
                value instanceof Number number
                    ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                    : Objects.toString(value))
        .collect(Collectors.joining(" "));
  }
}
