package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.ColumnUsageFinder;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Collector of all rows that a delete affects, along the relations that cascade, before anything is
 * written. For one thread.
 */
final class DeletionCollector {

  private final DeletionPlan plan;
  private final Executor executor;
  private final EntityLoader loader;
  private final Map<EntityMetadata<?>, List<DeletionBatch>> batches = new HashMap<>();
  private final Map<EntityMetadata<?>, KeySet> trackedKeys = new HashMap<>();
  private final Deque<DeletionBatch> open = new ArrayDeque<>();

  DeletionCollector(DeletionPlan plan, Executor executor, EntityLoader loader) {
    this.plan = plan;
    this.executor = executor;
    this.loader = loader;
  }

  /** Collects the rows with these keys, and those that the delete cascades to. */
  CollectedRows collect(Iterable<KeySet> keys) {
    keys.forEach(this::add);
    return collected();
  }

  private void add(KeySet keys) {
    EntityMetadata<?> metadata = keys.columns().metadata();
    for (DeletionBatch batch : batches(metadata, keys.list())) {
      if (plan.effects(metadata).isTracked() || canBeOutOfScope(plan.effects(metadata))) {
        add(batch.select(), true);
      } else {
        add(batch);
      }
    }
    cascade();
  }

  /** Rows that are not deleted, since they are out of scope, must have no effects on others. */
  private boolean canBeOutOfScope(DeletionEffects effects) {
    return !effects.areNone() && executor.scopes().restrict(effects.metadata());
  }

  /** Collects the rows that a query finds, and those that the delete cascades to. */
  CollectedRows collect(Select rows) {
    if (!rows.isEmpty()) {
      add(rows, isRepeatable(rows));
      cascade();
    }
    return collected();
  }

  /**
   * Returns whether a query finds the same rows until they are deleted, since nothing changes the
   * columns that it reads.
   */
  private boolean isRepeatable(Select rows) {
    DeletionEffects effects = plan.effects(rows.root());
    return effects.areNone()
        || !(rows.isSliced() || ColumnUsageFinder.any(effects.changedFirst(), rows.membership()));
  }

  private void cascade() {
    while (!open.isEmpty()) {
      DeletionBatch batch = open.remove();
      for (List<ForwardRelation> relations : plan.effects(batch.metadata()).cascading()) {
        add(batch.referencing(relations), true);
      }
    }
  }

  private void add(Select rows, boolean repeatable) {
    DeletionEffects effects = plan.effects(rows.root());
    if (repeatable && !effects.isTracked() && !effects.isReferenced()) {
      add(DeletionBatch.of(rows));
    } else {
      addByKeys(effects, rows, repeatable);
    }
  }

  private void addByKeys(DeletionEffects effects, Select rows, boolean repeatable) {
    EntityMetadata<?> metadata = effects.metadata();
    boolean limited = repeatable && !effects.isTracked() && !rows.isSliced();
    List<Object> found = loader.scalars().keys(limited ? rows.limit(Chunks.SIZE + 1) : rows);
    List<Object> added = effects.isTracked() ? track(metadata, found) : found;
    boolean whole = added.size() == found.size() && !effects.isCyclic();
    if (repeatable && whole && added.size() > Chunks.SIZE) {
      add(DeletionBatch.of(rows));
    } else {
      batches(metadata, added).forEach(this::add);
    }
  }

  /** Returns the keys that were not found before. */
  private List<Object> track(EntityMetadata<?> metadata, List<Object> found) {
    return found.stream().filter(trackedKeys(metadata)::add).toList();
  }

  private KeySet trackedKeys(EntityMetadata<?> metadata) {
    return trackedKeys.computeIfAbsent(metadata, k -> new KeySet(KeyColumns.of(metadata)));
  }

  private List<DeletionBatch> batches(EntityMetadata<?> metadata, List<Object> keys) {
    return executor.chunks(metadata, metadata.keyColumns(), keys).stream()
        .map(chunk -> DeletionBatch.ofKeys(metadata, chunk))
        .toList();
  }

  private void add(DeletionBatch batch) {
    batches.computeIfAbsent(batch.metadata(), k -> new ArrayList<>()).add(batch);
    open.add(batch);
  }

  private CollectedRows collected() {
    return new CollectedRows(plan.effects().stream().map(this::collected).toList());
  }

  private EntityRows collected(DeletionEffects effects) {
    EntityMetadata<?> metadata = effects.metadata();
    List<DeletionBatch> some = batches.getOrDefault(metadata, List.of());
    return new EntityRows(
        effects, some.size() > 1 ? merged(metadata, some) : some, trackedKeys(metadata));
  }

  /** Returns the same rows in as few batches as possible. */
  private List<DeletionBatch> merged(EntityMetadata<?> metadata, List<DeletionBatch> some) {
    List<Object> keys = some.stream().flatMap(batch -> batch.keys().stream()).toList();
    return Stream.concat(
            batches(metadata, keys).stream(), some.stream().filter(batch -> !batch.hasKeys()))
        .toList();
  }
}
