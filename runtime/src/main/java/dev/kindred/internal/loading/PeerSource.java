package dev.kindred.internal.loading;

import dev.kindred.spi.RelationModel;
import java.util.List;
import java.util.Map;
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

  /** How many handles one load may be for. */
  int atOnce(RelationModel relation);

  /** What the handles stand for. */
  Loaded load(RelationModel relation, List<LazyHandle> handles, Fetching fetching);

  /** How many rows each of the handles stands for. */
  Map<Object, Integer> counts(RelationModel relation, List<LazyHandle> handles);
}
