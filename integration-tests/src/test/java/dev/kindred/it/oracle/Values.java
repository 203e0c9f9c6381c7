package dev.kindred.it.oracle;

import dev.kindred.it.oracle.library.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values in rows and in questions: so few that they often meet. */
final class Values {

  /**
   * What texts are made of. No letter beyond ASCII is a capital, since SQLite's IgnoreCase does not
   * know those; none is beyond U+E000, where H2 sorts in another way: {@code docs/databases.md}.
   */
  private static final String[] CHARACTERS = {
    "a", "b", "A", "%", "_", "\\", "'", "\"", "!", " ", "é", "漢", "😀"
  };

  private Values() {}

  static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of("a", "b", "aB", "")),
        Tuple.of(2, Arbitraries.of(CHARACTERS)),
        Tuple.of(
            1, Arbitraries.of(CHARACTERS).list().ofMaxSize(3).map(all -> String.join("", all))));
  }

  static Arbitrary<Integer> ints() {
    return Arbitraries.of(0, 1, 2, -1);
  }

  static Arbitrary<Long> keys(int most) {
    return Arbitraries.of(LongStream.rangeClosed(1, most).boxed().toList());
  }

  static Arbitrary<BigDecimal> decimals() {
    return Arbitraries.of("1.00", "0.50", "-0.01", "9999.99").map(BigDecimal::new);
  }

  static Arbitrary<LocalDate> dates() {
    return Arbitraries.of("2020-01-01", "1969-12-31", "2024-02-29").map(LocalDate::parse);
  }

  /** The start of a month, the end of a year, a leap day, each at another time of the day. */
  static Arbitrary<LocalDateTime> times() {
    return Arbitraries.of("2020-01-01T00:00", "1969-12-31T23:59:58", "2024-02-29T12:01:02")
        .map(LocalDateTime::parse);
  }

  static Arbitrary<Genre> genres() {
    return Arbitraries.of(Genre.class);
  }

  static Arbitrary<Boolean> booleans() {
    return Arbitraries.of(true, false);
  }

  static Arbitrary<Object> of(ValueType type) {
    return switch (type) {
      case TEXT -> texts().asGeneric();
      case INT -> ints().asGeneric();
      case LONG -> Arbitraries.longs().between(0, 7).asGeneric();
      case DECIMAL -> decimals().asGeneric();
      case DATE -> dates().asGeneric();
      case TIME -> times().asGeneric();
      case BOOLEAN -> booleans().asGeneric();
      case GENRE -> genres().asGeneric();
    };
  }
}
