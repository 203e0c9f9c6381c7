package dev.kindred.internal.loading;

import dev.kindred.spi.ForwardRelation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a result was loaded for: its rows need not load what they refer to.
 *
 * @param relation the relation by which the rows refer to them; null where there are none
 * @param byReference the entities, by what the rows have in their foreign key
 */
public record KnownOwners(
    @Nullable ForwardRelation relation, Map<Object, ? extends @Nullable Object> byReference) {

  /** No entity is known. */
  public static final KnownOwners NONE = new KnownOwners(null, Map.of());

  /** All rows of the result refer to one entity. */
  public static KnownOwners one(ForwardRelation relation, Object reference, Object owner) {
    return new KnownOwners(relation, Map.of(reference, owner));
  }

  @Nullable Object of(ForwardRelation asked, Object reference) {
    return asked == relation ? byReference.get(reference) : null;
  }
}
