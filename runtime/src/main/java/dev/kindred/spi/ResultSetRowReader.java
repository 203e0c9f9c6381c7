package dev.kindred.spi;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the rows of a result set. It is a class with one subclass, so that the JIT inlines its
 * methods into the loop of a generated row mapper, whatever else the mapper has read from before.
 */
@ForGeneratedCode
public abstract class ResultSetRowReader implements RowReader<ResultSet> {

  /** Creates a reader; for the one subclass. */
  protected ResultSetRowReader() {}

  /** Adds the entity that was read from the current row. */
  public abstract void add(Object entity);

  /** Moves to the next row and returns whether an entity is to be read from it. */
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
  public abstract @Nullable Long getLongOrNull(ResultSet results, int column);

  @Override
  public abstract @Nullable String getString(ResultSet results, int column);

  @Override
  public abstract @Nullable BigDecimal getDecimal(ResultSet results, int column);

  @Override
  public abstract <T extends @Nullable Object> T get(ResultSet results, int column);

  @Override
  public abstract <T> One<T> one(ResultSet results, int relation);

  @Override
  public abstract <T> Many<T> many(ResultSet results, int relation);
}
