package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.internal.loading.KnownOwners;
import dev.kindred.internal.loading.ReferenceOne;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Select;
import dev.kindred.model.One;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What generated accessors call. */
public final class Accessors {

  private Accessors() {}

  /** All rows of an entity. */
  public static <E> QuerySet<E> objects(Database db, EntityModel<E> model) {
    return new QuerySet<>(db, model, Select.all(model), KnownOwners.NONE);
  }

  /** The entity of a key. */
  public static <E> Optional<E> find(Database db, EntityModel<E> model, Object key) {
    Objects.requireNonNull(key, () -> "null is no key of a " + model + ".");
    Select select = Select.all(model).filter(Keys.hasKey(model, key));
    List<E> found = db.loader().list(model, select, KnownOwners.NONE);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /**
   * The entity of a key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static <E> E get(Database db, EntityModel<E> model, Object key) {
    return find(db, model, key)
        .orElseThrow(() -> new EntityNotFoundException("There is no " + model + " " + key + "."));
  }

  /** A handle on the entity of a key; nothing is loaded. */
  public static <E> One<E> ref(EntityModel<E> model, Object key) {
    return new ReferenceOne<>(model, key);
  }

  /** A handle on the entity that a relation of this value refers to; nothing is loaded. */
  public static One<?> ref(ForwardRelation relation, Object reference) {
    return new ReferenceOne<>(relation, reference);
  }

  /** What is related to an owner by a to-many relation. */
  public static <T> RelatedSet<T> relatedSet(Database db, RelationModel relation, Object owner) {
    return detachableSet(db, relation, owner);
  }

  /** What is related to an owner by a to-many relation that can be ended. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public static <T> DetachableSet<T> detachableSet(
      Database db, RelationModel relation, Object owner) {
    return relation instanceof LinkRelation
        ? linkedSet(db, relation, owner)
        : new ReferringEntities<>(
            db,
            ((ReverseRelation) relation).inverse(),
            (EntityModel<T>) relation.target(),
            new Owner(relation, owner));
  }

  /** What is related to an owner by a many-to-many relation through a link entity. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public static <T, L> LinkedSet<T, L> linkedSet(
      Database db, RelationModel relation, Object owner) {
    LinkRelation link = (LinkRelation) relation;
    return new LinkedEntities<>(db, link, (EntityModel<T>) link.target(), new Owner(link, owner));
  }

  /** What is related to an owner by the reverse side of a one-to-one. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public static <T> RelatedOne<T> relatedOne(Database db, RelationModel relation, Object owner) {
    return new RelatedOne<>(
        db,
        ((ReverseRelation) relation).inverse(),
        (EntityModel<T>) relation.target(),
        new Owner(relation, owner));
  }

  /**
   * What is related to each of several owners by a to-many relation, in one statement for as many
   * owners as the database takes at once.
   */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public static <O, T> Map<O, List<T>> relatedSetOf(
      Database db, RelationModel relation, Collection<O> owners) {
    KeyMap<Object> byReference = new KeyMap<>(KeyColumns.of(relation));
    owners.forEach(
        owner ->
            new Owner(relation, owner)
                .savedReference()
                .ifPresent(reference -> byReference.put(reference, owner)));
    KeyMap<List<Object>> related = db.loader().related(relation, byReference);
    Map<O, List<T>> result = new LinkedHashMap<>();
    for (O owner : owners) {
      result.put(
          owner,
          new Owner(relation, owner)
              .knownReference()
              .map(reference -> (List<T>) related.get(reference))
              .orElse(List.of()));
    }
    return result;
  }
}
