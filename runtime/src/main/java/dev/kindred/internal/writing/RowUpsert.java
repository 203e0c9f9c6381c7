package dev.kindred.internal.writing;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.Upsert;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.List;

/** The statement that inserts rows, or writes them over those that are there. */
final class RowUpsert {

  private RowUpsert() {}

  /**
   * Whether it means what an update does that is followed by an insert where there was no row. A
   * version has to be compared, and the time of creation to be known; a generated key tells that
   * the row is there most likely, which an update alone is cheaper for.
   */
  static boolean means(EntityState<?> row, Dialect dialect) {
    EntityMetadata<?> metadata = row.metadata();
    return dialect.writes().upsertsByKey()
        && VersionAndTimestamps.columns(metadata, Generation.VERSION).isEmpty()
        && VersionAndTimestamps.columns(metadata, Generation.CREATED_AT).isEmpty()
        && metadata.keyColumns().stream()
            .allMatch(column -> metadata.column(column).generation() == Generation.NONE);
  }

  /** The upsert of one row by its key. */
  static Upsert of(PendingInsert<?> row) {
    return of(List.of(row), row.row().metadata().keyColumns());
  }

  /**
   * The upsert of rows that were prepared and lack the same columns.
   *
   * @param on the columns that tell the rows apart
   */
  static Upsert of(List<? extends PendingInsert<?>> rows, List<Integer> on) {
    PendingInsert<?> first = rows.get(0);
    EntityMetadata<?> metadata = first.row().metadata();
    List<Integer> columns = EntityInserter.columnsBut(first.absent(), first.values().length);
    List<Integer> counted = VersionAndTimestamps.columns(metadata, Generation.VERSION);
    return new Upsert(
        metadata,
        columns,
        rows.stream().map(row -> row.nodes(columns)).toList(),
        on,
        first.row().changeable().stream()
            .filter(column -> !on.contains(column) && !counted.contains(column))
            .toList(),
        counted);
  }
}
