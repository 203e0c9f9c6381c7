package dev.kindred.internal.loading;

import org.jspecify.annotations.Nullable;

/** What a handle from the database stands for: it is loaded when asked for, and settled once. */
abstract class LazyHandle {

  private static final Object UNSETTLED = new Object();

  private final Object reference;
  private final Peers peers;
  private volatile @Nullable Object value = UNSETTLED;

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
    return value != UNSETTLED;
  }

  /** What it stands for; null where there is nothing. */
  final @Nullable Object load() {
    if (value == UNSETTLED) {
      peers.load();
    }
    return value;
  }

  final void settle(@Nullable Object loaded) {
    if (value == UNSETTLED) {
      value = loaded;
    }
  }
}
