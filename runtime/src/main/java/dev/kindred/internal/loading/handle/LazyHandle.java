package dev.kindred.internal.loading.handle;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;

/** Handle that loads its value when it is first needed. The value is set once. */
public abstract class LazyHandle extends Handle {

  private static final long serialVersionUID = 1;

  private final transient Object reference;
  private final transient HandleLoader loader;

  /**
   * Not volatile: a thread that sees it also sees the fields of {@link Loaded}, and one that does
   * not see it yet asks the loader, which synchronizes.
   */
  private transient @Nullable Loaded loaded;

  LazyHandle(Object reference, HandleLoader loader) {
    this.reference = reference;
    this.loader = loader;
  }

  /**
   * Value of a loaded handle.
   *
   * @param value the entity or the list of entities; null where there is none
   * @param isSource whether it is the entity that the handle's entity was loaded for, and has a
   *     handle that leads to it
   */
  private record Loaded(@Nullable Object value, boolean isSource) {}

  /** Returns the value to {@link #set} for the entity that the handle was loaded for. */
  public static @Nullable Object source(@Nullable Object entity) {
    return entity == null ? null : new Loaded(entity, true);
  }

  /** Returns the value of the source's columns by which it is related. */
  public final Object reference() {
    return reference;
  }

  /** Returns the loader, which the handles of one group share. */
  public final HandleLoader loader() {
    return loader;
  }

  /** Returns whether the value is there, so that no SQL runs for it. */
  public final boolean isLoaded() {
    return loaded != null;
  }

  /** Returns the value and loads it if necessary; null if there is none. */
  final @Nullable Object load() {
    Loaded known = loaded;
    if (known == null) {
      loader.load(this);
      known = loaded;
    }
    return known == null ? null : known.value;
  }

  /** Sets the value, unless it is set already. */
  public final void set(@Nullable Object value) {
    if (!isLoaded()) {
      loaded = value instanceof Loaded known ? known : new Loaded(value, false);
    }
  }

  @Override
  Identity identity() {
    return new Identity(loader.relation(), loader.columns().identity(reference));
  }

  /** Leaves out a value that contains this handle, since the graph would be cyclic. */
  @SuppressWarnings("serial") // serialization looks for it in superclasses too
  final Object writeReplace() {
    Loaded known = loaded;
    return known == null || known.isSource
        ? loader.serializedUnloaded(reference)
        : SerializedHandle.loaded(loader.relation(), reference, known.value);
  }

  /** Refuses to read a handle: what is written is a {@link SerializedHandle}. */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A handle is read from its serialized form only.");
  }
}
