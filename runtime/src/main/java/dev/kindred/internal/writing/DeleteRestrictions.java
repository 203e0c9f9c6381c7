package dev.kindred.internal.writing;

import dev.kindred.error.ProtectedException;
import dev.kindred.error.RestrictedException;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Select;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the way of a delete. */
final class DeleteRestrictions {

  /** So many rows of a relation are listed, and so many of these keys are in the message. */
  private static final int LISTED = 100;

  private static final int NAMED = 5;

  private final EntityLoader loader;
  private final DeletionCollector doomed;
  private final List<Obstacle> found = new ArrayList<>();

  DeleteRestrictions(DeletionPlan plan, DeletionCollector doomed, EntityLoader loader) {
    this.loader = loader;
    this.doomed = doomed;
    for (EntityMetadata<?> metadata : plan.entities()) {
      plan.refusing(metadata).forEach(relation -> look(relation, doomed.of(metadata)));
    }
  }

  /**
   * Rows that refer to what would go, by one relation.
   *
   * @param keys the first of them
   */
  private record Obstacle(ForwardRelation relation, List<Object> keys, long rows) {

    /** {@code Licence.song (2 rows: 7, 8)}. */
    @Override
    public String toString() {
      String some =
          keys.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
      return relation
          + " ("
          + rows
          + (rows == 1 ? " row: " : " rows: ")
          + some
          + (rows > NAMED ? ", ..)" : ")");
    }
  }

  private void look(ForwardRelation relation, List<DeletionBatch> targets) {
    List<Object> keys = new ArrayList<>();
    long rows = 0;
    for (DeletionBatch batch : targets) {
      Select referring = batch.referring(List.of(relation));
      List<Object> some = staying(relation, referring);
      rows += some.size() < LISTED ? some.size() : count(relation, referring, some.size());
      keys.addAll(some);
    }
    if (rows > 0) {
      found.add(new Obstacle(relation, keys.stream().limit(LISTED).toList(), rows));
    }
  }

  /** What is protected is so even if it would go; what is restricted may go too. */
  private List<Object> staying(ForwardRelation relation, Select referring) {
    KeySet going = going(relation);
    Select ordered = referring.orderBy(KeyPredicates.order(relation.source()));
    return going.isEmpty()
        ? loader.scalars().keys(ordered.limit(LISTED))
        : loader.scalars().keys(ordered).stream().filter(key -> !going.contains(key)).toList();
  }

  private long count(ForwardRelation relation, Select referring, int known) {
    return going(relation).isEmpty() ? loader.scalars().count(referring) : known;
  }

  private KeySet going(ForwardRelation relation) {
    return relation.onDelete() == OnDelete.RESTRICT
        ? doomed.keys(relation.source())
        : new KeySet(KeyColumns.of(relation.source()));
  }

  /** Nothing that is protected stands in the way, and then nothing that would stay. */
  void requireNone() {
    List<Obstacle> protecting = by(OnDelete.PROTECT);
    if (!protecting.isEmpty()) {
      throw new ProtectedException(
          message("rows that are protected", protecting), entities(protecting), total(protecting));
    }
    List<Obstacle> restricting = by(OnDelete.RESTRICT);
    if (!restricting.isEmpty()) {
      throw new RestrictedException(
          message("rows that would stay", restricting), entities(restricting), total(restricting));
    }
  }

  private List<Obstacle> by(OnDelete onDelete) {
    return found.stream()
        .filter(obstacle -> obstacle.relation().onDelete() == onDelete)
        .sorted(Comparator.comparing(obstacle -> obstacle.relation().toString()))
        .toList();
  }

  private static String message(String rows, List<Obstacle> obstacles) {
    return "Nothing was deleted: "
        + rows
        + " refer to what would go, by "
        + obstacles.stream().map(Obstacle::toString).collect(Collectors.joining(", "))
        + ".";
  }

  private static long total(List<Obstacle> obstacles) {
    return obstacles.stream().mapToLong(Obstacle::rows).sum();
  }

  private List<Object> entities(List<Obstacle> obstacles) {
    Map<EntityMetadata<?>, KeySet> keys = new LinkedHashMap<>();
    for (Obstacle obstacle : obstacles) {
      EntityMetadata<?> owner = obstacle.relation().source();
      KeySet some = keys.computeIfAbsent(owner, k -> new KeySet(KeyColumns.of(owner)));
      obstacle.keys().forEach(some::add);
    }
    return keys.entrySet().stream()
        .<Object>flatMap(each -> entities(each.getKey(), each.getValue().list()).stream())
        .toList();
  }

  private <E> List<E> entities(EntityMetadata<E> metadata, List<Object> keys) {
    Select rows = Select.all(metadata).filter(KeyPredicates.hasKeyIn(metadata, keys));
    return loader.list(metadata, rows.orderBy(KeyPredicates.order(metadata)), KnownParents.NONE);
  }
}
