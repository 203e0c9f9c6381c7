package dev.kindred.internal.loading.handle;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Serialized form of a lazy handle that has a relation: names and values alone, so that it can be
 * read wherever the entities are.
 *
 * @param source the entity that has the handle
 * @param relation the relation's name
 * @param reference the values of the source's columns by which it is related
 * @param loaded whether the handle was loaded
 * @param value the handle's value; null where it was not loaded, or there is none
 */
@SuppressWarnings("serial") // it can be serialized where the entities and their keys can
record SerializedHandle(
    Class<?> source,
    String relation,
    List<Object> reference,
    boolean loaded,
    @Nullable Object value)
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

  /** Returns the handle, which is equal to the one that was written, and has no database. */
  private Object readResolve() {
    RelationMetadata found = relation(EntityRegistry.of(source));
    Object key = found.compose(reference);
    if (!loaded && found instanceof ForwardRelation forward) {
      return Handles.reference(forward, key);
    }
    LazyHandle handle = (LazyHandle) new HandleFactory(new DetachedLoader(found)).handle(key);
    if (loaded) {
      handle.set(value);
    }
    return handle;
  }

  private RelationMetadata relation(EntityMetadata<?> metadata) {
    return metadata.relations().stream()
        .filter(each -> each.hasHandle() && each.name().equals(relation))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(metadata + " has no handle " + relation + "."));
  }
}
