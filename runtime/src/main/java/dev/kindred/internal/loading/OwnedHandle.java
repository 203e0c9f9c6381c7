package dev.kindred.internal.loading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A handle on the reverse side of a relation: told apart by its owner and the relation. */
abstract class OwnedHandle extends LazyHandle implements Owned {

  private static final long serialVersionUID = 1;

  private transient volatile @Nullable Object owner;

  OwnedHandle(Object reference, Peers peers) {
    super(reference, peers);
  }

  @Override
  final @Nullable Object owner() {
    return owner;
  }

  @Override
  public final void ownedBy(Object entity) {
    owner = entity;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OwnedHandle that
        && reference().equals(that.reference())
        && peers().relation().equals(that.peers().relation());
  }

  @Override
  public final int hashCode() {
    return Objects.hash(reference(), peers().relation());
  }
}
