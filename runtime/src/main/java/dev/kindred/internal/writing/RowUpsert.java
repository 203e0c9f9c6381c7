package dev.kindred.internal.writing;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.Upsert;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.List;

/** Statement that inserts rows or updates the existing ones. */
final class RowUpsert {

  private RowUpsert() {}

  /**
   * Returns whether an upsert may take the place of an update that is followed by an insert if
   * there was no row. It can't compare versions or read the time of creation, nor what the database
   * gives. A row with a generated key most likely exists, so that an update alone is cheaper.
   */
  static boolean replacesSave(EntityState<?> row, Dialect dialect) {
    EntityMetadata<?> metadata = row.metadata();
    return dialect.writes().upsertsByKey()
        && metadata.generated().of(Generation.VERSION).isEmpty()
        && metadata.generated().of(Generation.CREATED_AT).isEmpty()
        && metadata.identity().isEmpty()
        && metadata.generated().of(Generation.UUID).isEmpty()
        && metadata.columns().stream().noneMatch(ColumnMetadata::isGivenByDatabase);
  }

  /** Returns the upsert of one row by its primary key. */
  static Upsert of(PendingInsert<?> row) {
    return of(List.of(row), row.row().metadata().keyColumns());
  }

  /**
   * Returns the upsert of prepared rows with the same generated column.
   *
   * @param on the columns that identify existing rows
   */
  static Upsert of(List<? extends PendingInsert<?>> rows, List<Integer> on) {
    PendingInsert<?> first = rows.get(0);
    EntityMetadata<?> metadata = first.row().metadata();
    List<Integer> columns = first.columns().written();
    List<Integer> versions = metadata.generated().of(Generation.VERSION);
    return new Upsert(
        metadata,
        columns,
        rows.stream().map(PendingInsert::bindValues).toList(),
        on,
        first.row().updatableColumns().stream()
            .filter(columns::contains)
            .filter(column -> !on.contains(column) && !versions.contains(column))
            .toList(),
        versions);
  }
}
