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

  /**
   * Returns whether a handle is left out: one of a reverse relation has no key until it is loaded.
   */
  public static boolean isLeftOut(One<?> handle) {
    return !handle.isLoaded() && !(handle instanceof ForeignKeyHandle);
  }

  /**
   * Returns the value to serialize: the entity, if it is loaded and does not enclose the handle, or
   * else its key, as the value of one column or the list of several; null if there is none. Runs no
   * SQL.
   *
   * @param isWithin tests whether an object that encloses the handle in the JSON meets a predicate
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

  /** Returns the predicate that an object is the entity, or another instance of the same row. */
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
