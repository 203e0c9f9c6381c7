package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Writes rows with assigned values for a generated key, and advances the sequence beyond these
 * values where one cheap statement can do so, so that later generated keys do not collide.
 */
record AssignedKeyWriter(Executor executor) {

  /** Writes rows, of which these have their keys. */
  void write(EntityMetadata<?> metadata, Stream<? extends EntityState<?>> given, Runnable write) {
    List<String> raise = raise(metadata, given);
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

  private List<String> raise(EntityMetadata<?> metadata, Stream<? extends EntityState<?>> given) {
    OptionalInt column = generated(metadata);
    OptionalLong largest =
        column.isEmpty() ? OptionalLong.empty() : largest(given, column.getAsInt());
    return largest.isEmpty()
        ? List.of()
        : executor
            .dialect()
            .sequences()
            .raise(executor.dialect().dsl(), metadata, column.getAsInt(), largest.getAsLong());
  }

  private static OptionalInt generated(EntityMetadata<?> metadata) {
    return metadata.keyColumns().stream()
        .filter(column -> metadata.column(column).generation() == Generation.IDENTITY)
        .mapToInt(column -> column)
        .findFirst();
  }

  private static OptionalLong largest(Stream<? extends EntityState<?>> assigned, int column) {
    return assigned
        .map(row -> row.values()[column])
        .filter(Number.class::isInstance)
        .mapToLong(key -> ((Number) key).longValue())
        .filter(key -> key > 0)
        .max();
  }
}
