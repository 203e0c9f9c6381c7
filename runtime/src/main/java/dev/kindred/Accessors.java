package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.internal.loading.handle.Handles;
import dev.kindred.internal.message.Nouns;
import dev.kindred.internal.operation.EntityQuery;
import dev.kindred.internal.operation.ForeignKeyRows;
import dev.kindred.internal.operation.ManyToManyRows;
import dev.kindred.internal.operation.RelatedLists;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Select;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.stability.ForGeneratedCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of generated accessors: {@code Author_.objects(db)}, {@code Author_.books(db, author)}.
 */
@ForGeneratedCode
public final class Accessors {

  private Accessors() {}

  /** Returns a query over all rows of an entity. */
  public static <E> QuerySet<E> objects(Database db, EntityMetadata<E> metadata) {
    return new QuerySet<>(EntityQuery.all(db.engine(), metadata));
  }

  /** Returns a query over all rows of an entity that is only read. */
  public static <E> ReadOnlyQuerySet<E> readOnlyObjects(Database db, EntityMetadata<E> metadata) {
    return new ReadOnlyQuerySet<>(EntityQuery.all(db.engine(), metadata));
  }

  /** Returns the entity with a primary key, or empty if there is none. */
  public static <E> Optional<E> find(Database db, EntityMetadata<E> metadata, Object key) {
    return Optional.ofNullable(withKey(db, metadata, key));
  }

  /**
   * Returns the entity with a primary key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static <E> E get(Database db, EntityMetadata<E> metadata, Object key) {
    E found = withKey(db, metadata, key);
    if (found == null) {
      throw new EntityNotFoundException("There is no " + metadata + " " + key + ".");
    }
    return found;
  }

  private static <E> @Nullable E withKey(Database db, EntityMetadata<E> metadata, Object key) {
    Objects.requireNonNull(key, () -> "null is no key of " + Nouns.one(metadata) + ".");
    Select select = Select.where(metadata, KeyPredicates.hasKey(metadata, key));
    return db.engine().loader().first(metadata, select);
  }

  /** Creates an unloaded handle on the entity with a primary key; no SQL is run. */
  public static <E> One<E> ref(EntityMetadata<E> metadata, Object key) {
    return Handles.reference(metadata, key);
  }

  /** Creates an unloaded handle on the entity that a foreign key references; no SQL is run. */
  public static One<?> ref(ForwardRelation relation, Object reference) {
    return Handles.reference(relation, reference);
  }

  /** Returns the entities, only to be read, that a relation relates to an owner. */
  public static <T> ReadOnlyQuerySet<T> readOnlySet(
      Database db, RelationMetadata relation, Object owner) {
    return new ReadOnlyQuerySet<>(
        relation instanceof ManyToManyRelation
            ? new ManyToManyRows<T>(db.engine(), relation, owner).query()
            : new ForeignKeyRows<T>(db.engine(), relation, owner).query());
  }

  /** Returns the entities that a to-many relation relates to an owner. */
  public static <T> RelatedSet<T> relatedSet(Database db, RelationMetadata relation, Object owner) {
    return detachableSet(db, relation, owner);
  }

  /** Returns the entities that a to-many relation, which can be ended, relates to an owner. */
  public static <T> DetachableSet<T> detachableSet(
      Database db, RelationMetadata relation, Object owner) {
    return relation instanceof ManyToManyRelation
        ? linkedSet(db, relation, owner)
        : new RelatedRowSet<>(new ForeignKeyRows<>(db.engine(), relation, owner));
  }

  /** Returns the entities that a relation through an association entity relates to an owner. */
  public static <T, L> LinkedSet<T, L> linkedSet(
      Database db, RelationMetadata relation, Object owner) {
    return new LinkedRowSet<>(new ManyToManyRows<>(db.engine(), relation, owner));
  }

  /** Returns the entity that a reverse one-to-one relation relates to an owner. */
  public static <T> RelatedOne<T> relatedOne(Database db, RelationMetadata relation, Object owner) {
    return new RelatedOne<>(new ForeignKeyRows<>(db.engine(), relation, owner));
  }

  /**
   * Loads the entities that a to-many relation relates to several owners, in one statement for as
   * many owners as the database takes at once.
   */
  public static <O, T> Map<O, List<T>> relatedSetOf(
      Database db, RelationMetadata relation, Collection<O> owners) {
    return RelatedLists.load(db.engine(), relation, owners);
  }
}
