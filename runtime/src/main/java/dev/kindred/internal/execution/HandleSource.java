package dev.kindred.internal.execution;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import org.jspecify.annotations.Nullable;

/** Makes the handles of the entities in one result. */
public interface HandleSource {

  /** The handle of a foreign key's value; empty for null. */
  One<?> forward(ForwardRelation relation, @Nullable Object reference);

  /** The handle on whatever refers to this value of the owner's, one row at most. */
  One<?> reverse(ReverseRelation relation, @Nullable Object referenced);

  /** The handle on whatever is related to the owner by this value of its. */
  Many<?> many(RelationModel relation, @Nullable Object referenced);
}
