package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Select;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.stability.Stable;
import java.util.List;
import java.util.Optional;

/**
 * The entity that refers to an owner by a one-to-one relation. It always reads the database; of an
 * owner that is not saved it finds nothing, without SQL. Immutable and thread-safe.
 *
 * @param <T> the related entity
 */
@Stable
public final class RelatedOne<T> {

  private final Database database;
  private final ForwardRelation relation;
  private final EntityMetadata<T> metadata;
  private final RelationSource owner;

  RelatedOne(
      Database database,
      ForwardRelation relation,
      EntityMetadata<T> metadata,
      RelationSource owner) {
    this.database = database;
    this.relation = relation;
    this.metadata = metadata;
    this.owner = owner;
  }

  /**
   * The related entity.
   *
   * @throws EntityNotFoundException if there is none (Django: {@code RelatedObjectDoesNotExist})
   */
  public T get() {
    return find()
        .orElseThrow(
            () ->
                new EntityNotFoundException(
                    "The " + relation.target() + " has no " + metadata + " (" + relation + ")."));
  }

  /** The related entity, or empty where there is none. */
  public Optional<T> find() {
    return owner.knownReference().flatMap(this::find);
  }

  private Optional<T> find(Object reference) {
    return database
        .loader()
        .list(metadata, select(reference), KnownParents.one(relation, reference, owner.entity()))
        .stream()
        .findFirst();
  }

  private Select select(Object reference) {
    return Select.all(metadata)
        .filter(KeyPredicates.refersTo(relation, List.of(relation.decompose(reference))));
  }

  /** Whether there is one (Django: {@code hasattr}). */
  public boolean isPresent() {
    return owner
        .knownReference()
        .filter(each -> database.loader().exists(select(each)))
        .isPresent();
  }

  /**
   * Inserts what a builder holds, related to the owner, and answers it as saved.
   *
   * @throws UnsavedEntityException if the owner is not saved
   * @throws MissingValueException if it lacks the value that the relation refers to
   */
  public T create(EntityBuilder<T> builder) {
    owner.reference();
    return database.insert(BuilderState.of(builder).relatedTo(relation, One.of(owner.entity())));
  }

  /**
   * Makes an entity refer to the owner, saves it, and answers it as saved. Where the relation is
   * the entity's key, it is saved under the owner's.
   *
   * @throws UnsavedEntityException if the owner is not saved
   * @throws MissingValueException if it lacks the value that the relation refers to
   */
  public T set(T entity) {
    owner.reference();
    return database.save(entity, relation, owner.entity());
  }
}
