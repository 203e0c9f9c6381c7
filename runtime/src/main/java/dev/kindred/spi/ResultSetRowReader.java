package dev.kindred.spi;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a result, one after the other. It is a class with one subclass, so that the JIT knows
 * what the loop in a generated mapper calls and inlines it, however the mapper has read single rows
 * before.
 */
@ForGeneratedCode
public abstract class ResultSetRowReader implements RowReader<ResultSet> {

  /** For its one subclass. */
  protected ResultSetRowReader() {}

  /** Takes the entity that was made of the row. */
  public abstract void add(Object entity);

  /** Moves on, and answers whether an entity is to be made of the row that is there now. */
  public abstract boolean next(ResultSet results);

  @Override
  public abstract boolean getBoolean(ResultSet results, int column);

  @Override
  public abstract int getInt(ResultSet results, int column);

  @Override
  public abstract long getLong(ResultSet results, int column);

  @Override
  public abstract double getDouble(ResultSet results, int column);

  @Override
  public abstract <T extends @Nullable Object> T get(ResultSet results, int column);

  @Override
  public abstract <T> One<T> reference(int relation, @Nullable Object value);

  @Override
  public abstract <T> One<T> one(ResultSet results, int relation);

  @Override
  public abstract <T> Many<T> many(ResultSet results, int relation);
}
