package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.internal.query.RowScopes;
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
  static boolean replacesSave(EntityState<?> row, Executor executor) {
    EntityMetadata<?> metadata = row.metadata();
    return executor.dialect().writes().upsertForm().isByKey()
        && !executor.scopes().restrict(metadata)
        && metadata.generated().of(Generation.VERSION).isEmpty()
        && metadata.generated().of(Generation.CREATED_AT).isEmpty()
        && metadata.identity().isEmpty()
        && metadata.generated().of(Generation.UUID).isEmpty()
        && metadata.columns().stream().noneMatch(ColumnMetadata::isGivenByDatabase);
  }

  /** Returns the upsert of one row by its primary key. */
  static Upsert of(PendingInsert<?> row) {
    return of(List.of(row), row.row().metadata().keyColumns(), RowScopes.NONE);
  }

  /**
   * Returns the upsert of prepared rows with the same generated column.
   *
   * @param on the columns that identify existing rows
   * @param scopes which rows there are: those of other tenants are left as they are
   */
  static Upsert of(List<? extends PendingInsert<?>> rows, List<Integer> on, RowScopes scopes) {
    PendingInsert<?> first = rows.get(0);
    EntityMetadata<?> metadata = first.row().metadata();
    List<Integer> columns = first.columns().written();
    return new Upsert(
        metadata,
        columns,
        rows.stream().map(PendingInsert::bindValues).toList(),
        on,
        updated(first, on, scopes),
        metadata.generated().of(Generation.VERSION),
        kept(metadata, scopes));
  }

  /** Returns the columns in which an existing row gets the new values. */
  static List<Integer> updated(PendingInsert<?> row, List<Integer> on, RowScopes scopes) {
    EntityMetadata<?> metadata = row.row().metadata();
    List<Integer> columns = row.columns().written();
    List<Integer> versions = metadata.generated().of(Generation.VERSION);
    List<Integer> marks = metadata.generated().of(Generation.MARK);
    List<Integer> kept = kept(metadata, scopes);
    return row.row().updatableColumns().stream()
        .filter(columns::contains)
        .filter(column -> !on.contains(column) && !versions.contains(column))
        .filter(column -> !marks.contains(column) && !kept.contains(column))
        .toList();
  }

  private static List<Integer> kept(EntityMetadata<?> metadata, RowScopes scopes) {
    return scopes.find(metadata, Kind.TENANT) == null
        ? List.of()
        : metadata.generated().of(Generation.TENANT);
  }
}
