package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyMap;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where handles get what they stand for. */
interface RelatedLoader {

  /**
   * What was loaded.
   *
   * @param byReference the related entity, or the list of them, by the value that relates
   * @param absent what stands for nothing: null, or the empty list
   */
  record Loaded(KeyMap<?> byReference, @Nullable Object absent) {

    @Nullable Object of(Object reference) {
      Object found = byReference.get(reference);
      return found == null ? absent : found;
    }
  }

  /** How many owners one load may be for. */
  int atOnce(RelationMetadata relation);

  /**
   * What owners are related to.
   *
   * @param owners by the value that relates them; null for one that is not led back to
   */
  Loaded load(RelationMetadata relation, KeyMap<@Nullable Object> owners, FetchContext fetching);

  /** How many rows are related by each of the values. */
  KeyMap<Integer> counts(RelationMetadata relation, List<Object> references);
}
