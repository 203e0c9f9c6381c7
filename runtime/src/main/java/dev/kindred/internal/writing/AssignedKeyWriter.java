package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Writes rows with assigned values for a generated key, and advances the sequence beyond these
 * values where one cheap statement can do so, so that later generated keys do not collide.
 */
record AssignedKeyWriter(Executor executor) {

  /** Writes rows, of which some have their keys. */
  void write(List<? extends PendingInsert<?>> rows, Runnable write) {
    List<String> raise = statements(rows);
    if (raise.isEmpty()) {
      MarkedKeys.insert(rows, write);
      return;
    }
    executor
        .transactions()
        .run(
            () -> {
              MarkedKeys.insert(rows, write);
              raise.forEach(executor::execute);
              return true;
            });
  }

  /** Returns whether a statement advances the sequence after rows are written. */
  boolean raise(List<? extends PendingInsert<?>> rows) {
    return !statements(rows).isEmpty();
  }

  private List<String> statements(List<? extends PendingInsert<?>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    EntityMetadata<?> metadata = rows.get(0).row().metadata();
    OptionalInt column = metadata.identity();
    OptionalLong largest =
        column.isEmpty() ? OptionalLong.empty() : largest(rows, column.getAsInt());
    return largest.isEmpty()
        ? List.of()
        : executor
            .dialect()
            .sequences()
            .raise(executor.dialect().names(), metadata, column.getAsInt(), largest.getAsLong());
  }

  private static OptionalLong largest(List<? extends PendingInsert<?>> rows, int column) {
    long largest = 0;
    for (PendingInsert<?> row : rows) {
      if (row.hasKey() && row.values()[column] instanceof Number key) {
        largest = Math.max(largest, key.longValue());
      }
    }
    return largest == 0 ? OptionalLong.empty() : OptionalLong.of(largest);
  }
}
