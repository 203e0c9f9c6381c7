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

/** Writers of an open database, which one that only reads does not need. */
record Writers(
    EntityWriter writer,
    BulkUpdater bulkUpdater,
    ForeignKeyWriter foreignKeyWriter,
    EntityDeleter deleter,
    ManyToManyWriter manyToManyWriter) {

  static Writers of(
      Executor executor, EntityLoader loader, Clock clock, List<EntityMetadata<?>> entities) {
    VersionAndTimestamps stamps = new VersionAndTimestamps(clock, executor.columns());
    EntityWriter writer = new EntityWriter(executor, loader, stamps);
    EntityDeleter deleter = new EntityDeleter(executor, loader, stamps, entities);
    return new Writers(
        writer,
        new BulkUpdater(executor, loader, stamps),
        new ForeignKeyWriter(executor, loader, stamps),
        deleter,
        new ManyToManyWriter(executor, loader, writer, deleter));
  }
}
