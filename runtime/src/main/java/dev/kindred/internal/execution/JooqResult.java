package dev.kindred.internal.execution;

import dev.kindred.spi.EntityMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Name;

/** Result of a query that was written with jOOQ. For one thread. */
public final class JooqResult {

  private final Cursor<?> cursor;
  private final Runnable reading;
  private final ResultSet results;

  JooqResult(Cursor<?> cursor, Runnable reading) {
    this.cursor = cursor;
    this.reading = reading;
    this.results = Objects.requireNonNull(cursor.resultSet());
  }

  /** Reader of a result. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads all that is wanted of it. */
    T read(JooqResult result) throws SQLException;
  }

  /** Moves to the next row; returns false where there is none. */
  public boolean next() throws SQLException {
    boolean found = ResultSets.next(results);
    if (found) {
      reading.run();
    }
    return found;
  }

  /** Returns the result, which stands at a row. */
  public ResultSet rows() {
    return results;
  }

  /**
   * Returns the positions of an entity's columns, from 1.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public int[] positions(EntityMetadata<?> metadata) {
    int[] positions = new int[metadata.columns().size()];
    for (int column = 0; column < positions.length; column++) {
      positions[column] = position(metadata, column);
    }
    return positions;
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

  /** Finds a column in the case of the database, in which a query that is text has it. */
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
