package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.loading.ReferenceOne;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Select;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.stability.ForGeneratedCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What generated accessors call. */
@ForGeneratedCode
public final class Accessors {

  private Accessors() {}

  /** All rows of an entity. */
  public static <E> QuerySet<E> objects(Database db, EntityMetadata<E> metadata) {
    return new QuerySet<>(db, metadata, Select.all(metadata), KnownParents.NONE);
  }

  /** The entity of a key. */
  public static <E> Optional<E> find(Database db, EntityMetadata<E> metadata, Object key) {
    Objects.requireNonNull(key, () -> "null is no key of a " + metadata + ".");
    Select select = Select.all(metadata).filter(KeyPredicates.hasKey(metadata, key));
    List<E> found = db.loader().list(metadata, select, KnownParents.NONE);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /**
   * The entity of a key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static <E> E get(Database db, EntityMetadata<E> metadata, Object key) {
    return find(db, metadata, key)
        .orElseThrow(
            () -> new EntityNotFoundException("There is no " + metadata + " " + key + "."));
  }

  /** A handle on the entity of a key; nothing is loaded. */
  public static <E> One<E> ref(EntityMetadata<E> metadata, Object key) {
    return new ReferenceOne<>(metadata, key);
  }

  /** A handle on the entity that a relation of this value refers to; nothing is loaded. */
  public static One<?> ref(ForwardRelation relation, Object reference) {
    return new ReferenceOne<>(relation, reference);
  }

  /** What is related to an owner by a to-many relation. */
  public static <T> RelatedSet<T> relatedSet(Database db, RelationMetadata relation, Object owner) {
    return detachableSet(db, relation, owner);
  }

  /** What is related to an owner by a to-many relation that can be ended. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public static <T> DetachableSet<T> detachableSet(
      Database db, RelationMetadata relation, Object owner) {
    return relation instanceof ManyToManyRelation
        ? linkedSet(db, relation, owner)
        : new ForeignKeyRelatedSet<>(
            db,
            ((ReverseRelation) relation).reverse(),
            (EntityMetadata<T>) relation.target(),
            new RelationSource(relation, owner));
  }

  /** What is related to an owner by a many-to-many relation through a link entity. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public static <T, L> LinkedSet<T, L> linkedSet(
      Database db, RelationMetadata relation, Object owner) {
    ManyToManyRelation link = (ManyToManyRelation) relation;
    return new ManyToManyRelatedSet<>(
        db, link, (EntityMetadata<T>) link.target(), new RelationSource(link, owner));
  }

  /** What is related to an owner by the reverse side of a one-to-one. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public static <T> RelatedOne<T> relatedOne(Database db, RelationMetadata relation, Object owner) {
    return new RelatedOne<>(
        db,
        ((ReverseRelation) relation).reverse(),
        (EntityMetadata<T>) relation.target(),
        new RelationSource(relation, owner));
  }

  /**
   * What is related to each of several owners by a to-many relation, in one statement for as many
   * owners as the database takes at once.
   */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public static <O, T> Map<O, List<T>> relatedSetOf(
      Database db, RelationMetadata relation, Collection<O> owners) {
    KeyMap<Object> byReference = new KeyMap<>(KeyColumns.of(relation));
    owners.forEach(
        owner ->
            new RelationSource(relation, owner)
                .savedReference()
                .ifPresent(reference -> byReference.put(reference, owner)));
    KeyMap<List<Object>> related = db.loader().related(relation, byReference);
    Map<O, List<T>> result = new LinkedHashMap<>();
    for (O owner : owners) {
      result.put(
          owner,
          new RelationSource(relation, owner)
              .knownReference()
              .map(reference -> (List<T>) related.get(reference))
              .orElse(List.of()));
    }
    return result;
  }
}
