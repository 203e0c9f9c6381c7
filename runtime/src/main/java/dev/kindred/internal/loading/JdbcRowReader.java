package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Readers;
import dev.kindred.internal.execution.RowReadException;
import dev.kindred.internal.loading.handle.HandleFactory;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ResultSetRowReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reader of the entities in the rows of a result, where an entity's columns stand together. */
final class JdbcRowReader extends ResultSetRowReader {

  private final Readers readers;
  private final EntityMetadata<?> metadata;
  private final int first;
  private final ResultHandles handles;

  /** Whether the driver's decimals are the values. */
  private final boolean readsDecimals;

  /** Takes each entity as soon as it is read; null where they are added to the handles. */
  private @Nullable Consumer<Object> receiver;

  /** Number of entities to read after this one. */
  private int left;

  private boolean ended;

  /**
   * Creates a reader.
   *
   * @param first the position in the result, from 1, of the entity's first column
   */
  JdbcRowReader(Readers readers, EntityMetadata<?> metadata, int first, ResultHandles handles) {
    this.readers = readers;
    this.metadata = metadata;
    this.first = first;
    this.handles = handles;
    this.readsDecimals = readers.readsDecimals();
  }

  /** Ends the result where so many entities have been read. */
  void limit(int entities) {
    left = entities - 1;
  }

  /** Reads no further entities; returns how many there were to read. */
  int stop() {
    int rest = Math.max(left, 0);
    left = 0;
    return rest;
  }

  /** Returns whether the result has ended. */
  boolean hasEnded() {
    return ended;
  }

  /** Hands each entity over as soon as it is read. */
  void handTo(Consumer<Object> other) {
    receiver = other;
  }

  @Override
  public void add(Object entity) {
    Consumer<Object> to = receiver;
    if (to == null) {
      handles.add(entity);
    } else {
      to.accept(entity);
    }
  }

  @Override
  public boolean next(ResultSet results) {
    try {
      return left-- > 0 && (results.next() || end());
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  private boolean end() {
    ended = true;
    return false;
  }

  @Override
  public boolean getBoolean(ResultSet results, int column) {
    try {
      return results.getBoolean(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public int getInt(ResultSet results, int column) {
    try {
      return results.getInt(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public long getLong(ResultSet results, int column) {
    try {
      return results.getLong(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public double getDouble(ResultSet results, int column) {
    try {
      return results.getDouble(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public @Nullable Long getLongOrNull(ResultSet results, int column) {
    try {
      long value = results.getLong(first + column);
      return value == 0 && results.wasNull() ? null : (Long) value;
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public @Nullable String getString(ResultSet results, int column) {
    try {
      return results.getString(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public @Nullable BigDecimal getDecimal(ResultSet results, int column) {
    return readsDecimals
        ? decimal(results, column)
        : this.<@Nullable BigDecimal>get(results, column);
  }

  private @Nullable BigDecimal decimal(ResultSet results, int column) {
    try {
      return results.getBigDecimal(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the column's own type
  public <T extends @Nullable Object> T get(ResultSet results, int column) {
    try {
      return (T) readers.value(results, first + column, metadata.column(column));
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> One<T> one(ResultSet results, int relation) {
    One<?> joined = handles.joinedHandle(relation, results);
    return (One<T>) (joined == null ? one(results, handles.factory(relation)) : joined);
  }

  private One<?> one(ResultSet results, HandleFactory factory) {
    int column = factory.longColumn();
    if (column < 0) {
      return factory.one(factory.reference(this, results));
    }
    long reference = getLong(results, column);
    return reference == 0 && wasNull(results) ? One.none() : factory.one(reference);
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> Many<T> many(ResultSet results, int relation) {
    return (Many<T>) many(results, handles.factory(relation));
  }

  private Many<?> many(ResultSet results, HandleFactory factory) {
    int column = factory.longColumn();
    if (column < 0) {
      return factory.many(factory.reference(this, results));
    }
    long reference = getLong(results, column);
    return reference == 0 && wasNull(results) ? Many.none() : factory.many(reference);
  }

  private static boolean wasNull(ResultSet results) {
    try {
      return results.wasNull();
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }
}
