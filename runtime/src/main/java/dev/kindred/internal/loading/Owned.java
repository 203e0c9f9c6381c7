package dev.kindred.internal.loading;

/** A handle that knows the entity that carries it. */
interface Owned {

  /** Tells who carries it: a handle is made before its owner. */
  void ownedBy(Object entity);
}
