package dev.kindred.internal.loading.handle;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import java.io.Serializable;

/** Loader of the values of the lazy handles that share it. Thread-safe. */
public abstract class HandleLoader {

  /** Returns the relation whose handles share it. */
  public abstract RelationMetadata relation();

  /** Notes that a handle was made for a number. */
  protected void made(long reference) {}

  /** Returns the loader of a handle that has its value, which keeps nothing else alive. */
  protected HandleLoader afterLoading() {
    return this;
  }

  /** Returns the columns that hold the handles' references. */
  KeyColumns columns() {
    return KeyColumns.of(relation());
  }

  /**
   * Sets the value of a handle.
   *
   * @throws dev.kindred.error.NotLoadedException if it must not or can't be loaded
   */
  protected abstract void load(LazyHandle handle);

  /**
   * Counts the entities of a to-many handle.
   *
   * @throws dev.kindred.error.NotLoadedException if they must not or can't be counted
   */
  protected abstract int count(LazyHandle handle);

  /** Returns the exception for a reference that leads to no entity. */
  EntityNotFoundException notFound(Object reference) {
    RelationMetadata relation = relation();
    return new EntityNotFoundException(
        relation instanceof ForwardRelation
            ? relation + " refers to " + relation.target() + " " + reference + absent(relation)
            : "There is no " + relation + " for " + reference + ".");
  }

  private static String absent(RelationMetadata relation) {
    return DeclaredScopes.mark(relation.target()).isPresent()
        ? ", which was deleted: withDeleted() includes rows that are only marked."
        : ", which is not there.";
  }

  /** Returns the serialized form of a handle that is not loaded. */
  Serializable serializedUnloaded(Object reference) {
    return SerializedHandle.unloaded(relation(), reference);
  }
}
