package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Reads;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityModel;
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
final class Doomed {

  private final DeletePlan plan;
  private final EntityLoader loader;
  private final List<Batch> batches = new ArrayList<>();
  private final Deque<Batch> open = new ArrayDeque<>();
  private final Map<EntityModel<?>, KeySet> keys = new HashMap<>();

  Doomed(DeletePlan plan, EntityLoader loader) {
    this.plan = plan;
    this.loader = loader;
  }

  /** Adds the rows of these keys, and what goes with them. */
  void add(EntityModel<?> model, KeySet some) {
    for (Batch batch : batches(model, some.list())) {
      if (plan.isTracked(model)) {
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
        || !(rows.sliced() || Reads.any(plan.changed(rows.root()), rows.membership()));
  }

  private void follow() {
    while (!open.isEmpty()) {
      Batch batch = open.remove();
      for (List<ForwardRelation> relations : plan.cascading(batch.model())) {
        collect(batch.referring(relations), true);
      }
    }
  }

  private void collect(Select rows, boolean lasting) {
    EntityModel<?> model = rows.root();
    boolean tracked = plan.isTracked(model);
    if (lasting && !tracked && !plan.isFollowed(model)) {
      append(Batch.where(model, rows.membership()));
      return;
    }
    List<Object> found =
        loader.keys(lasting && !tracked && !rows.sliced() ? rows.limit(Chunks.SIZE + 1) : rows);
    List<Object> fresh = tracked ? found.stream().filter(known(model)::add).toList() : found;
    boolean whole = fresh.size() == found.size() && !plan.isInCircle(model);
    if (lasting && whole && fresh.size() > Chunks.SIZE) {
      append(Batch.where(model, rows.membership()));
    } else {
      batches(model, fresh).forEach(this::append);
    }
  }

  private List<Batch> batches(EntityModel<?> model, List<Object> keys) {
    return loader.chunks(model, model.keyColumns(), keys).stream()
        .map(chunk -> Batch.of(model, chunk))
        .toList();
  }

  private void append(Batch batch) {
    batches.add(batch);
    open.add(batch);
  }

  private KeySet known(EntityModel<?> model) {
    return keys.computeIfAbsent(model, k -> new KeySet(KeyColumns.of(model)));
  }

  /** The keys of an entity's rows, where they are tracked. */
  KeySet keys(EntityModel<?> model) {
    return keys.getOrDefault(model, new KeySet(KeyColumns.of(model)));
  }

  /** The rows of an entity in as few batches as they can be put together to. */
  List<Batch> of(EntityModel<?> model) {
    List<Batch> all = batches.stream().filter(batch -> batch.model() == model).toList();
    List<Object> together = all.stream().flatMap(batch -> batch.keys().stream()).toList();
    return Stream.concat(
            batches(model, together).stream(), all.stream().filter(batch -> batch.keys().isEmpty()))
        .toList();
  }

  /** A row of an entity is among them. */
  ConditionNode isOne(EntityModel<?> model) {
    return ConditionNode.or(of(model).stream().map(Batch::condition).toList());
  }
}
