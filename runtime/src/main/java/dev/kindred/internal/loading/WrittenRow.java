package dev.kindred.internal.loading;

import dev.kindred.internal.execution.HandleSource;
import dev.kindred.internal.execution.LiveRow;
import dev.kindred.model.One;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ValuesRow;
import org.jspecify.annotations.Nullable;

/** The row that an entity was just written as: its values are at hand, its handles are live. */
final class WrittenRow extends LiveRow<@Nullable Object[]> {

  private final EntityModel<?> model;
  private final @Nullable Object[] held;
  private final ValuesRow row;

  WrittenRow(EntityModel<?> model, @Nullable Object[] held, HandleSource handles) {
    super(handles);
    this.model = model;
    this.held = held;
    this.row = new ValuesRow(held);
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
    return model.relation(relation) instanceof ForwardRelation
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
