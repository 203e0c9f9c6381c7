package dev.kindred.internal.writing.audit;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.EntityWithValues;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the rows that a write is about to change, and locks them where the database can.
 * Thread-safe.
 */
record RowReading(Executor executor, EntityLoader loader) {

  /**
   * Reads the rows that meet a condition in lists that fit into one statement each: of all rows
   * only the keys are in memory at once.
   *
   * @param values what is read with each row
   */
  <E> void read(
      EntityMetadata<E> metadata,
      PredicateNode condition,
      RowScopes scopes,
      List<SelectionNode> values,
      Consumer<List<EntityWithValues<E>>> reader) {
    Select rows = select(metadata, condition, scopes);
    List<Object> keys = loader.scalars().keys(rows);
    for (List<Object> some : executor.chunks(metadata, metadata.keyColumns(), keys)) {
      Select few = rows.filter(KeyPredicates.hasKeyIn(metadata, some));
      reader.accept(loader.list(metadata, locked(few), KnownParents.NONE, loader.lazily(), values));
    }
  }

  /** Splits entities into lists whose rows, found by some columns, fit into one statement. */
  <E> List<List<E>> chunks(EntityMetadata<E> metadata, List<Integer> columns, List<E> entities) {
    return executor.chunks(metadata, columns, entities);
  }

  /** Returns the rows that meet a condition; none that is missing is locked. */
  <E> List<E> present(EntityMetadata<E> metadata, PredicateNode condition, RowScopes scopes) {
    List<E> present = new ArrayList<>();
    read(
        metadata,
        condition,
        scopes,
        List.of(),
        rows -> rows.forEach(row -> present.add(row.entity())));
    return present;
  }

  /** Returns the rows that meet a condition. */
  <E> List<E> locked(EntityMetadata<E> metadata, PredicateNode condition, RowScopes scopes) {
    return loader.list(metadata, locked(select(metadata, condition, scopes)), KnownParents.NONE);
  }

  private static Select select(
      EntityMetadata<?> metadata, PredicateNode condition, RowScopes scopes) {
    return Select.all(metadata).under(scopes).filter(condition);
  }

  private Select locked(Select rows) {
    return executor.canLock() ? rows.locked(RowLock.CHANGING) : rows;
  }
}
