package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.ColumnUsageFinder;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.PredicateNode;
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
 * The rows that a delete takes, collected along the relations before anything is written. For one
 * thread.
 */
final class DeletionCollector {

  private final DeletionPlan plan;
  private final Executor executor;
  private final EntityLoader loader;
  private final List<DeletionBatch> batches = new ArrayList<>();
  private final Deque<DeletionBatch> open = new ArrayDeque<>();
  private final Map<EntityMetadata<?>, KeySet> keys = new HashMap<>();

  DeletionCollector(DeletionPlan plan, Executor executor, EntityLoader loader) {
    this.plan = plan;
    this.executor = executor;
    this.loader = loader;
  }

  /** Adds the rows of these keys, and what goes with them. */
  void add(EntityMetadata<?> metadata, KeySet some) {
    for (DeletionBatch batch : batches(metadata, some.list())) {
      if (plan.isTracked(metadata)) {
        collect(batch.rows(), true);
      } else {
        append(batch);
      }
    }
    follow();
  }

  /** Adds the rows that a query finds, and what goes with them. */
  void add(Select rows) {
    if (!rows.isEmpty()) {
      collect(rows, isLasting(rows));
      follow();
    }
  }

  /** Whether a query finds the same rows until they go: nothing that it reads changes before. */
  private boolean isLasting(Select rows) {
    return plan.isAlone(rows.root())
        || !(rows.isSliced() || ColumnUsageFinder.any(plan.changed(rows.root()), rows.membership()));
  }

  private void follow() {
    while (!open.isEmpty()) {
      DeletionBatch batch = open.remove();
      for (List<ForwardRelation> relations : plan.cascading(batch.metadata())) {
        collect(batch.referring(relations), true);
      }
    }
  }

  private void collect(Select rows, boolean lasting) {
    EntityMetadata<?> metadata = rows.root();
    boolean tracked = plan.isTracked(metadata);
    if (lasting && !tracked && !plan.isFollowed(metadata)) {
      append(DeletionBatch.where(metadata, rows.membership()));
      return;
    }
    List<Object> found =
        loader
            .scalars()
            .keys(lasting && !tracked && !rows.isSliced() ? rows.limit(Chunks.SIZE + 1) : rows);
    List<Object> fresh = tracked ? found.stream().filter(known(metadata)::add).toList() : found;
    boolean whole = fresh.size() == found.size() && !plan.isInCircle(metadata);
    if (lasting && whole && fresh.size() > Chunks.SIZE) {
      append(DeletionBatch.where(metadata, rows.membership()));
    } else {
      batches(metadata, fresh).forEach(this::append);
    }
  }

  private List<DeletionBatch> batches(EntityMetadata<?> metadata, List<Object> keys) {
    return executor.chunks(metadata, metadata.keyColumns(), keys).stream()
        .map(chunk -> DeletionBatch.of(metadata, chunk))
        .toList();
  }

  private void append(DeletionBatch batch) {
    batches.add(batch);
    open.add(batch);
  }

  private KeySet known(EntityMetadata<?> metadata) {
    return keys.computeIfAbsent(metadata, k -> new KeySet(KeyColumns.of(metadata)));
  }

  /** The keys of an entity's rows, where they are tracked. */
  KeySet keys(EntityMetadata<?> metadata) {
    return keys.getOrDefault(metadata, new KeySet(KeyColumns.of(metadata)));
  }

  /** The rows of an entity in as few batches as they can be put together to. */
  List<DeletionBatch> of(EntityMetadata<?> metadata) {
    List<DeletionBatch> all =
        batches.stream().filter(batch -> batch.metadata() == metadata).toList();
    List<Object> together = all.stream().flatMap(batch -> batch.keys().stream()).toList();
    return Stream.concat(
            batches(metadata, together).stream(),
            all.stream().filter(batch -> batch.keys().isEmpty()))
        .toList();
  }

  /** A row of an entity is among them. */
  PredicateNode isOne(EntityMetadata<?> metadata) {
    return PredicateNode.or(of(metadata).stream().map(DeletionBatch::condition).toList());
  }
}
