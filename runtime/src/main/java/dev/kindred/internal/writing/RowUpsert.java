package dev.kindred.internal.writing;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.Upsert;
import dev.kindred.spi.ColumnModel.Generation;
import dev.kindred.spi.EntityModel;
import java.util.List;

/** The statement that inserts rows, or writes them over those that are there. */
final class RowUpsert {

  private RowUpsert() {}

  /**
   * Whether it means what an update does that is followed by an insert where there was no row. A
   * version has to be compared, and the time of creation to be known; a generated key tells that
   * the row is there most likely, which an update alone is cheaper for.
   */
  static boolean means(RowValues<?> row, Dialect dialect) {
    EntityModel<?> model = row.model();
    return dialect.writes().upsertsByKey()
        && Stamps.columns(model, Generation.VERSION).isEmpty()
        && Stamps.columns(model, Generation.CREATED_AT).isEmpty()
        && model.keyColumns().stream()
            .allMatch(column -> model.column(column).generation() == Generation.NONE);
  }

  /** The upsert of one row by its key. */
  static Upsert of(NewRow<?> row) {
    return of(List.of(row), row.row().model().keyColumns());
  }

  /**
   * The upsert of rows that were prepared and lack the same columns.
   *
   * @param on the columns that tell the rows apart
   */
  static Upsert of(List<? extends NewRow<?>> rows, List<Integer> on) {
    NewRow<?> first = rows.get(0);
    EntityModel<?> model = first.row().model();
    List<Integer> columns = EntityInserter.columnsBut(first.absent(), first.values().length);
    List<Integer> counted = Stamps.columns(model, Generation.VERSION);
    return new Upsert(
        model,
        columns,
        rows.stream().map(row -> row.nodes(columns)).toList(),
        on,
        first.row().changeable().stream()
            .filter(column -> !on.contains(column) && !counted.contains(column))
            .toList(),
        counted);
  }
}
