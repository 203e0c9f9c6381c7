package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.spi.RelationMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a result was loaded for: its rows need not load what they refer to.
 *
 * @param relation the relation by which the rows refer to them; null where there are none
 * @param byReference the entities, by what the rows have in their foreign key
 * @param more those that other rows of a union were loaded for, or other relations lead to
 */
public record KnownParents(
    @Nullable RelationMetadata relation,
    @Nullable KeyMap<@Nullable Object> byReference,
    @Nullable KnownParents more) {

  /** No entity is known. */
  public static final KnownParents NONE = new KnownParents(null, null, null);

  KnownParents(RelationMetadata relation, KeyMap<@Nullable Object> byReference) {
    this(relation, byReference, null);
  }

  /** All rows of the result refer to one entity. */
  public static KnownParents one(RelationMetadata relation, Object reference, Object owner) {
    KeyMap<@Nullable Object> only = new KeyMap<>(KeyColumns.of(relation));
    only.put(reference, owner);
    return new KnownParents(relation, only);
  }

  /** These, and where they do not know, the others. */
  public KnownParents and(KnownParents others) {
    if (relation == null || others.relation == null) {
      return relation == null ? others : this;
    }
    return new KnownParents(relation, byReference, more == null ? others : more.and(others));
  }

  @Nullable Object of(RelationMetadata asked, Object reference) {
    Object known =
        byReference != null && asked.equals(relation) ? byReference.get(reference) : null;
    return known == null && more != null ? more.of(asked, reference) : known;
  }
}
