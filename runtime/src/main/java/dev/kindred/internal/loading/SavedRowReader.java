package dev.kindred.internal.loading;

import dev.kindred.model.One;
import dev.kindred.spi.ArrayRowReader;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import org.jspecify.annotations.Nullable;

/**
 * Reader of rows that were just written, from their values; the handles are those of a result. For
 * one thread.
 */
final class SavedRowReader extends AttachedRowReader<@Nullable Object[]> {

  private static final @Nullable Object[] NONE = {};

  private final EntityMetadata<?> metadata;
  private final ArrayRowReader row = new ArrayRowReader(NONE);
  private @Nullable Object[] held = NONE;

  SavedRowReader(EntityMetadata<?> metadata, ResultHandles handles) {
    super(handles);
    this.metadata = metadata;
  }

  /** Sets the handles of the next row, of which loaded ones of foreign keys are kept. */
  void hold(@Nullable Object[] handlesOfRow) {
    held = handlesOfRow;
  }

  @Override
  @SuppressWarnings("unchecked") // the handles are of the relations' targets
  public <T> One<T> one(@Nullable Object[] values, int relation) {
    return held[relation] instanceof One<?> before && isKept(before, relation)
        ? (One<T>) before
        : super.one(values, relation);
  }

  /**
   * Returns whether a handle is kept: a loaded one of a foreign key. An empty one is not, since
   * other attributes can have given all columns of its relation.
   */
  private boolean isKept(One<?> before, int relation) {
    return before.isLoaded()
        && before != One.none()
        && metadata.relation(relation) instanceof ForwardRelation;
  }

  @Override
  public boolean getBoolean(@Nullable Object[] values, int column) {
    return row.getBoolean(values, column);
  }

  @Override
  public int getInt(@Nullable Object[] values, int column) {
    return row.getInt(values, column);
  }

  @Override
  public long getLong(@Nullable Object[] values, int column) {
    return row.getLong(values, column);
  }

  @Override
  public double getDouble(@Nullable Object[] values, int column) {
    return row.getDouble(values, column);
  }

  @Override
  public <T extends @Nullable Object> T get(@Nullable Object[] values, int column) {
    return row.get(values, column);
  }
}
