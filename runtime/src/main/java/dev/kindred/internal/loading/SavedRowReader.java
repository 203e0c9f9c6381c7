package dev.kindred.internal.loading;

import dev.kindred.internal.execution.AttachedRowReader;
import dev.kindred.internal.execution.EntityInitializer;
import dev.kindred.model.One;
import dev.kindred.spi.ArrayRowReader;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import org.jspecify.annotations.Nullable;

/** The row that an entity was just written as: its values are at hand, its handles are live. */
final class SavedRowReader extends AttachedRowReader<@Nullable Object[]> {

  private final EntityMetadata<?> metadata;
  private final @Nullable Object[] held;
  private final ArrayRowReader row;

  SavedRowReader(EntityMetadata<?> metadata, @Nullable Object[] held, EntityInitializer handles) {
    super(handles);
    this.metadata = metadata;
    this.held = held;
    this.row = new ArrayRowReader(held);
  }

  @Override
  public <T> One<T> reference(int relation, @Nullable Object value) {
    return isKept(relation) ? row.reference(relation, value) : super.reference(relation, value);
  }

  @Override
  public <T> One<T> one(@Nullable Object[] values, int relation) {
    return isKept(relation) ? row.one(values, relation) : super.one(values, relation);
  }

  /** A loaded handle on what the row refers to is kept. */
  private boolean isKept(int relation) {
    return metadata.relation(relation) instanceof ForwardRelation
        && held[relation] instanceof One<?> before
        && before.isLoaded();
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
