package dev.kindred.internal.query;

import dev.kindred.spi.RelationModel;
import java.util.Optional;

/** The relations that entities carry a handle for. */
final class Carried {

  private Carried() {}

  /**
   * The relation as its owner carries it.
   *
   * @throws IllegalArgumentException if it does not
   */
  static RelationModel of(RelationModel relation) {
    Optional<RelationModel> known =
        relation.owner().relations().stream().filter(relation::equals).findFirst();
    return known
        .filter(RelationModel::isCarried)
        .orElseThrow(() -> refused(known.orElse(relation)));
  }

  private static IllegalArgumentException refused(RelationModel relation) {
    String handle = relation.toMany() ? "Many" : "One";
    return new IllegalArgumentException(
        relation
            + " can't be fetched, since "
            + relation.owner()
            + " has no place for it: declare @Inverse "
            + handle
            + "<"
            + relation.target()
            + "> "
            + relation.name()
            + " there"
            + (relation.toMany()
                ? ", or ask "
                    + relation.owner().lookups()
                    + "."
                    + relation.name()
                    + "Of(db, ..) for all."
                : "."));
  }
}
