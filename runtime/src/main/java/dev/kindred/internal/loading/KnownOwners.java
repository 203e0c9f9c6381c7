package dev.kindred.internal.loading;

import dev.kindred.spi.RelationModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a result was loaded for: its rows need not load what they refer to.
 *
 * @param relation the relation by which the rows refer to them; null where there are none
 * @param byReference the entities, by what the rows have in their foreign key
 */
public record KnownOwners(
    @Nullable RelationModel relation, Map<Object, ? extends @Nullable Object> byReference) {

  /** No entity is known. */
  public static final KnownOwners NONE = new KnownOwners(null, Map.of());

  /** All rows of the result refer to one entity. */
  public static KnownOwners one(RelationModel relation, Object reference, Object owner) {
    return new KnownOwners(relation, Map.of(reference, owner));
  }

  @Nullable Object of(RelationModel asked, Object reference) {
    return relation != null && relation.equals(asked) ? byReference.get(reference) : null;
  }
}
