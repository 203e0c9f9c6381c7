package dev.kindred.internal.writing;

import dev.kindred.internal.query.BindValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Row that is ready to be inserted.
 *
 * @param generated the position of the column whose value the database generates, if there is one
 */
record PendingInsert<E>(E entity, EntityState<E> row, OptionalInt generated) {

  @Nullable Object[] values() {
    return row.values();
  }

  @Nullable Object[] handles() {
    return row.handles();
  }

  /** Returns whether the key has its value, which the database does not generate then. */
  boolean hasKey() {
    return generated.isEmpty();
  }

  /** Returns the columns that are written: all but the generated one. */
  List<Integer> columns() {
    return columns(row, generated);
  }

  static List<Integer> columns(EntityState<?> row, OptionalInt generated) {
    return IntStream.range(0, row.values().length)
        .filter(column -> generated.isEmpty() || column != generated.getAsInt())
        .boxed()
        .toList();
  }

  List<BindValue> bindValues(List<Integer> columns) {
    return columns.stream().map(row::bindValue).toList();
  }

  /**
   * Returns rows in batches, each with the same generated column, in their order. Rows with keys
   * come first, since some databases generate keys after the largest one.
   */
  static <E> List<List<PendingInsert<E>>> batches(List<PendingInsert<E>> rows) {
    Map<OptionalInt, List<PendingInsert<E>>> byColumn = new LinkedHashMap<>();
    byColumn.put(OptionalInt.empty(), new ArrayList<>());
    rows.forEach(row -> byColumn.computeIfAbsent(row.generated, k -> new ArrayList<>()).add(row));
    return byColumn.values().stream()
        .filter(some -> !some.isEmpty())
        .flatMap(some -> RowBatches.of(some, some.get(0).values().length).stream())
        .toList();
  }
}
