package dev.kindred.internal.execution;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of the database, whose handles follow from the values of its columns.
 *
 * @param <S> what it is read from
 */
public abstract class LiveRow<S> implements Row<S> {

  private final HandleSource handles;

  /** A row of an entity. */
  protected LiveRow(HandleSource handles) {
    this.handles = handles;
  }

  /** The value of a column, in its own type; null for SQL NULL. */
  protected abstract @Nullable Object value(S source, int column);

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> One<T> reference(int relation, @Nullable Object value) {
    return (One<T>) handles.of(relation).handle(value);
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> One<T> one(S source, int relation) {
    return (One<T>) handles.of(relation).handle(this, source);
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> Many<T> many(S source, int relation) {
    return (Many<T>) handles.of(relation).handle(this, source);
  }

  @Override
  public boolean next(S source, Object entity) {
    handles.complete(entity);
    return false;
  }

  /** The value of one column, what those of several make; null where one is NULL. */
  public final @Nullable Object composed(
      S source, List<Integer> columns, Function<List<?>, Object> compose) {
    if (columns.size() == 1) {
      return value(source, columns.get(0));
    }
    List<Object> parts = new ArrayList<>();
    for (int column : columns) {
      Object part = value(source, column);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return compose.apply(parts);
  }
}
