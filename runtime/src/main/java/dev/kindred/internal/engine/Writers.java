package dev.kindred.internal.engine;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.writing.BulkUpdater;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.internal.writing.deletion.EntityDeleter;
import dev.kindred.internal.writing.relation.ForeignKeyWriter;
import dev.kindred.internal.writing.relation.ManyToManyWriter;
import dev.kindred.spi.EntityMetadata;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writers of an open database, which one that only reads does not need. */
record Writers(
    EntityWriter writer,
    BulkUpdater bulkUpdater,
    ForeignKeyWriter foreignKeyWriter,
    EntityDeleter deleter,
    ManyToManyWriter manyToManyWriter) {

  static Writers of(
      Executor executor,
      EntityLoader loader,
      Clock clock,
      List<EntityMetadata<?>> entities,
      @Nullable EntityDeleter planning) {
    VersionAndTimestamps stamps =
        new VersionAndTimestamps(clock, executor.columns(), executor.scopes());
    EntityWriter writer = new EntityWriter(executor, loader, stamps);
    EntityDeleter deleter =
        planning == null
            ? new EntityDeleter(executor, loader, stamps, entities)
            : planning.of(executor, loader, stamps);
    return new Writers(
        writer,
        new BulkUpdater(executor, loader, stamps),
        new ForeignKeyWriter(executor, loader, stamps),
        deleter,
        new ManyToManyWriter(executor, loader, writer, deleter));
  }
}
