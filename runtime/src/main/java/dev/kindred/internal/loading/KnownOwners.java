package dev.kindred.internal.loading;

import dev.kindred.spi.RelationModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a result was loaded for: its rows need not load what they refer to.
 *
 * @param relation the relation by which the rows refer to them; null where there are none
 * @param byReference the entities, by what the rows have in their foreign key
 * @param more those that other rows of a union were loaded for, or other relations lead to
 */
public record KnownOwners(
    @Nullable RelationModel relation,
    Map<Object, ? extends @Nullable Object> byReference,
    @Nullable KnownOwners more) {

  /** No entity is known. */
  public static final KnownOwners NONE = new KnownOwners(null, Map.of());

  KnownOwners(
      @Nullable RelationModel relation, Map<Object, ? extends @Nullable Object> byReference) {
    this(relation, byReference, null);
  }

  /** All rows of the result refer to one entity. */
  public static KnownOwners one(RelationModel relation, Object reference, Object owner) {
    return new KnownOwners(relation, Map.of(reference, owner));
  }

  /** These, and where they do not know, the others. */
  public KnownOwners and(KnownOwners others) {
    if (relation == null || others.relation == null) {
      return relation == null ? others : this;
    }
    return new KnownOwners(relation, byReference, more == null ? others : more.and(others));
  }

  @Nullable Object of(RelationModel asked, Object reference) {
    Object known = relation != null && relation.equals(asked) ? byReference.get(reference) : null;
    return known == null && more != null ? more.of(asked, reference) : known;
  }
}
