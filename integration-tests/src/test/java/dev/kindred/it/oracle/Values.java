package dev.kindred.it.oracle;

import dev.kindred.it.oracle.library.Genre;
import dev.kindred.it.oracle.library.Office;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Values in rows and in questions: so few that they often meet. */
record Values(Dice dice) {

  /**
   * What texts are made of. No letter beyond ASCII is a capital, since SQLite's IgnoreCase does not
   * know those; none is beyond U+E000, where H2 sorts in another way: {@code docs/databases.md}.
   */
  private static final String[] CHARACTERS = {
    "a", "b", "A", "%", "_", "\\", "'", "\"", "!", " ", "é", "漢", "😀"
  };

  String text() {
    return switch (dice.below(8)) {
      case 0 -> String.join("", dice.list(0, 3, () -> dice.oneOf(CHARACTERS)));
      case 1, 2 -> dice.oneOf(CHARACTERS);
      default -> dice.oneOf("a", "b", "aB", "");
    };
  }

  int number() {
    return dice.oneOf(0, 1, 2, -1);
  }

  long key(int most) {
    return 1 + dice.below(most);
  }

  BigDecimal decimal() {
    return new BigDecimal(dice.oneOf("1.00", "0.50", "-0.01", "9999.99"));
  }

  LocalDate date() {
    return LocalDate.parse(dice.oneOf("2020-01-01", "1969-12-31", "2024-02-29"));
  }

  /** The start of a month, the end of a year, a leap day, each at another time of the day. */
  LocalDateTime time() {
    return LocalDateTime.parse(
        dice.oneOf("2020-01-01T00:00", "1969-12-31T23:59:58", "2024-02-29T12:01:02"));
  }

  Genre genre() {
    return dice.oneOf(Genre.values());
  }

  boolean truth() {
    return dice.oneIn(2);
  }

  Office office() {
    return new Office(text(), dice.orNull(this::number));
  }

  Object of(ValueType type) {
    return switch (type) {
      case TEXT -> text();
      case INT -> number();
      case LONG -> (long) dice.below(8);
      case DECIMAL -> decimal();
      case DATE -> date();
      case TIME -> time();
      case BOOLEAN -> truth();
      case GENRE -> genre();
    };
  }
}
