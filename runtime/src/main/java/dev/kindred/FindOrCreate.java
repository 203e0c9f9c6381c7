package dev.kindred;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.spi.BuilderState;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks for a row, and makes it where it is not there. When several do so at once, the database's
 * unique constraint lets one make it, or the lock of the owner among whose rows it is; the others
 * find it then. The attempt is a transaction or a savepoint of its own, so that a transaction
 * around it stays usable.
 */
final class FindOrCreate<E> {

  private final Found<E> rows;

  FindOrCreate(Found<E> rows) {
    this.rows = rows;
  }

  Created<E> get(BuilderState<E> key, BuilderState<E> created) {
    return found(rows.rows(), key, entity -> entity)
        .orElseGet(() -> create(key, created, entity -> entity));
  }

  /** What is there gets the values, in the same transaction. */
  Created<E> update(BuilderState<E> key, BuilderState<E> values, BuilderState<E> created) {
    UnaryOperator<E> change = entity -> database().update(values.startingFrom(entity));
    return locked(key, change).orElseGet(() -> create(key, created, change));
  }

  /**
   * Looks without a lock first where locking an absent row would block other inserts (gap locks).
   */
  private Optional<Created<E>> locked(BuilderState<E> key, UnaryOperator<E> whenFound) {
    return database().executor().locksAbsentRows() && !rows.rows().having(key).exists()
        ? Optional.empty()
        : latest(key, whenFound);
  }

  private Optional<Created<E>> latest(BuilderState<E> key, UnaryOperator<E> whenFound) {
    return database().atomic(() -> found(rows.latest(), key, whenFound));
  }

  private Database database() {
    return rows.rows().database();
  }

  private static <E> Optional<Created<E>> found(
      QuerySet<E> those, BuilderState<E> key, UnaryOperator<E> whenFound) {
    return those.having(key).find().map(entity -> new Created<>(whenFound.apply(entity), false));
  }

  private Created<E> create(
      BuilderState<E> key, BuilderState<E> created, UnaryOperator<E> whenFound) {
    BuilderState<E> whole = key.and(created);
    try {
      return database()
          .atomic(() -> claimed(key, whenFound).orElseGet(() -> made(rows.insert(whole))));
    } catch (UniqueViolationException violation) {
      return latest(key, whenFound)
          .orElseGet(() -> made(database().atomic(() -> rows.insertOrTell(whole))));
    }
  }

  /** Who made one before the claim was ours, made it for us too. */
  private Optional<Created<E>> claimed(BuilderState<E> key, UnaryOperator<E> whenFound) {
    return rows.claim() ? found(rows.latest(), key, whenFound) : Optional.empty();
  }

  private static <E> Created<E> made(E entity) {
    return new Created<>(entity, true);
  }
}
