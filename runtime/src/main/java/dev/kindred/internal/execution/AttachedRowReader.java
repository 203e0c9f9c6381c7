package dev.kindred.internal.execution;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * A row of the database, whose handles follow from the values of its columns.
 *
 * @param <S> what it is read from
 */
public abstract class AttachedRowReader<S> implements RowReader<S> {

  private final EntityInitializer handles;

  /** A row of an entity. */
  protected AttachedRowReader(EntityInitializer handles) {
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
