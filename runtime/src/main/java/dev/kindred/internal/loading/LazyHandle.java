package dev.kindred.internal.loading;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a handle from the database stands for: it is loaded when asked for, and settled once. */
abstract class LazyHandle implements Serializable {

  private static final long serialVersionUID = 1;

  private static final Object NOTHING = new Object();

  private final transient Object reference;
  private final transient Peers peers;

  /** Null until it is settled: a volatile write for each handle that is made would be dear. */
  private transient volatile @Nullable Object value;

  /** The one that was made before, as long as it waits among its peers. */
  private transient @Nullable LazyHandle previous;

  LazyHandle(Object reference, Peers peers) {
    this.reference = reference;
    this.peers = peers;
  }

  /** An entity that was there before the handle, and has a handle that leads to the handle's. */
  private record Back(Object entity) {}

  /** What to settle a handle with that leads back to the entity that it was loaded for. */
  static @Nullable Object back(@Nullable Object entity) {
    return entity == null ? null : new Back(entity);
  }

  /** The value of the owner's columns by which it is related. */
  final Object reference() {
    return reference;
  }

  /** The handles that load along with it. */
  final Peers peers() {
    return peers;
  }

  /** The one behind which it waits among its peers. */
  final @Nullable LazyHandle previous() {
    return previous;
  }

  final void waitBehind(@Nullable LazyHandle handle) {
    previous = handle;
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
    Object loaded = value;
    return loaded instanceof Back back ? back.entity : loaded == NOTHING ? null : loaded;
  }

  final void settle(@Nullable Object loaded) {
    if (value == null) {
      value = loaded == null ? NOTHING : loaded;
    }
  }

  /** It goes with what is loaded, unless that leads back: then a cycle would go with it. */
  @SuppressWarnings("serial") // serialization looks for it in superclasses too
  final Object writeReplace() {
    return isLoaded() && !(value instanceof Back)
        ? SerializedHandle.loaded(peers.relation(), reference, load())
        : SerializedHandle.unloaded(peers.relation(), reference);
  }

  /** It is never read: what was written is a {@link SerializedHandle}. */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A handle is read from its SerializedHandle only.");
  }
}
