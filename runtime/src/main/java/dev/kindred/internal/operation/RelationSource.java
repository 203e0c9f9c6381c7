package dev.kindred.internal.operation;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Entity that related rows are related to.
 *
 * @param relation leads from the entity to the rows
 */
record RelationSource(RelationMetadata relation, Object entity) {

  RelationSource {
    Objects.requireNonNull(entity, "null was given where an entity is needed.");
  }

  /**
   * Returns the value that related rows reference, for a write.
   *
   * @throws UnsavedEntityException if the entity is not saved
   * @throws MissingValueException if it has no such value
   */
  Object reference() {
    return savedReference().orElseThrow(this::missing);
  }

  /**
   * Returns the value that related rows reference; empty if the entity has none, so that there are
   * no such rows.
   *
   * @throws UnsavedEntityException if the entity is not saved
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

  /** Returns the value that related rows reference; empty if it has none, or is not saved. */
  Optional<Object> knownReference() {
    return Optional.ofNullable(reference(relation.source()));
  }

  @SuppressWarnings("unchecked") // generated accessors pass an entity of the relation's source
  private <S> boolean isSaved(EntityMetadata<S> metadata) {
    return metadata.key((S) entity) != null;
  }

  @SuppressWarnings("unchecked") // generated accessors pass an entity of the relation's source
  private <S> @Nullable Object reference(EntityMetadata<S> metadata) {
    S source = (S) entity;
    Object key = metadata.key(source);
    List<Integer> references = relation.sourceColumns();
    return key == null || references.equals(metadata.keyColumns())
        ? key
        : metadata.value(source, references.get(0));
  }
}
