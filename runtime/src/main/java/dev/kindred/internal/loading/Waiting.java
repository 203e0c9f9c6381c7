package dev.kindred.internal.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Handles that are to be loaded together, and who carries them. */
final class Waiting {

  private final List<LazyHandle> handles = new ArrayList<>();
  private final Map<Object, @Nullable Object> owners = new LinkedHashMap<>();
  private boolean everybody;

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
  Set<Object> references() {
    return owners.keySet();
  }

  /**
   * Those to whom what the handles stand for leads back, by the same; null where that is nobody.
   */
  Map<Object, @Nullable Object> owners() {
    return Collections.unmodifiableMap(owners);
  }

  /** Says whether no peer is left that waits. */
  void everybody(boolean nobodyIsLeft) {
    everybody = nobodyIsLeft;
  }

  boolean isEverybody() {
    return everybody;
  }

  void settle(PeerSource.Loaded loaded) {
    handles.forEach(handle -> handle.settle(loaded.of(handle.reference())));
  }
}
