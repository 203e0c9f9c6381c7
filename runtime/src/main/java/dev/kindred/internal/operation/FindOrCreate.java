package dev.kindred.internal.operation;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks for a row, and inserts it if there is none. When several transactions do so at once, the
 * unique constraint lets one insert it, or the lock on the row that it will reference; the others
 * find it then. The attempt is a transaction or a savepoint, so that an enclosing transaction stays
 * usable.
 */
public final class FindOrCreate<E> {

  private final Engine engine;
  private final CandidateRows<E> rows;

  FindOrCreate(Engine engine, CandidateRows<E> rows) {
    this.engine = engine;
    this.rows = rows;
  }

  /** Looks among the rows of a query. */
  public static <E> FindOrCreate<E> among(EntityQuery<E> query) {
    return new FindOrCreate<>(query.engine(), new QueriedRows<>(query));
  }

  /**
   * Entity that was found or inserted.
   *
   * @param created whether it was inserted
   */
  public record Result<E>(E entity, boolean created) {}

  /**
   * Returns the row with the values of a key, or inserts one.
   *
   * @param defaults what a new row has beside the key
   */
  public Result<E> get(EntityBuilder<E> key, EntityBuilder<E> defaults) {
    return get(BuilderState.of(key), BuilderState.of(defaults));
  }

  private Result<E> get(BuilderState<E> key, BuilderState<E> created) {
    requireAgreement(key, created);
    return found(rows.query(), key, entity -> entity)
        .orElseGet(() -> create(key, created, entity -> entity));
  }

  /**
   * Updates the row with the values of a key in the transaction that finds it, or inserts one.
   *
   * @param values what a row that is found gets
   * @param createValues what a new row has beside the key
   */
  public Result<E> update(
      EntityBuilder<E> key, EntityBuilder<E> values, EntityBuilder<E> createValues) {
    return update(BuilderState.of(key), BuilderState.of(values), BuilderState.of(createValues));
  }

  private Result<E> update(BuilderState<E> key, BuilderState<E> values, BuilderState<E> created) {
    requireAgreement(key, created);
    UnaryOperator<E> change = entity -> engine.writer().update(values.startingFrom(entity));
    return locked(key, change).orElseGet(() -> create(key, created, change));
  }

  /** Refuses a new row whose attributes give different values for a column that they share. */
  private void requireAgreement(BuilderState<E> key, BuilderState<E> created) {
    if (!key.metadata().sharing().columns().isEmpty()) {
      rows.newRow(key.and(created)).columnValues(column -> true);
    }
  }

  /**
   * Looks without a lock first where locking an absent row would block other inserts (gap locks).
   */
  private Optional<Result<E>> locked(BuilderState<E> key, UnaryOperator<E> whenFound) {
    return engine.executor().locksAbsentRows() && !rows.query().having(key).exists()
        ? Optional.empty()
        : latest(key, whenFound);
  }

  private Optional<Result<E>> latest(BuilderState<E> key, UnaryOperator<E> whenFound) {
    return atomic(() -> found(rows.latest(), key, whenFound));
  }

  private static <E> Optional<Result<E>> found(
      EntityQuery<E> rows, BuilderState<E> key, UnaryOperator<E> whenFound) {
    return rows.having(key).find().map(entity -> new Result<>(whenFound.apply(entity), false));
  }

  private Result<E> create(
      BuilderState<E> key, BuilderState<E> created, UnaryOperator<E> whenFound) {
    BuilderState<E> whole = key.and(created);
    try {
      return atomic(
          () -> claimed(key, whenFound).orElseGet(() -> inserted(rows.insertLocking(whole))));
    } catch (UniqueViolationException violation) {
      return latest(key, whenFound).orElseGet(() -> atomic(() -> inserted(rows.insert(whole))));
    }
  }

  /** Looks again after the claim: another transaction may have inserted the row before it. */
  private Optional<Result<E>> claimed(BuilderState<E> key, UnaryOperator<E> whenFound) {
    return rows.claim() ? found(rows.latest(), key, whenFound) : Optional.empty();
  }

  private static <E> Result<E> inserted(E entity) {
    return new Result<>(entity, true);
  }

  private <T> T atomic(Transactions.Body<T, RuntimeException> body) {
    return engine.transactions().atomic(body);
  }
}
