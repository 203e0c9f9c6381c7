package dev.kindred.internal.loading;

import dev.kindred.internal.execution.HandleSource;
import dev.kindred.internal.execution.LiveRow;
import dev.kindred.model.One;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ValuesRow;
import org.jspecify.annotations.Nullable;

/** The row of an entity that was just written: its values are at hand, its handles are live. */
final class WrittenRow extends LiveRow {

  private final EntityModel<?> model;
  private final @Nullable Object[] held;
  private final ValuesRow row;

  WrittenRow(
      EntityModel<?> model,
      @Nullable Object[] values,
      @Nullable Object[] held,
      HandleSource handles) {
    super(model, handles);
    this.model = model;
    this.held = held;
    this.row = new ValuesRow(values, held);
  }

  /** A loaded handle on what the row refers to is kept. */
  @Override
  public <T> One<T> one(int relation) {
    return model.relation(relation) instanceof ForwardRelation
            && held[relation] instanceof One<?> before
            && before.isLoaded()
        ? row.one(relation)
        : super.one(relation);
  }

  @Override
  protected @Nullable Object value(int column) {
    return row.get(column);
  }

  @Override
  public boolean getBoolean(int column) {
    return row.getBoolean(column);
  }

  @Override
  public int getInt(int column) {
    return row.getInt(column);
  }

  @Override
  public long getLong(int column) {
    return row.getLong(column);
  }

  @Override
  public double getDouble(int column) {
    return row.getDouble(column);
  }

  @Override
  public <T extends @Nullable Object> T get(int column) {
    return row.get(column);
  }
}
