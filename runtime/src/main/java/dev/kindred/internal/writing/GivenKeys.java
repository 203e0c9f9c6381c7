package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.ColumnModel.Generation;
import dev.kindred.spi.EntityModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Writes rows with keys that were given where the database generates them otherwise: those that it
 * generates next are others, where one cheap statement sees to that.
 */
record GivenKeys(Executor executor) {

  /** Writes rows, of which these have their keys. */
  void write(EntityModel<?> model, Stream<? extends RowValues<?>> given, Runnable write) {
    List<String> raise = raise(model, given);
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

  private List<String> raise(EntityModel<?> model, Stream<? extends RowValues<?>> given) {
    OptionalInt column = generated(model);
    OptionalLong largest =
        column.isEmpty() ? OptionalLong.empty() : largest(given, column.getAsInt());
    return largest.isEmpty()
        ? List.of()
        : executor
            .dialect()
            .sequences()
            .raise(executor.dialect().dsl(), model, column.getAsInt(), largest.getAsLong());
  }

  private static OptionalInt generated(EntityModel<?> model) {
    return model.keyColumns().stream()
        .filter(column -> model.column(column).generation() == Generation.IDENTITY)
        .mapToInt(column -> column)
        .findFirst();
  }

  private static OptionalLong largest(Stream<? extends RowValues<?>> given, int column) {
    return given
        .map(row -> row.values()[column])
        .filter(Number.class::isInstance)
        .mapToLong(key -> ((Number) key).longValue())
        .filter(key -> key > 0)
        .max();
  }
}
