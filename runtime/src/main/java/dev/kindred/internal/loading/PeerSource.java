package dev.kindred.internal.loading;

import dev.kindred.spi.RelationModel;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where handles get what they stand for. */
interface PeerSource {

  /**
   * What was loaded.
   *
   * @param byReference the related entity, or the list of them, by the value that relates
   * @param absent what stands for nothing: null, or the empty list
   */
  record Loaded(Map<Object, ?> byReference, @Nullable Object absent) {

    @Nullable Object of(Object reference) {
      Object found = byReference.get(reference);
      return found == null ? absent : found;
    }
  }

  /** How many owners one load may be for. */
  int atOnce(RelationModel relation);

  /**
   * What owners are related to.
   *
   * @param owners by the value that relates them; null for one that is not led back to
   */
  Loaded load(
      RelationModel relation, Map<Object, ? extends @Nullable Object> owners, Fetching fetching);

  /** How many rows are related by each of the values. */
  Map<Object, Integer> counts(RelationModel relation, Set<Object> references);
}
