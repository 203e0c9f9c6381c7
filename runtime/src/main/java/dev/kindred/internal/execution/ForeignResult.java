package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.EntityModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Name;

/** The result of a query that was written with jOOQ. For one thread. */
public final class ForeignResult {

  private final Cursor<?> cursor;
  private final JdbcValues values;
  private final ResultSet results;

  ForeignResult(Cursor<?> cursor, JdbcValues values) {
    this.cursor = cursor;
    this.values = values;
    this.results = Objects.requireNonNull(cursor.resultSet());
  }

  /** Reads a result of jOOQ's. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads all that is wanted of it. */
    T read(ForeignResult result) throws SQLException;
  }

  /** Moves to the next row, if there is one. */
  public boolean next() throws SQLException {
    return Rows.next(results);
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
  public LiveRow<ResultSet> row(EntityModel<?> model, HandleSource handles) {
    int[] positions = new int[model.columns().size()];
    for (int column = 0; column < positions.length; column++) {
      positions[column] = position(model, column);
    }
    return new MappedRow(values, model, positions, handles);
  }

  private int position(EntityModel<?> model, int column) {
    Field<?> field = Objects.requireNonNull(model.table().field(column));
    int index = cursor.recordType().indexOf(field);
    List<Integer> found = index < 0 ? inAnyCase(model, field) : List.of(index);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "The query "
              + (found.isEmpty() ? "does not select " : "selects more than one ")
              + field
              + ", so no "
              + model
              + " can be made of it: select all columns of the table.");
    }
    return found.get(0) + 1;
  }

  /** A query that is text tells its columns as the database spells them, H2 in upper case. */
  private List<Integer> inAnyCase(EntityModel<?> model, Field<?> field) {
    Field<?>[] fields = cursor.recordType().fields();
    List<Integer> named =
        IntStream.range(0, fields.length)
            .filter(at -> fields[at].getName().equalsIgnoreCase(field.getName()))
            .boxed()
            .toList();
    return named.size() < 2
        ? named
        : named.stream().filter(at -> isOf(model, fields[at].getQualifiedName())).toList();
  }

  private static boolean isOf(EntityModel<?> model, Name column) {
    Name table = column.qualifier();
    return table != null && model.table().getName().equalsIgnoreCase(table.last());
  }
}
