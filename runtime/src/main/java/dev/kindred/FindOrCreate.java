package dev.kindred;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.spi.DraftContent;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Looks for a row, and makes it where it is not there. When several do so at once, the database's
 * unique constraint lets one make it; the others find it then. The attempt is a transaction or a
 * savepoint of its own, so that a transaction around it stays usable.
 */
final class FindOrCreate<E> {

  private final QuerySet<E> rows;
  private final Database database;
  private final Function<DraftContent<E>, E> insert;

  FindOrCreate(QuerySet<E> rows) {
    this(rows, rows.database()::insert);
  }

  /** Looks among the rows, and makes what is not there so that it is among them. */
  FindOrCreate(QuerySet<E> rows, Function<DraftContent<E>, E> insert) {
    this.rows = rows;
    this.database = rows.database();
    this.insert = insert;
  }

  Created<E> get(DraftContent<E> key, DraftContent<E> created) {
    return find(key, created, entity -> entity);
  }

  /** What is there gets the values, in the same transaction. */
  Created<E> update(DraftContent<E> key, DraftContent<E> values, DraftContent<E> created) {
    return database.transaction(
        () -> find(key, created, entity -> database.update(values.startingFrom(entity))));
  }

  private Created<E> find(
      DraftContent<E> key, DraftContent<E> created, UnaryOperator<E> whenFound) {
    return found(rows.having(key), whenFound).orElseGet(() -> create(key, created, whenFound));
  }

  private Optional<Created<E>> found(QuerySet<E> those, UnaryOperator<E> whenFound) {
    return those.find().map(entity -> new Created<>(whenFound.apply(entity), false));
  }

  private Created<E> create(
      DraftContent<E> key, DraftContent<E> created, UnaryOperator<E> whenFound) {
    try {
      return new Created<>(database.transaction(() -> insert.apply(key.and(created))), true);
    } catch (UniqueViolationException violation) {
      return found(latest(key), whenFound).orElseThrow(() -> violation);
    }
  }

  /** A lock shows what others committed after this transaction's first look (MariaDB, InnoDB). */
  private QuerySet<E> latest(DraftContent<E> key) {
    QuerySet<E> found = rows.having(key);
    return database.canLock() ? found.forUpdate() : found;
  }
}
