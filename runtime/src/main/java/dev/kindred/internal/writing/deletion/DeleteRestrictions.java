package dev.kindred.internal.writing.deletion;

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

/** References with {@code PROTECT} or {@code RESTRICT} that prevent a delete. For one thread. */
final class DeleteRestrictions {

  /** Number of rows of one relation that the exception has as entities. */
  private static final int MOST_ENTITIES = 100;

  /** Number of keys of one relation in the message. */
  private static final int MOST_KEYS = 5;

  private final CollectedRows rows;
  private final EntityLoader loader;

  DeleteRestrictions(CollectedRows rows, EntityLoader loader) {
    this.rows = rows;
    this.loader = loader;
  }

  /**
   * Referencing rows of one relation that prevent the delete.
   *
   * @param keys the first of their keys
   */
  private record ProtectedRows(ForwardRelation relation, List<Object> keys, long count) {

    /** Returns {@code Licence.song (2 rows: 7, 8)}. */
    @Override
    public String toString() {
      String some =
          keys.stream().limit(MOST_KEYS).map(String::valueOf).collect(Collectors.joining(", "));
      return relation
          + " ("
          + count
          + (count == 1 ? " row: " : " rows: ")
          + some
          + (count > MOST_KEYS ? ", ..)" : ")");
    }
  }

  /**
   * Checks that nothing prevents the delete.
   *
   * @throws ProtectedException if rows with {@code PROTECT} refer to the deleted ones
   * @throws RestrictedException if rows with {@code RESTRICT} do that are not deleted themselves
   */
  void requireNone() {
    List<ProtectedRows> found = find();
    List<ProtectedRows> protecting = with(OnDelete.PROTECT, found);
    if (!protecting.isEmpty()) {
      throw new ProtectedException(
          message("rows that are protected", protecting), entities(protecting), total(protecting));
    }
    List<ProtectedRows> restricting = with(OnDelete.RESTRICT, found);
    if (!restricting.isEmpty()) {
      throw new RestrictedException(
          message("rows that would stay", restricting), entities(restricting), total(restricting));
    }
  }

  private List<ProtectedRows> find() {
    List<ProtectedRows> found = new ArrayList<>();
    for (EntityRows entity : rows.entities()) {
      for (ForwardRelation relation : entity.effects().restricting()) {
        found.add(find(relation, entity.batches()));
      }
    }
    return found.stream().filter(each -> each.count() > 0).toList();
  }

  private ProtectedRows find(ForwardRelation relation, List<DeletionBatch> targets) {
    List<Object> keys = new ArrayList<>();
    long count = 0;
    for (DeletionBatch batch : targets) {
      Select referencing = batch.referencing(List.of(relation));
      List<Object> some = remaining(relation, referencing);
      count += some.size() < MOST_ENTITIES ? some.size() : count(relation, referencing, some);
      keys.addAll(some);
    }
    return new ProtectedRows(relation, keys.stream().limit(MOST_ENTITIES).toList(), count);
  }

  /**
   * Returns the keys of the rows that prevent the delete: with {@code PROTECT} also rows that are
   * deleted too, with {@code RESTRICT} only others.
   */
  private List<Object> remaining(ForwardRelation relation, Select referencing) {
    KeySet deleted = deleted(relation);
    Select ordered = referencing.orderBy(KeyPredicates.order(relation.source()));
    return deleted.isEmpty()
        ? loader.scalars().keys(ordered.limit(MOST_ENTITIES))
        : loader.scalars().keys(ordered).stream().filter(key -> !deleted.contains(key)).toList();
  }

  private long count(ForwardRelation relation, Select referencing, List<Object> remaining) {
    return deleted(relation).isEmpty() ? loader.scalars().count(referencing) : remaining.size();
  }

  private KeySet deleted(ForwardRelation relation) {
    return relation.onDelete() == OnDelete.RESTRICT
        ? rows.trackedKeys(relation.source())
        : new KeySet(KeyColumns.of(relation.source()));
  }

  private static List<ProtectedRows> with(OnDelete action, List<ProtectedRows> found) {
    return found.stream()
        .filter(each -> each.relation().onDelete() == action)
        .sorted(Comparator.comparing(each -> each.relation().toString()))
        .toList();
  }

  private static String message(String rows, List<ProtectedRows> found) {
    return "Nothing was deleted: "
        + rows
        + " refer to what would go, by "
        + found.stream().map(ProtectedRows::toString).collect(Collectors.joining(", "))
        + ".";
  }

  private static long total(List<ProtectedRows> found) {
    return found.stream().mapToLong(ProtectedRows::count).sum();
  }

  private List<Object> entities(List<ProtectedRows> found) {
    Map<EntityMetadata<?>, KeySet> keys = new LinkedHashMap<>();
    for (ProtectedRows each : found) {
      EntityMetadata<?> source = each.relation().source();
      KeySet some = keys.computeIfAbsent(source, k -> new KeySet(KeyColumns.of(source)));
      each.keys().forEach(some::add);
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
