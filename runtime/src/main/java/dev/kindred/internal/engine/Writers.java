package dev.kindred.internal.engine;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.writing.BulkUpdater;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.HookedWriter;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.internal.writing.deletion.DeletionPlans;
import dev.kindred.internal.writing.deletion.EntityDeleter;
import dev.kindred.internal.writing.hook.RowHooks;
import dev.kindred.internal.writing.relation.ForeignKeyWriter;
import dev.kindred.internal.writing.relation.ManyToManyWriter;
import dev.kindred.internal.writing.relation.MarkedLinks;
import java.time.Clock;

/** Writers of an open database, which one that only reads does not need. */
record Writers(
    EntityWriter writer,
    BulkUpdater bulkUpdater,
    ForeignKeyWriter foreignKeyWriter,
    EntityDeleter deleter,
    ManyToManyWriter manyToManyWriter) {

  static Writers of(
      Executor executor, EntityLoader loader, Clock clock, DeletionPlans plans, RowHooks hooks) {
    VersionAndTimestamps stamps =
        new VersionAndTimestamps(clock, executor.columns(), executor.scopes());
    EntityWriter writer = writer(executor, loader, stamps, hooks);
    EntityDeleter deleter = new EntityDeleter(executor, loader, stamps, plans, hooks);
    return new Writers(
        writer,
        new BulkUpdater(executor, loader, stamps, hooks),
        new ForeignKeyWriter(executor, loader, stamps, hooks),
        deleter,
        new ManyToManyWriter(
            executor, loader, writer, deleter, () -> marked(executor, loader, clock, hooks)));
  }

  private static EntityWriter writer(
      Executor executor, EntityLoader loader, VersionAndTimestamps stamps, RowHooks hooks) {
    return hooks.isEmpty()
        ? new EntityWriter(executor, loader, stamps)
        : new HookedWriter(executor, loader, stamps, hooks);
  }

  private static MarkedLinks marked(
      Executor executor, EntityLoader loader, Clock clock, RowHooks hooks) {
    Executor whole = executor.under(DeclaredScopes.withMarked(executor.scopes()));
    VersionAndTimestamps stamps = new VersionAndTimestamps(clock, whole.columns(), whole.scopes());
    EntityLoader loading = loader.on(whole);
    return new MarkedLinks(loading, writer(whole, loading, stamps, hooks));
  }
}
