package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.spi.RelationMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Entities that the rows of a result refer to, and that need not be loaded.
 *
 * @param relation the relation by which the rows refer to them; null where there are none
 * @param byReference the entities, by the value of the foreign key
 * @param more entities that other rows of a union, or other relations, refer to
 */
public record KnownParents(
    @Nullable RelationMetadata relation,
    @Nullable KeyMap<@Nullable Object> byReference,
    @Nullable KnownParents more) {

  /** No known entities. */
  public static final KnownParents NONE = new KnownParents(null, null, null);

  KnownParents(RelationMetadata relation, KeyMap<@Nullable Object> byReference) {
    this(relation, byReference, null);
  }

  /** Returns the entity that all rows of a result refer to. */
  public static KnownParents one(RelationMetadata relation, Object reference, Object parent) {
    KeyMap<@Nullable Object> only = new KeyMap<>(KeyColumns.of(relation));
    only.put(reference, parent);
    return new KnownParents(relation, only);
  }

  /** Returns these and other entities; these come first. */
  public KnownParents and(KnownParents others) {
    if (relation == null || others.relation == null) {
      return relation == null ? others : this;
    }
    return new KnownParents(relation, byReference, more == null ? others : more.and(others));
  }

  /** Returns whether all entities that a relation leads to are known, so that none is loaded. */
  boolean areAllOf(RelationMetadata wanted) {
    return more == null
        && byReference != null
        && wanted.equals(relation)
        && byReference.columns().areExact()
        && !byReference.hasNulls();
  }

  @Nullable Object of(RelationMetadata wanted, Object reference) {
    Object known =
        byReference != null && wanted.equals(relation) ? byReference.get(reference) : null;
    return known == null && more != null ? more.of(wanted, reference) : known;
  }
}
