package dev.kindred.internal.loading;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a handle that came from the database: names and values alone, so that it
 * can be read wherever the entities are.
 *
 * @param owner the entity that carries the handle
 * @param relation the relation's name
 * @param reference the values of the owner's columns by which it is related
 * @param loaded whether the handle was loaded
 * @param value what it was loaded with; null where it was not, or there is nothing
 */
@SuppressWarnings("serial") // it can be serialized where the entities and their keys can
record SerializedHandle(
    Class<?> owner, String relation, List<Object> reference, boolean loaded, @Nullable Object value)
    implements Serializable {

  static SerializedHandle loaded(
      RelationMetadata relation, Object reference, @Nullable Object value) {
    return of(relation, reference, true, value);
  }

  static SerializedHandle unloaded(RelationMetadata relation, Object reference) {
    return of(relation, reference, false, null);
  }

  private static SerializedHandle of(
      RelationMetadata relation, Object reference, boolean loaded, @Nullable Object value) {
    List<Object> values = new ArrayList<>(relation.decompose(reference));
    return new SerializedHandle(relation.source().type(), relation.name(), values, loaded, value);
  }

  /** The handle, which is equal to the one that was written, and has no database to load from. */
  private Object readResolve() {
    RelationMetadata found = relation(EntityRegistry.of(owner));
    Object key = found.compose(reference);
    if (!loaded && found instanceof ForwardRelation forward) {
      return new ReferenceOne<>(forward, key);
    }
    LazyHandle handle = handle(found, key, DetachedLoader.peers(found));
    if (loaded) {
      handle.settle(value);
    }
    return handle;
  }

  private RelationMetadata relation(EntityMetadata<?> metadata) {
    return metadata.relations().stream()
        .filter(each -> each.hasHandle() && each.name().equals(relation))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(metadata + " carries no handle " + relation + "."));
  }

  private static LazyHandle handle(
      RelationMetadata relation, Object reference, BatchLoadingGroup peers) {
    if (relation.toMany()) {
      return new LiveMany<>(reference, peers);
    }
    return relation instanceof ReverseRelation
        ? new ReverseOne<>(reference, peers)
        : new LiveOne<>(reference, peers);
  }
}
