package dev.kindred.internal.loading;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a handle from the database stands for: it is loaded when asked for, and settled once. */
abstract class LazyHandle implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient Object reference;
  private final transient BatchLoadingGroup peers;

  /**
   * Not volatile: those that see it see all that {@link Settled} has, and the others ask the peers.
   */
  private transient @Nullable Settled settled;

  LazyHandle(Object reference, BatchLoadingGroup peers) {
    this.reference = reference;
    this.peers = peers;
  }

  /**
   * What a handle stands for.
   *
   * @param value null where there is nothing
   * @param leadsBack whether it was there before the handle, and has a handle that leads to this
   */
  private record Settled(@Nullable Object value, boolean leadsBack) {}

  /** What to settle a handle with that leads back to the entity that it was loaded for. */
  static @Nullable Object back(@Nullable Object entity) {
    return entity == null ? null : new Settled(entity, true);
  }

  /** The value of the owner's columns by which it is related. */
  final Object reference() {
    return reference;
  }

  /** The handles that load along with it. */
  final BatchLoadingGroup peers() {
    return peers;
  }

  /** Whether {@link #load} runs no SQL. */
  public final boolean isLoaded() {
    return settled != null;
  }

  final boolean isUnloadedAmong(BatchLoadingGroup those) {
    return peers == those && !isLoaded();
  }

  /** What it stands for; null where there is nothing. */
  final @Nullable Object load() {
    Settled known = settled;
    if (known == null) {
      peers.load(this);
      known = settled;
    }
    return known == null ? null : known.value;
  }

  final void settle(@Nullable Object loaded) {
    if (!isLoaded()) {
      settled = loaded instanceof Settled known ? known : new Settled(loaded, false);
    }
  }

  /** It goes with what is loaded, unless that leads back: then a cycle would go with it. */
  @SuppressWarnings("serial") // serialization looks for it in superclasses too
  final Object writeReplace() {
    Settled known = settled;
    return known != null && !known.leadsBack
        ? SerializedHandle.loaded(peers.relation(), reference, known.value)
        : SerializedHandle.unloaded(peers.relation(), reference);
  }

  /** It is never read: what was written is a {@link SerializedHandle}. */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A handle is read from its SerializedHandle only.");
  }
}
