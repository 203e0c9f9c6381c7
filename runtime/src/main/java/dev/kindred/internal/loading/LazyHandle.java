package dev.kindred.internal.loading;

import org.jspecify.annotations.Nullable;

/** What a handle from the database stands for: it is loaded when asked for, and settled once. */
abstract class LazyHandle {

  private static final Object NOTHING = new Object();

  private final Object reference;
  private final Peers peers;

  /** Null until it is settled: a volatile write for each handle that is made would be dear. */
  private volatile @Nullable Object value;

  LazyHandle(Object reference, Peers peers) {
    this.reference = reference;
    this.peers = peers;
  }

  /** The value of the owner's columns by which it is related. */
  final Object reference() {
    return reference;
  }

  /** The handles that load along with it. */
  final Peers peers() {
    return peers;
  }

  /** The entity that carries the handle, where that is known and of use. */
  @Nullable Object owner() {
    return null;
  }

  /** Whether {@link #load} runs no SQL. */
  public final boolean isLoaded() {
    return value != null;
  }

  /** What it stands for; null where there is nothing. */
  final @Nullable Object load() {
    if (value == null) {
      peers.load();
    }
    return value == NOTHING ? null : value;
  }

  final void settle(@Nullable Object loaded) {
    if (value == null) {
      value = loaded == null ? NOTHING : loaded;
    }
  }
}
