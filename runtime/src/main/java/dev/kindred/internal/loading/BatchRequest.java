package dev.kindred.internal.loading;

import dev.kindred.internal.loading.handle.LazyHandle;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Handles that are loaded by one statement. */
final class BatchRequest {

  private final List<LazyHandle> handles = new ArrayList<>();
  private final KeyMap<@Nullable Object> sources;
  private boolean last;

  /** Creates an empty request; the handles' references are values of these columns. */
  BatchRequest(KeyColumns columns) {
    sources = new KeyMap<>(columns);
  }

  /**
   * Adds a handle.
   *
   * @param source the entity that has the handle, if the loaded entities have a handle for it; else
   *     null
   */
  void add(LazyHandle handle, @Nullable Object source) {
    handles.add(handle);
    sources.putIfAbsent(handle.reference(), LazyHandle.source(source));
  }

  /** Returns the handles' references, each once. */
  List<Object> references() {
    return sources.keys();
  }

  /** Returns the number of different references. */
  int size() {
    return sources.size();
  }

  /** Returns the sources by their reference; null for sources without a reverse handle. */
  KeyMap<@Nullable Object> sources() {
    return sources;
  }

  /** Says whether no other handle of the group is left to load. */
  void setLast(boolean isLast) {
    last = isLast;
  }

  boolean isLast() {
    return last;
  }

  /** Sets the values of the handles. */
  void finish(RelationBatchLoader.Loaded loaded) {
    handles.forEach(handle -> handle.set(loaded.of(handle.reference())));
  }
}
