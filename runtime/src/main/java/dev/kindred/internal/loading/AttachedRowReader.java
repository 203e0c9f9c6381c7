package dev.kindred.internal.loading;

import dev.kindred.internal.loading.handle.HandleFactory;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.RowReader;

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
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> One<T> one(S source, int relation) {
    HandleFactory factory = handles.factory(relation);
    return (One<T>) factory.one(factory.reference(this, source));
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> Many<T> many(S source, int relation) {
    HandleFactory factory = handles.factory(relation);
    return (Many<T>) factory.many(factory.reference(this, source));
  }
}
