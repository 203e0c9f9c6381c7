package dev.kindred.internal.loading;

import org.jspecify.annotations.Nullable;

/** The handle of a one-to-one whose other side leads back: that will be known when it is loaded. */
final class LiveOneToOne<T> extends LiveOne<T> implements Owned {

  private static final long serialVersionUID = 1;

  private transient volatile @Nullable Object owner;

  LiveOneToOne(Object reference, Peers peers) {
    super(reference, peers);
  }

  @Override
  @Nullable Object owner() {
    return owner;
  }

  @Override
  public void ownedBy(Object entity) {
    owner = entity;
  }
}
