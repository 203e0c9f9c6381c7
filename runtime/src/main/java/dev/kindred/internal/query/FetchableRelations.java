package dev.kindred.internal.query;

import dev.kindred.spi.RelationMetadata;

/** Relations that an entity has a handle for, so that they can be fetched. */
final class FetchableRelations {

  private FetchableRelations() {}

  /**
   * Returns the relation as declared by its source entity.
   *
   * @throws IllegalArgumentException if the source entity has no handle for it
   */
  static RelationMetadata of(RelationMetadata relation) {
    for (RelationMetadata known : relation.source().relations()) {
      if (relation.equals(known)) {
        return requireHandle(known);
      }
    }
    throw refused(relation);
  }

  private static RelationMetadata requireHandle(RelationMetadata relation) {
    if (!relation.hasHandle()) {
      throw refused(relation);
    }
    return relation;
  }

  private static IllegalArgumentException refused(RelationMetadata relation) {
    String handle = relation.toMany() ? "Many" : "One";
    return new IllegalArgumentException(
        relation
            + " can't be fetched, since "
            + relation.source()
            + " has no place for it: declare @Inverse "
            + handle
            + "<"
            + relation.target()
            + "> "
            + relation.name()
            + " there"
            + (relation.toMany()
                ? ", or ask "
                    + relation.source().metamodelName()
                    + "."
                    + relation.name()
                    + "Of(db, ..) for all."
                : "."));
  }
}
