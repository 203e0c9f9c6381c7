package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.EntityMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Name;

/** The result of a query that was written with jOOQ. For one thread. */
public final class JooqResult {

  private final Cursor<?> cursor;
  private final JdbcValues values;
  private final ResultSet results;

  JooqResult(Cursor<?> cursor, JdbcValues values) {
    this.cursor = cursor;
    this.values = values;
    this.results = Objects.requireNonNull(cursor.resultSet());
  }

  /** Reads a result of jOOQ's. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads all that is wanted of it. */
    T read(JooqResult result) throws SQLException;
  }

  /** Moves to the next row, if there is one. */
  public boolean next() throws SQLException {
    return ResultSets.next(results);
  }

  /** The result, which stands at a row. */
  public ResultSet rows() {
    return results;
  }

  /**
   * The columns of an entity, wherever they are.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public AttachedRowReader<ResultSet> row(EntityMetadata<?> metadata, EntityInitializer handles) {
    int[] positions = new int[metadata.columns().size()];
    for (int column = 0; column < positions.length; column++) {
      positions[column] = position(metadata, column);
    }
    return new NamedColumnRowReader(values, metadata, positions, handles);
  }

  private int position(EntityMetadata<?> metadata, int column) {
    Field<?> field = Objects.requireNonNull(metadata.table().field(column));
    int index = cursor.recordType().indexOf(field);
    List<Integer> found = index < 0 ? inAnyCase(metadata, field) : List.of(index);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "The query "
              + (found.isEmpty() ? "does not select " : "selects more than one ")
              + field
              + ", so no "
              + metadata
              + " can be made of it: select all columns of the table.");
    }
    return found.get(0) + 1;
  }

  /** A query that is text tells its columns as the database spells them, H2 in upper case. */
  private List<Integer> inAnyCase(EntityMetadata<?> metadata, Field<?> field) {
    Field<?>[] fields = cursor.recordType().fields();
    List<Integer> named =
        IntStream.range(0, fields.length)
            .filter(at -> fields[at].getName().equalsIgnoreCase(field.getName()))
            .boxed()
            .toList();
    return named.size() < 2
        ? named
        : named.stream().filter(at -> isOf(metadata, fields[at].getQualifiedName())).toList();
  }

  private static boolean isOf(EntityMetadata<?> metadata, Name column) {
    Name table = column.qualifier();
    return table != null && metadata.table().getName().equalsIgnoreCase(table.last());
  }
}
