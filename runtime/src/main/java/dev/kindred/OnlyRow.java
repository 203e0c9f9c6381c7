package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The row of a query that has one at most. */
final class OnlyRow {

  private OnlyRow() {}

  /** The first of the rows; there must not be a second one. */
  static <T> Optional<T> find(List<T> rows, Object what, Supplier<String> sql) {
    if (rows.size() > 1) {
      throw new MultipleEntitiesException(
          "There is more than one " + what + " where one was asked for. SQL: " + sql.get());
    }
    return rows.stream().findFirst();
  }

  /** The row; there must be one. */
  static <T> T get(Optional<T> row, Object what, Supplier<String> sql) {
    return row.orElseThrow(
        () -> new EntityNotFoundException("There is no such " + what + ". SQL: " + sql.get()));
  }
}
