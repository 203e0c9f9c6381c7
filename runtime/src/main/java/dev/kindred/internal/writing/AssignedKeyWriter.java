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
    List<String> raise = rows.isEmpty() ? List.of() : raise(rows);
    if (raise.isEmpty()) {
      write.run();
      return;
    }
    executor
        .transactions()
        .run(
            () -> {
              write.run();
              raise.forEach(executor::execute);
              return true;
            });
  }

  private List<String> raise(List<? extends PendingInsert<?>> rows) {
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
    return rows.stream()
        .filter(PendingInsert::hasKey)
        .map(row -> row.values()[column])
        .filter(Number.class::isInstance)
        .mapToLong(key -> ((Number) key).longValue())
        .filter(key -> key > 0)
        .max();
  }
}
