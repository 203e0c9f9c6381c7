package dev.kindred.internal.operation;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.spi.RelationMetadata;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Related entities of several entities at once. */
public final class RelatedLists {

  private RelatedLists() {}

  /**
   * Loads the entities at the end of a to-many relation for several entities, in one statement for
   * as many of them as the database takes at once.
   */
  public static <E, T> Map<E, List<T>> load(
      Engine engine, RelationMetadata relation, Collection<E> entities) {
    KeyMap<Object> byReference = new KeyMap<>(KeyColumns.of(relation));
    entities.forEach(
        entity ->
            new RelationSource(relation, entity)
                .savedReference()
                .ifPresent(reference -> byReference.put(reference, entity)));
    KeyMap<List<Object>> related = engine.loader().related(relation, byReference);
    Map<E, List<T>> lists = new LinkedHashMap<>();
    entities.forEach(entity -> lists.put(entity, list(related, relation, entity)));
    return lists;
  }

  @SuppressWarnings("unchecked") // generated code asks for the target of the relation
  private static <T> List<T> list(
      KeyMap<List<Object>> related, RelationMetadata relation, Object entity) {
    return new RelationSource(relation, entity)
        .knownReference()
        .map(reference -> (List<T>) related.get(reference))
        .orElse(List.of());
  }
}
