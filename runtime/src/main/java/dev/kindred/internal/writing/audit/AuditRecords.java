package dev.kindred.internal.writing.audit;

import dev.kindred.internal.loading.EntityWithValues;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.audit.AuditRecord.Storing;
import dev.kindred.internal.writing.hook.RowWrite;
import dev.kindred.model.WriteKind;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Records of one write, which are stored in batches. */
record AuditRecords(AuditedColumns columns, Instant at, Storing storing, EntityWriter writer) {

  /** What was done to which row. */
  private record Change(WriteKind kind, String key, @Nullable Object tenant) {}

  /** Stores records of rows that are about to be updated or deleted. */
  <E> void add(RowWrite<E> write, List<EntityWithValues<E>> rows, ComingValues coming) {
    List<AuditRecord> records = new ArrayList<>(rows.size());
    for (EntityWithValues<E> row : rows) {
      List<@Nullable Object> before = columns.values(write.metadata(), row.entity());
      String key = columns.key(EntityWriter.requireKey(write.metadata(), row.entity()));
      Object tenant = coming.tenant(tenant(write, row.entity()), row.values());
      Change change = new Change(write.kind(), key, tenant);
      if (write.kind() == WriteKind.DELETE) {
        records.add(record(change, columns.json(before), null));
      } else {
        addUpdate(records, change, before, coming.after(before, row.values()));
      }
    }
    store(records);
  }

  /**
   * Stores records of entities that were written.
   *
   * @param before the values of those that had a row
   */
  <E> void add(RowWrite<E> written, KeyMap<List<@Nullable Object>> before) {
    List<AuditRecord> records = new ArrayList<>(written.entities().size());
    for (E entity : written.entities()) {
      List<@Nullable Object> now = columns.values(written.metadata(), entity);
      Object id = EntityWriter.requireKey(written.metadata(), entity);
      List<@Nullable Object> then = before.get(id);
      Change change =
          new Change(kind(written.kind(), then), columns.key(id), tenant(written, entity));
      if (then == null) {
        records.add(record(change, null, columns.json(now)));
      } else {
        addUpdate(records, change, then, now);
      }
      before.put(id, now); // of an entity that is written twice
    }
    store(records);
  }

  private static WriteKind kind(WriteKind written, @Nullable List<@Nullable Object> before) {
    if (before == null) {
      return WriteKind.INSERT;
    }
    return written == WriteKind.SAVE ? WriteKind.UPDATE : written;
  }

  /** Returns the tenant that an entity's row belongs to, or else that of the database. */
  private static <E> @Nullable Object tenant(RowWrite<E> write, E entity) {
    OptionalInt column = DeclaredScopes.tenant(write.metadata());
    return column.isPresent()
        ? write.metadata().value(entity, column.getAsInt())
        : write.scopes().tenant();
  }

  /** Adds the record of an update, unless nothing has changed. */
  private void addUpdate(
      List<AuditRecord> records,
      Change change,
      List<@Nullable Object> before,
      List<@Nullable Object> after) {
    String changed = columns.json(after, before);
    if (!changed.equals("{}")) {
      records.add(record(change, columns.json(before, after), changed));
    }
  }

  private AuditRecord record(Change change, @Nullable String before, @Nullable String after) {
    Class<?> entity = columns.metadata().type();
    return new AuditRecord(entity, change.key(), change.tenant(), change.kind(), at, before, after);
  }

  private void store(List<AuditRecord> records) {
    Map<EntityMetadata<?>, List<Object>> rows = new LinkedHashMap<>();
    for (AuditRecord each : records) {
      BuilderState<?> row = row(each);
      if (row.metadata().audited() != null) {
        throw new IllegalStateException(
            row.metadata()
                + " is to store what is done to @Audited entities, and is one itself: leave its"
                + " @Audited out.");
      }
      rows.computeIfAbsent(row.metadata(), key -> new ArrayList<>()).add(row.build());
    }
    rows.forEach(this::insert);
  }

  private BuilderState<?> row(AuditRecord record) {
    EntityBuilder<?> builder =
        Objects.requireNonNull(
            storing.row(record),
            () ->
                "The function of audit(..) returned null for "
                    + record.entity().getSimpleName()
                    + " "
                    + record.key()
                    + ": each write of an @Audited entity is recorded, so return a builder.");
    return BuilderState.of(builder);
  }

  private <E> void insert(EntityMetadata<E> metadata, List<Object> rows) {
    writer.insertAll(metadata, rows.stream().map(metadata.type()::cast).toList());
  }
}
