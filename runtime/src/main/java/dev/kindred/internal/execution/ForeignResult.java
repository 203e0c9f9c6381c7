package dev.kindred.internal.execution;

import dev.kindred.spi.EntityModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jooq.Cursor;
import org.jooq.Field;

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
    if (index < 0) {
      throw new IllegalArgumentException(
          "The query does not select "
              + field
              + ", so no "
              + model
              + " can be made of it: select all columns of the table.");
    }
    return index + 1;
  }
}
