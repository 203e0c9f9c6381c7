package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.sql.SequenceSql;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Writes rows with keys that were given where the database generates them otherwise: those that it
 * generates next are others, where one cheap statement sees to that.
 */
record AssignedKeyWriter(Executor executor) {

  /** Writes rows, of which these have their keys. */
  void write(EntityMetadata<?> metadata, Stream<? extends EntityState<?>> given, Runnable write) {
    OptionalInt generated = generated(metadata);
    OptionalLong largest =
        generated.isEmpty() ? OptionalLong.empty() : largest(given, generated.getAsInt());
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

  private static OptionalLong largest(Stream<? extends EntityState<?>> given, int column) {
    return given
        .map(row -> row.values()[column])
        .filter(Number.class::isInstance)
        .mapToLong(key -> ((Number) key).longValue())
        .filter(key -> key > 0)
        .max();
  }
}
