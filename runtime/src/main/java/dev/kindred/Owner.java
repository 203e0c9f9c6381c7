package dev.kindred;

import dev.kindred.error.UnsavedEntityException;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.LinkRelation;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entity that an accessor starts from, and what related rows refer to it by. */
record Owner(RelationModel relation, Object entity) {

  /** The value that related rows refer to. */
  Object reference() {
    return savedReference()
        .orElseThrow(
            () ->
                new UnsavedEntityException(
                    "The "
                        + relation.owner()
                        + " is not saved, so nothing can be related to it by "
                        + relation
                        + ": use what insert or save returned."));
  }

  /** The value that related rows refer to; empty where the entity is not saved. */
  Optional<Object> savedReference() {
    return Optional.ofNullable(reference(relation.owner()));
  }

  @SuppressWarnings("unchecked") // generated accessors take the owner's own type
  private <O> @Nullable Object reference(EntityModel<O> model) {
    O owner = (O) entity;
    Object key = model.key(owner);
    if (key == null || relation instanceof LinkRelation) {
      return key;
    }
    List<Integer> references = ((ReverseRelation) relation).inverse().references();
    return references.equals(model.keyColumns()) ? key : model.value(owner, references.get(0));
  }
}
