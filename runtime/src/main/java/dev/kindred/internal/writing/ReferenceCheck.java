package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.message.Nouns;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Check that the entities that another one refers to have the values of its foreign keys. */
final class ReferenceCheck {

  private ReferenceCheck() {}

  /**
   * Checks all relations of an entity.
   *
   * @param handles the handles, by position of the relation
   * @throws UnsavedEntityException if one refers to an entity that is not saved
   * @throws MissingValueException if one refers to an entity by a column without a value
   */
  static void requireSaved(EntityMetadata<?> metadata, @Nullable Object[] handles) {
    for (ForwardRelation relation : metadata.forwardRelations()) {
      requireSaved(relation, handles[relation.index()]);
    }
  }

  /** Checks the relations of an entity whose columns are among the given ones. */
  static void requireSaved(
      EntityMetadata<?> metadata, @Nullable Object[] handles, Collection<Integer> columns) {
    for (ForwardRelation relation : metadata.forwardRelations()) {
      if (columns.containsAll(relation.clearedColumns())) {
        requireSaved(relation, handles[relation.index()]);
      }
    }
  }

  private static void requireSaved(ForwardRelation relation, @Nullable Object handle) {
    if (handle instanceof One<?> one && one.key() == null && one.isPresent()) {
      throw new UnsavedEntityException(
          relation
              + " holds "
              + Nouns.one(relation.target())
              + " that is not saved. Nothing was written:"
              + " save it first, and use what insert or save returned.");
    }
    requireReferenced(relation, handle);
  }

  /** Refuses a referenced entity without the referenced value, for which NULL would be written. */
  private static void requireReferenced(ForwardRelation relation, @Nullable Object handle) {
    if (handle instanceof One<?> one
        && !relation.refersToKey()
        && relation.reference(one, relation.columns().get(0)) == null
        && one.isPresent()) {
      throw new MissingValueException(
          relation
              + " refers to "
              + relation.target()
              + "."
              + relation.target().column(relation.references().get(0)).attribute()
              + ", which the "
              + relation.target()
              + " that it holds has no value for. Nothing was written.");
    }
  }
}
