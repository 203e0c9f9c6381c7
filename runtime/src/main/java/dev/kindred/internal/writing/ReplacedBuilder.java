package dev.kindred.internal.writing;

import dev.kindred.internal.writing.hook.ChangedColumns;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.BitSet;

/**
 * Content of a builder, and the entity that it makes, which a hook can replace.
 *
 * @param built the columns of the entity, before the hook
 */
record ReplacedBuilder<E>(BuilderState<E> builder, E entity, ChangedColumns<E> built) {

  static <E> ReplacedBuilder<E> of(BuilderState<E> builder) {
    E entity = builder.build();
    return new ReplacedBuilder<>(builder, entity, ChangedColumns.since(builder.metadata(), entity));
  }

  /** Returns the content for an entity in place of the one that was made. */
  BuilderState<E> by(E other) {
    return other == entity && other instanceof Record ? builder : replaced(other);
  }

  private BuilderState<E> replaced(E other) {
    EntityMetadata<E> metadata = builder.metadata();
    BitSet given = (BitSet) builder.given().clone();
    BitSet related = (BitSet) builder.related().clone();
    for (int column : built.of(other)) {
      ForwardRelation relation = metadata.foreignKey(column);
      if (relation == null) {
        given.set(column);
      } else {
        related.set(relation.index());
      }
    }
    BuilderState<E> values = BuilderState.blank(metadata).startingFrom(other);
    E origin = builder.origin();
    return new BuilderState<>(
        metadata,
        origin == null ? other : origin,
        values.values(),
        values.handles(),
        given,
        related);
  }
}
