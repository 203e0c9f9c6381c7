package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.Transactions.Body;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.WrittenEntities;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes several entities in one transaction and returns them as saved, in their order. All are
 * checked before any SQL runs. Instances are filled at the end: if it fails, they are unchanged.
 * Thread-safe.
 */
final class BulkWriter {

  private final Executor executor;
  private final EntityLoader loader;
  private final StateValidator validator;
  private final EntityInserter inserter;
  private final EntityUpdater updater;
  private final StoredValueReader stored;
  private final UniqueViolationRetry retry;

  BulkWriter(
      Executor executor,
      EntityLoader loader,
      StateValidator validator,
      EntityInserter inserter,
      EntityUpdater updater) {
    this.executor = executor;
    this.loader = loader;
    this.validator = validator;
    this.inserter = inserter;
    this.updater = updater;
    this.stored = new StoredValueReader(executor.transactions(), loader);
    this.retry = new UniqueViolationRetry(executor.transactions());
  }

  <E> List<E> insertAll(EntityMetadata<E> metadata, Collection<E> entities) {
    List<PendingInsert<E>> rows = new ArrayList<>(entities.size());
    List<EntityState<E>> states = new ArrayList<>(entities.size());
    for (E entity : entities) {
      EntityState<E> row = EntityState.of(metadata, entity);
      rows.add(inserter.prepare(entity, row));
      states.add(row);
    }
    insertTogether(rows);
    return written(metadata, states, entities);
  }

  private <E> void insertTogether(List<PendingInsert<E>> rows) {
    Body<Boolean, RuntimeException> insert =
        () -> {
          inserter.insertAll(rows);
          return true;
        };
    if (inserter.takesOneStatement(rows)) {
      executor.transactions().single(insert);
    } else {
      executor.transactions().run(insert);
    }
  }

  <E> List<E> saveAll(EntityMetadata<E> metadata, Collection<E> entities) {
    List<E> all = List.copyOf(entities);
    BulkSave<E> save = new BulkSave<>(executor, loader, inserter, updater, metadata);
    return writeAll(
        metadata,
        states(metadata, all),
        all,
        (rows, repeated) -> stored.complete(save.save(all, rows, repeated)));
  }

  <E> List<E> updateAll(EntityMetadata<E> metadata, Collection<E> entities) {
    List<E> all = List.copyOf(entities);
    all.forEach(entity -> EntityWriter.requireKey(metadata, entity));
    return writeAll(
        metadata,
        states(metadata, all),
        all,
        (rows, repeated) -> {
          requireFound(metadata, rows, updater.updateAll(rows));
          stored.complete(rows);
        });
  }

  private static <E> void requireFound(
      EntityMetadata<E> metadata, List<EntityState<E>> rows, List<Boolean> found) {
    if (found.contains(false)) {
      throw EntityUpdater.notFound(metadata, rows.get(found.indexOf(false)).requireKey());
    }
  }

  <E> List<E> upsertAll(EntityMetadata<E> metadata, Collection<E> entities, List<Integer> on) {
    BulkUpsert<E> upsert = new BulkUpsert<>(executor, loader, metadata, on);
    boolean byKey = metadata.keyColumns().containsAll(on);
    return upsert.run(entities.stream().map(entity -> prepare(metadata, entity, byKey)).toList());
  }

  /** Prepares an entity. A generated key is not written unless it identifies the rows to update. */
  private <E> PendingInsert<E> prepare(EntityMetadata<E> metadata, E entity, boolean byKey) {
    EntityState<E> row = EntityState.of(metadata, entity);
    if (!byKey) {
      row.forgetGeneratedKey();
    }
    return inserter.prepare(entity, row);
  }

  private <E> List<EntityState<E>> states(EntityMetadata<E> metadata, List<E> entities) {
    return entities.stream()
        .map(entity -> validator.validate(EntityState.of(metadata, entity)))
        .toList();
  }

  /** Writes rows. Each attempt starts with copies of them. */
  private <E> List<E> writeAll(
      EntityMetadata<E> metadata,
      List<EntityState<E>> rows,
      Collection<E> entities,
      BiConsumer<List<EntityState<E>>, Boolean> write) {
    List<EntityState<E>> written =
        retry.run(
            repeated -> {
              List<EntityState<E>> copies = rows.stream().map(EntityState::copy).toList();
              write.accept(copies, repeated);
              return copies;
            });
    return written(metadata, written, entities);
  }

  private <E> List<E> written(
      EntityMetadata<E> metadata, List<EntityState<E>> rows, Collection<E> entities) {
    WrittenEntities<E> written = loader.written(metadata, rows.size());
    List<E> saved = new ArrayList<>(rows.size());
    for (E entity : entities) {
      EntityState<E> row = rows.get(saved.size());
      saved.add(written.add(entity, row.values(), row.handles()));
    }
    return Collections.unmodifiableList(saved);
  }
}
