package dev.kindred.internal.operation;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Result of a query that is expected to have one row at most. */
final class SingleResult {

  private SingleResult() {}

  /** Returns the first row, or empty if there is none or it is null. */
  static <T> Optional<T> first(List<T> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
  }

  /**
   * Returns the only row, or empty if there is none or it is null.
   *
   * @throws MultipleEntitiesException if there is a second one
   */
  static <T> Optional<T> find(List<T> rows, Object what, Supplier<String> sql) {
    if (rows.size() > 1) {
      throw new MultipleEntitiesException(
          "There is more than one " + what + " where one was asked for. SQL: " + sql.get());
    }
    return first(rows);
  }

  /**
   * Returns the only row, which may be null.
   *
   * @throws EntityNotFoundException if there is none
   * @throws MultipleEntitiesException if there is a second one
   */
  static <T> T get(List<T> rows, Object what, Supplier<String> sql) {
    Optional<T> row = find(rows, what, sql);
    if (rows.isEmpty()) {
      throw new EntityNotFoundException("There is no such " + what + ". SQL: " + sql.get());
    }
    return row.orElseGet(() -> rows.get(0));
  }
}
