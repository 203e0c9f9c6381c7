package dev.kindred.spi;

import dev.kindred.error.ModelException;
import dev.kindred.stability.ForGeneratedCode;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * Entities that the modules on the class path list. An entity that none lists is in no schema, and
 * no delete respects its references; so it is refused. Immutable.
 */
@ForGeneratedCode
public final class ListedEntities {

  /** What to do if an entity is in no list. */
  static final String REMEDY =
      "No file META-INF/services/dev.kindred.spi.EntityModule on the class path names the module"
          + " class of its package. If the application is packed into one jar, merge the files of"
          + " this name: with the ServicesResourceTransformer of the maven-shade-plugin, or with"
          + " mergeServiceFiles() of Gradle's Shadow plugin. Otherwise compile all entities of the"
          + " package again, and open the database on a thread whose context class loader has it.";

  private final Set<EntityMetadata<?>> entities;

  /** Creates the check for these entities. */
  public ListedEntities(Collection<EntityMetadata<?>> entities) {
    this.entities = Set.copyOf(entities);
  }

  /**
   * Refuses an entity that is not listed.
   *
   * @throws ModelException if it is not
   */
  public void require(EntityMetadata<?> entity) {
    if (!entities.contains(entity)) {
      throw new ModelException(entity.type().getName() + " is in no list of entities. " + REMEDY);
    }
  }

  /** Refuses a relation of a listed entity to one that is not listed. */
  void requireTargets() {
    for (EntityMetadata<?> entity : entities) {
      for (RelationMetadata relation : entity.relations()) {
        if (!entities.contains(relation.target())) {
          throw unlisted(relation.target().type(), relation);
        }
        if (relation instanceof ManyToManyRelation manyToMany) {
          requireAssociationEntity(manyToMany);
        }
      }
    }
  }

  private void requireAssociationEntity(ManyToManyRelation relation) {
    Class<?> association = relation.joinTable().entity();
    if (association != null
        && entities.stream().noneMatch(entity -> Objects.equals(entity.type(), association))) {
      throw unlisted(association, relation);
    }
  }

  private static ModelException unlisted(Class<?> type, RelationMetadata relation) {
    return new ModelException(
        type.getName()
            + " is in no list of entities, but the relation \""
            + relation.name()
            + "\" of "
            + relation.source().type().getName()
            + " needs it. "
            + REMEDY);
  }
}
