package dev.kindred.internal.loading.handle;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;

/** Handle that loads its value when it is first needed. The value is set once. */
public abstract class LazyHandle extends Handle {

  private static final long serialVersionUID = 1;

  /**
   * The loader, and {@link Loaded} later: one field, so that a handle is small. Not volatile: a
   * thread that sees the value also sees its fields, and one that does not see it yet asks the
   * loader, which synchronizes.
   */
  private transient Object state;

  LazyHandle(HandleLoader loader) {
    this.state = loader;
  }

  /**
   * Value of a loaded handle.
   *
   * @param value the entity or the list of entities; null where there is none
   * @param isSource whether it is the entity that the handle's entity was loaded for, and has a
   *     handle that leads to it
   */
  private record Loaded(@Nullable Object value, boolean isSource, HandleLoader loader) {}

  /** Entity that other entities are loaded for, as the value of their handles. */
  private record Source(Object entity) {}

  /** Returns the value to {@link #set} for the entity that the handle was loaded for. */
  public static @Nullable Object source(@Nullable Object entity) {
    return entity == null ? null : new Source(entity);
  }

  /** Returns the value of the source's columns by which it is related. */
  public abstract Object reference();

  /** Returns the loader, which the handles of one group share. */
  public final HandleLoader loader() {
    Object now = state;
    return now instanceof Loaded known ? known.loader : (HandleLoader) now;
  }

  /** Returns whether the value is there, so that no SQL runs for it. */
  public final boolean isLoaded() {
    return state instanceof Loaded;
  }

  /** Returns the value and loads it if necessary; null if there is none. */
  final @Nullable Object load() {
    Object now = state;
    if (now instanceof HandleLoader loader) {
      loader.load(this);
      now = state;
    }
    return now instanceof Loaded known ? known.value : null;
  }

  /** Sets the value, unless it is set already. */
  public final void set(@Nullable Object value) {
    if (value instanceof Source source) {
      setSource(source.entity);
    } else if (state instanceof HandleLoader loader) {
      state = new Loaded(value, false, loader.afterLoading());
    }
  }

  /** Sets the entity that the handle's entity was loaded for, unless a value is set already. */
  public final void setSource(Object entity) {
    if (state instanceof HandleLoader loader) {
      state = new Loaded(entity, true, loader.afterLoading());
    }
  }

  @Override
  Identity identity() {
    return new Identity(loader().relation(), loader().columns().identity(reference()));
  }

  /** Leaves out a value that contains this handle, since the graph would be cyclic. */
  @SuppressWarnings("serial") // serialization looks for it in superclasses too
  final Object writeReplace() {
    return state instanceof Loaded known && !known.isSource
        ? SerializedHandle.loaded(known.loader.relation(), reference(), known.value)
        : loader().serializedUnloaded(reference());
  }

  /** Refuses to read a handle: what is written is a {@link SerializedHandle}. */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A handle is read from its serialized form only.");
  }
}
