package dev.kindred.internal.loading;

import dev.kindred.spi.EntityMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Entities as they were written together, with handles that load together; loaded handles of
 * foreign keys are kept. For one thread.
 */
public final class WrittenEntities<E> {

  private final EntityMetadata<E> metadata;
  private final ResultHandles handles;
  private final SavedRowReader row;

  WrittenEntities(EntityMetadata<E> metadata, ResultHandles handles) {
    this.metadata = metadata;
    this.handles = handles;
    this.row = new SavedRowReader(metadata, handles);
  }

  /**
   * Returns an entity as it was written.
   *
   * @param origin the instance to fill where it is no record; null to make one
   * @param values by position of the column
   * @param held the handles that it was written with, by position of the relation
   */
  public E add(@Nullable E origin, @Nullable Object[] values, @Nullable Object[] held) {
    row.hold(held);
    return handles.add(
        origin == null ? metadata.read(row, values) : metadata.fill(origin, row, values));
  }
}
