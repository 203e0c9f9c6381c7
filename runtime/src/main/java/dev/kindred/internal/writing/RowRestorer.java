package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.EntityMetadata;
import java.util.List;

/** Takes the marks of deleted rows away. */
record RowRestorer(Executor executor, VersionAndTimestamps stamps) {

  /**
   * Takes the mark of a row away, whatever its version: the entity may have been read before the
   * delete, which has raised it. The executor must find rows with a mark.
   */
  <E> void restore(EntityMetadata<E> metadata, E entity) {
    int mark =
        DeclaredScopes.mark(metadata)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        metadata
                            + " has no attribute with @SoftDelete, so that what is deleted can't be"
                            + " restored."));
    Object key = EntityWriter.requireKey(metadata, entity);
    new RowTenants(executor.scopes()).require(metadata, entity);
    BindValue unmarked =
        new BindValue(Marks.unmarked(metadata, mark), metadata.column(mark).type());
    Update update =
        new Update(
            metadata,
            List.of(new ColumnAssignment(mark, unmarked)),
            KeyPredicates.hasKey(metadata, key));
    if (executor.execute(stamps.update(update)) == 0) {
      throw EntityUpdater.notFound(metadata, key);
    }
  }
}
