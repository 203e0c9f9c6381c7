package dev.kindred.internal.writing.audit;

import dev.kindred.error.SerializationFailureException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.audit.AuditRecord.Storing;
import dev.kindred.internal.writing.hook.RowHook;
import dev.kindred.internal.writing.hook.RowWrite;
import dev.kindred.model.WriteKind;
import dev.kindred.spi.EntityMetadata;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Records the writes of audited entities, in their transactions. Thread-safe. */
public final class AuditTrail implements RowHook {

  private final RowReading reading;
  private final Clock clock;
  private final Storing storing;
  private final Supplier<EntityWriter> writer;

  /**
   * Creates the records of one database.
   *
   * @param writer writes them
   */
  public AuditTrail(
      Executor executor,
      EntityLoader loader,
      Clock clock,
      Storing storing,
      Supplier<EntityWriter> writer) {
    this.reading = new RowReading(executor, loader);
    this.clock = clock;
    this.storing = storing;
    this.writer = writer;
  }

  @Override
  public boolean concerns(EntityMetadata<?> metadata) {
    return metadata.audited() != null;
  }

  @Override
  public <E> RowWrite<E> around(RowWrite<E> write, UnaryOperator<RowWrite<E>> next) {
    return write.isOfRows() ? ofRows(write, next) : ofEntities(write, next);
  }

  private AuditRecords records(EntityMetadata<?> metadata) {
    return new AuditRecords(AuditedColumns.of(metadata), clock.instant(), storing, writer.get());
  }

  /**
   * Records what rows that meet a condition are and will be, and then lets them be written: their
   * new values are asked together with the old ones, so that no row has to be kept.
   */
  private <E> RowWrite<E> ofRows(RowWrite<E> write, UnaryOperator<RowWrite<E>> next) {
    AuditRecords records = records(write.metadata());
    ComingValues coming = new ComingValues(records.columns(), write.assignments());
    AtomicInteger recorded = new AtomicInteger();
    reading.read(
        write.metadata(),
        write.rows(),
        write.scopes(),
        coming.selected(),
        rows -> {
          recorded.addAndGet(rows.size());
          records.add(write, rows, coming);
        });
    RowWrite<E> written = next.apply(write);
    if (written.count() > recorded.get()
        || (written.kind() != WriteKind.DELETE && written.count() < recorded.get())) {
      throw otherRows(write.metadata(), recorded.get(), written.count());
    }
    return written;
  }

  private static SerializationFailureException otherRows(
      EntityMetadata<?> metadata, int recorded, int written) {
    String message =
        "Another transaction has changed which rows of "
            + metadata
            + " are written: "
            + recorded
            + " were recorded, as it is @Audited, and "
            + written
            + " written. All of it was undone.";
    return new SerializationFailureException(message, "", new SQLException(message, "40001"));
  }

  private <E> RowWrite<E> ofEntities(RowWrite<E> write, UnaryOperator<RowWrite<E>> next) {
    AuditRecords records = records(write.metadata());
    KeyMap<List<@Nullable Object>> before = existing(write, records.columns());
    RowWrite<E> written = next.apply(write);
    records.add(written, before);
    return written;
  }

  private <E> KeyMap<List<@Nullable Object>> existing(RowWrite<E> write, AuditedColumns columns) {
    EntityMetadata<E> metadata = write.metadata();
    KeyMap<List<@Nullable Object>> existing = new KeyMap<>(KeyColumns.of(metadata));
    if (write.kind() != WriteKind.INSERT) {
      for (List<E> some : reading.chunks(metadata, write.on(), write.entities())) {
        for (E row : existing(write.of(some))) {
          existing.put(EntityWriter.requireKey(metadata, row), columns.values(metadata, row));
        }
      }
    }
    return existing;
  }

  /** Returns the rows that there are; those of a save may be missing. */
  private <E> List<E> existing(RowWrite<E> some) {
    PredicateNode rows = some.existing();
    if (rows.equals(PredicateNode.FALSE)) {
      return List.of();
    }
    return some.kind() == WriteKind.SAVE
        ? reading.present(some.metadata(), rows, some.scopes())
        : reading.locked(some.metadata(), rows, some.scopes());
  }
}
