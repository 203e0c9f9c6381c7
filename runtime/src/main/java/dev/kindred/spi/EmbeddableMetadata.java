package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of a class of value objects, and the code that reads them from rows and their parts from
 * them. Each has one generated subclass, with one instance. Positions are relative to the first
 * column and the first relation that a value object has in the table of its owner.
 *
 * @param <T> the value objects
 */
@ForGeneratedCode
public abstract class EmbeddableMetadata<T> {

  private final Class<T> type;
  private final int columns;
  private final int relations;
  private final List<Integer> required;

  /**
   * Describes a class of value objects.
   *
   * @param columns the number of its columns, foreign keys included
   * @param relations the number of its relations
   * @param required the columns that a value object always has a value for
   */
  protected EmbeddableMetadata(Class<T> type, int columns, int relations, int... required) {
    this.type = type;
    this.columns = columns;
    this.relations = relations;
    this.required = Arrays.stream(required).boxed().toList();
  }

  /**
   * Reads a value object from the current row of a source.
   *
   * @param column the position of its first column in the owner
   * @param relation the position of its first relation in the owner
   */
  public abstract <S> T read(RowReader<S> row, S source, int column, int relation);

  /** Returns the part that a column stores, which is no foreign key; null if it is empty. */
  protected abstract @Nullable Object attribute(T value, int column);

  /** Returns the handle of a relation; null if it has none. */
  protected abstract @Nullable Object handle(T value, int relation);

  /** Returns the content of an optional part; null if it is empty, or null itself. */
  @SuppressWarnings("NullableOptional") // users make instances by hand
  protected static @Nullable Object valueOf(@Nullable Optional<?> part) {
    return EntityMetadata.valueOf(part);
  }

  /** Reads a value object from the current row of a source; null if all of its columns are NULL. */
  public final <S> @Nullable T readOrNull(RowReader<S> row, S source, int column, int relation) {
    return isAbsent(row, source, column, relation) ? null : read(row, source, column, relation);
  }

  /** A builder has the handle of a foreign key, and no value for its columns. */
  private <S> boolean isAbsent(RowReader<S> row, S source, int column, int relation) {
    for (int i = 0; i < columns; i++) {
      if (row.<@Nullable Object>get(source, column + i) != null) {
        return false;
      }
    }
    for (int i = 0; i < relations; i++) {
      if (row.<Object>one(source, relation + i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the part that a column stores; null if it is empty, or there is no value object. */
  public final @Nullable Object attributeOf(@Nullable T value, int column) {
    return value == null ? null : attribute(value, column);
  }

  /** Returns the handle of a relation; null if it has none, or there is no value object. */
  public final @Nullable Object handleOf(@Nullable T value, int relation) {
    return value == null ? null : handle(value, relation);
  }

  /** Returns the class of the value objects. */
  public final Class<T> type() {
    return type;
  }

  /** Returns the positions of the columns in an owner. */
  public final List<Integer> columnsFrom(int first) {
    return IntStream.range(first, first + columns).boxed().toList();
  }

  /** Returns the number of relations. */
  public final int relations() {
    return relations;
  }

  /** Returns the columns that a value object always has a value for. */
  public final List<Integer> required() {
    return required;
  }

  /** Returns the class's simple name, for messages. */
  @Override
  public final String toString() {
    return type.getSimpleName();
  }
}
