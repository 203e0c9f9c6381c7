package dev.kindred;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entity that an accessor starts from, and what related rows refer to it by. */
record RelationSource(RelationMetadata relation, Object entity) {

  RelationSource {
    Objects.requireNonNull(entity, "null was given where an entity is needed.");
  }

  /**
   * The value that related rows refer to, for a write.
   *
   * @throws MissingValueException if the owner has none
   */
  Object reference() {
    return savedReference().orElseThrow(this::missing);
  }

  /**
   * The value that related rows refer to; empty where the owner has none, so that none can.
   *
   * @throws UnsavedEntityException if the owner is not saved
   */
  Optional<Object> savedReference() {
    if (!isSaved(relation.source())) {
      throw new UnsavedEntityException(
          "The "
              + relation.source()
              + " is not saved, so nothing can be related to it by "
              + relation
              + ": use what insert or save returned.");
    }
    return knownReference();
  }

  private MissingValueException missing() {
    return new MissingValueException(
        "The "
            + relation.source()
            + " lacks a value for "
            + relation.source().column(relation.sourceColumns().get(0)).attribute()
            + ", so nothing can refer to it by "
            + relation
            + ". Nothing was written.");
  }

  /** The value that related rows refer to; empty where the owner has none, or is not saved. */
  Optional<Object> knownReference() {
    return Optional.ofNullable(reference(relation.source()));
  }

  @SuppressWarnings("unchecked") // generated accessors take the owner's own type
  private <O> boolean isSaved(EntityMetadata<O> metadata) {
    return metadata.key((O) entity) != null;
  }

  @SuppressWarnings("unchecked") // generated accessors take the owner's own type
  private <O> @Nullable Object reference(EntityMetadata<O> metadata) {
    O owner = (O) entity;
    Object key = metadata.key(owner);
    List<Integer> references = relation.sourceColumns();
    return key == null || references.equals(metadata.keyColumns())
        ? key
        : metadata.value(owner, references.get(0));
  }
}
