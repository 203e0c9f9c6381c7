package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Handles that are to be loaded together, and who carries them. */
final class BatchRequest {

  private final List<LazyHandle> handles = new ArrayList<>();
  private final KeyMap<@Nullable Object> owners;
  private boolean everybody;

  /** Nobody; what the handles stand for is told by these columns. */
  BatchRequest(KeyColumns columns) {
    owners = new KeyMap<>(columns);
  }

  /**
   * Adds a handle.
   *
   * @param owner to whom what it stands for leads back; null where that is nobody
   */
  void add(LazyHandle handle, @Nullable Object owner) {
    handles.add(handle);
    owners.putIfAbsent(handle.reference(), LazyHandle.back(owner));
  }

  /** What the handles stand for, by what rows have in the columns that relate them. */
  List<Object> references() {
    return owners.keys();
  }

  /** How many different references the handles have. */
  int size() {
    return owners.size();
  }

  /**
   * Those to whom what the handles stand for leads back, by the same; null where that is nobody.
   */
  KeyMap<@Nullable Object> owners() {
    return owners;
  }

  /** Says whether no peer is left that waits. */
  void everybody(boolean nobodyIsLeft) {
    everybody = nobodyIsLeft;
  }

  boolean isEverybody() {
    return everybody;
  }

  void settle(RelatedLoader.Loaded loaded) {
    handles.forEach(handle -> handle.settle(loaded.of(handle.reference())));
  }
}
