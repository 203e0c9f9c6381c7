package dev.kindred.internal.loading.handle;

import dev.kindred.error.NotLoadedException;
import dev.kindred.spi.RelationMetadata;

/**
 * Loader of deserialized handles. It has no database, and its exceptions say what to use instead.
 */
final class DetachedLoader extends HandleLoader {

  private final RelationMetadata relation;

  DetachedLoader(RelationMetadata relation) {
    this.relation = relation;
  }

  @Override
  public RelationMetadata relation() {
    return relation;
  }

  @Override
  protected void load(LazyHandle handle) {
    throw notLoaded(handle);
  }

  @Override
  protected int count(LazyHandle handle) {
    throw notLoaded(handle);
  }

  private NotLoadedException notLoaded(LazyHandle handle) {
    return new NotLoadedException(
        relation
            + " of "
            + handle.reference()
            + " was serialized before it was loaded, and has no database to load from: use "
            + relation.source().metamodelName()
            + "."
            + relation.name()
            + "(db, ..) with the "
            + relation.source()
            + ".");
  }
}
