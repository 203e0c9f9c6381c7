package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.sql.SequenceSql;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Writes rows with assigned values for a generated key, and advances the sequence beyond these
 * values where one cheap statement can do so, so that later generated keys do not collide.
 */
record AssignedKeyWriter(Executor executor) {

  /** Runs a write, in which some rows have assigned keys, and advances the sequence. */
  void write(
      EntityMetadata<?> metadata, Stream<? extends EntityState<?>> assigned, Runnable write) {
    OptionalInt generated = generated(metadata);
    OptionalLong largest =
        generated.isEmpty() ? OptionalLong.empty() : largest(assigned, generated.getAsInt());
    if (largest.isEmpty()) {
      write.run();
      return;
    }
    executor
        .transactions()
        .run(
            () -> {
              write.run();
              executor.execute(
                  SequenceSql.raise(
                      executor.dialect().dsl(),
                      metadata,
                      generated.getAsInt(),
                      largest.getAsLong()));
              return true;
            });
  }

  private OptionalInt generated(EntityMetadata<?> metadata) {
    return SequenceSql.raises(executor.dialect().family())
        ? metadata.keyColumns().stream()
            .filter(column -> metadata.column(column).generation() == Generation.IDENTITY)
            .mapToInt(column -> column)
            .findFirst()
        : OptionalInt.empty();
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
