package dev.kindred.internal.writing;

import dev.kindred.error.ProtectedException;
import dev.kindred.error.RestrictedException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.LinkDelete;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a delete takes along. Rows are collected by sets, along the relations that lead to them,
 * before anything is written; the meanings of {@link OnDelete} are Django's.
 */
final class DeletePlan {

  private final RelationGraph graph;
  private final EntityLoader loader;
  private final Map<EntityModel<?>, Set<Object>> doomed = new LinkedHashMap<>();
  private final List<Batch> batches = new ArrayList<>();
  private final List<Update> detachments = new ArrayList<>();
  private final List<Batch> restricted = new ArrayList<>();
  private final Set<String> protecting = new TreeSet<>();

  DeletePlan(RelationGraph graph, EntityLoader loader) {
    this.graph = graph;
    this.loader = loader;
  }

  /** Rows of one entity that were found together, and what they were found by. */
  private record Batch(EntityModel<?> model, List<Object> keys, String foundBy) {}

  /** Dooms the rows of these keys, and what goes with them. */
  void collect(EntityModel<?> model, Set<Object> keys) {
    collect(new Batch(model, List.copyOf(keys), ""));
  }

  private void collect(Batch found) {
    Set<Object> known = doomed.computeIfAbsent(found.model(), m -> new LinkedHashSet<>());
    List<Object> fresh = found.keys().stream().filter(known::add).toList();
    for (List<Object> keys : Chunks.of(fresh)) {
      batches.add(new Batch(found.model(), keys, found.foundBy()));
      graph.referringTo(found.model()).forEach(relation -> follow(relation, keys));
    }
  }

  private void follow(ForwardRelation relation, List<Object> keys) {
    switch (relation.onDelete()) {
      case CASCADE -> collect(referring(relation, keys));
      case RESTRICT -> restricted.add(referring(relation, keys));
      case PROTECT -> {
        if (loader.exists(rows(relation, keys))) {
          protecting.add(relation.toString());
        }
      }
      case SET_NULL, SET_DEFAULT -> detachments.add(detach(relation, keys));
      case DO_NOTHING -> {}
    }
  }

  private Batch referring(ForwardRelation relation, List<Object> keys) {
    return new Batch(relation.owner(), loader.keys(rows(relation, keys)), relation.toString());
  }

  private static Select rows(ForwardRelation relation, List<Object> keys) {
    return Select.all(relation.owner()).filter(refersTo(relation, keys));
  }

  private static ConditionNode refersTo(ForwardRelation relation, List<Object> keys) {
    EntityModel<?> target = relation.target();
    return Keys.isOneOf(
        PathNode.root(relation.owner()).follow(relation),
        target.keyColumns(),
        keys.stream().map(target::decomposeKey).toList());
  }

  private Update detach(ForwardRelation relation, List<Object> keys) {
    List<Assignment> assignments =
        relation.columns().stream().map(column -> empty(relation, column)).toList();
    ConditionNode condition =
        relation.refersToKey()
            ? refersTo(relation, keys)
            : Keys.hasKeyIn(relation.owner(), loader.keys(rows(relation, keys)));
    return new Update(relation.owner(), assignments, condition);
  }

  private static Assignment empty(ForwardRelation relation, int column) {
    ColumnModel model = relation.owner().column(column);
    boolean toDefault = relation.onDelete() == OnDelete.SET_DEFAULT;
    return new Assignment(
        column, new ValueNode(toDefault ? model.defaultValue() : null, model.type()));
  }

  /** Deletes what was collected, what refers first. */
  DeletionCounts execute(Executor executor) {
    requireUnprotected();
    detachments.forEach(executor::execute);
    Map<Class<?>, Integer> byEntity = new LinkedHashMap<>();
    Map<String, Integer> byTable = new LinkedHashMap<>();
    Map<String, Integer> byJoinTable = new LinkedHashMap<>();
    for (Batch batch : inOrder()) {
      for (LinkRelation link : graph.linking(batch.model())) {
        count(byJoinTable, link.link().plainName(), executor.execute(unlink(link, batch)));
      }
      int rows = executor.execute(delete(batch));
      count(byEntity, batch.model().type(), rows);
      count(byTable, batch.model().tableName(), rows);
    }
    byTable.putAll(byJoinTable);
    return new DeletionCounts(byEntity, byTable, byJoinTable);
  }

  private static <K> void count(Map<K, Integer> counts, K of, int rows) {
    if (rows > 0) {
      counts.merge(of, rows, Integer::sum);
    }
  }

  private static StatementNode delete(Batch batch) {
    return new Delete(batch.model(), Keys.hasKeyIn(batch.model(), batch.keys()));
  }

  private static StatementNode unlink(LinkRelation link, Batch batch) {
    return new LinkDelete(
        link, batch.keys().stream().map(key -> Keys.parts(batch.model(), key)).toList(), List.of());
  }

  private void requireUnprotected() {
    if (!protecting.isEmpty()) {
      throw new ProtectedException(
          "Nothing was deleted: rows that are protected refer to what would go, by "
              + String.join(", ", protecting)
              + ".");
    }
    Set<String> restricting = new TreeSet<>();
    for (Batch batch : restricted) {
      if (!doomed.getOrDefault(batch.model(), Set.of()).containsAll(batch.keys())) {
        restricting.add(batch.foundBy());
      }
    }
    if (!restricting.isEmpty()) {
      throw new RestrictedException(
          "Nothing was deleted: rows that would stay refer to what would go, by "
              + String.join(", ", restricting)
              + ".");
    }
  }

  /**
   * Entities that others refer to come after those; in a cycle, what was found last comes first.
   */
  private List<Batch> inOrder() {
    List<Batch> ordered = new ArrayList<>();
    Set<EntityModel<?>> waiting = new LinkedHashSet<>(doomed.keySet());
    while (!waiting.isEmpty()) {
      EntityModel<?> next = next(waiting);
      waiting.remove(next);
      for (int i = batches.size() - 1; i >= 0; i--) {
        if (batches.get(i).model() == next) {
          ordered.add(batches.get(i));
        }
      }
    }
    return ordered;
  }

  private EntityModel<?> next(Set<EntityModel<?>> waiting) {
    EntityModel<?> last = waiting.iterator().next();
    for (EntityModel<?> model : waiting) {
      Set<EntityModel<?>> others = new HashSet<>(waiting);
      others.remove(model);
      if (others.stream().noneMatch(other -> graph.refers(other, model))) {
        return model;
      }
      last = model;
    }
    return last;
  }
}
