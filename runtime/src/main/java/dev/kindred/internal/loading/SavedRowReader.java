package dev.kindred.internal.loading;

import dev.kindred.model.One;
import dev.kindred.spi.ArrayRowReader;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import org.jspecify.annotations.Nullable;

/** Reader of a row that was just written, from its values; the handles are those of a result. */
final class SavedRowReader extends AttachedRowReader<@Nullable Object[]> {

  private final EntityMetadata<?> metadata;
  private final @Nullable Object[] held;
  private final ArrayRowReader row;

  SavedRowReader(EntityMetadata<?> metadata, @Nullable Object[] held, ResultHandles handles) {
    super(handles);
    this.metadata = metadata;
    this.held = held;
    this.row = new ArrayRowReader(held);
  }

  @Override
  public <T> One<T> one(@Nullable Object[] values, int relation) {
    return isKept(relation) ? row.one(values, relation) : super.one(values, relation);
  }

  /**
   * Returns whether a handle is kept: a loaded one of a foreign key. An empty one is not, since
   * other attributes can have given all columns of its relation.
   */
  private boolean isKept(int relation) {
    return metadata.relation(relation) instanceof ForwardRelation
        && held[relation] instanceof One<?> before
        && before.isLoaded()
        && before != One.none();
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
