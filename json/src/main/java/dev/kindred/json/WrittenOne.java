package dev.kindred.json;

import static java.util.Collections.singletonList;

import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForeignKeyHandle;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Handle that is written: its entity if that is loaded, and not already being written around the
 * handle; otherwise the values of the columns that reference it.
 */
public final class WrittenOne {

  private final One<?> handle;
  private final @Nullable RelationMetadata relation;

  /**
   * Creates the view of a handle.
   *
   * @param relation the relation whose attribute holds it; null if it stands alone
   */
  public WrittenOne(One<?> handle, @Nullable RelationMetadata relation) {
    this.handle = handle;
    this.relation = relation;
  }

  /** Returns whether it is left out: that of a reverse relation has no key before it is loaded. */
  public static boolean isLeftOut(One<?> handle) {
    return !handle.isLoaded() && !(handle instanceof ForeignKeyHandle);
  }

  /**
   * Returns what is written: the entity, the value of one column, a list of the values of several,
   * or null. Runs no SQL.
   *
   * @param isWithin whether any object that is being written around the handle is such a one
   * @throws dev.kindred.error.NotLoadedException if the handle knows another key than the one that
   *     the relation refers to
   */
  public @Nullable Object content(Predicate<Predicate<@Nullable Object>> isWithin) {
    Object entity = handle.isLoaded() ? handle.find().orElse(null) : null;
    if (entity != null && !isWithin.test(sameRow(EntityRegistry.of(entity), entity))) {
      return entity;
    }
    List<?> key = key(entity);
    return key.size() == 1 ? key.get(0) : key;
  }

  private List<?> key(@Nullable Object entity) {
    if (entity == null && (handle.isLoaded() || isLeftOut(handle))) {
      return singletonList(null);
    }
    if (relation instanceof ForwardRelation forward) {
      return forward.columns().stream().map(each -> forward.reference(handle, each)).toList();
    }
    return handle instanceof ForeignKeyHandle keyed
        ? keyed.knownValues()
        : primaryKey(EntityRegistry.of(entity), entity);
  }

  private static <E> List<?> primaryKey(EntityMetadata<E> metadata, Object entity) {
    Object key = metadata.key(metadata.type().cast(entity));
    return key == null ? singletonList(null) : metadata.decomposeKey(key);
  }

  /** Returns what is true of the entity, and of each other instance of its row. */
  private static <E> Predicate<@Nullable Object> sameRow(
      EntityMetadata<E> metadata, Object entity) {
    Object key = metadata.key(metadata.type().cast(entity));
    return other ->
        other == entity
            || (key != null
                && metadata.type().isInstance(other)
                && key.equals(metadata.key(metadata.type().cast(other))));
  }
}
