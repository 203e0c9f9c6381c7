package dev.kindred.internal.loading;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Reader of rows whose handles are made from the values of their columns.
 *
 * @param <S> the source of the values
 */
abstract class AttachedRowReader<S> implements RowReader<S> {

  private final ResultHandles handles;

  AttachedRowReader(ResultHandles handles) {
    this.handles = handles;
  }

  @Override
  public <T> One<T> reference(int relation, @Nullable Object value) {
    return handles.reference(relation, value);
  }

  @Override
  public <T> One<T> one(S source, int relation) {
    return handles.one(relation, this, source);
  }

  @Override
  public <T> Many<T> many(S source, int relation) {
    return handles.many(relation, this, source);
  }
}
