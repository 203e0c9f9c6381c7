package dev.kindred.internal.loading.handle;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Handle that is equal to those of the same identity, whether they are loaded or not. */
abstract class Handle implements Serializable {

  private static final long serialVersionUID = 1;

  /** Identifies what the handle stands for, without SQL. */
  abstract Identity identity();

  /**
   * Identity of a handle.
   *
   * @param of the target entity's metadata, where the handle is identified by the target's key; the
   *     relation, where it is identified by its source
   * @param key the canonical key of the target or of the source
   */
  record Identity(Object of, Object key) {}

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Handle that && identity().equals(that.identity()));
  }

  @Override
  public final int hashCode() {
    return identity().key().hashCode();
  }
}
