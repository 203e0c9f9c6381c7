package dev.kindred.internal.writing.audit;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.writing.ValueNormalizer;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Values that an update of the rows that meet a condition is about to give them. */
record ComingValues(AuditedColumns columns, List<ColumnAssignment> assignments) {

  /** Returns what has to be read of a row: the expressions that are no plain values. */
  List<SelectionNode> selected() {
    List<SelectionNode> selected = new ArrayList<>();
    for (ColumnAssignment each : assignments) {
      if (!(each.value() instanceof BindValue)) {
        selected.add(SelectionNode.Value.of(each.value()));
      }
    }
    return selected;
  }

  /**
   * Returns the values of a row after the update.
   *
   * @param before those before it
   * @param read those of the selected expressions
   */
  List<@Nullable Object> after(List<@Nullable Object> before, List<@Nullable Object> read) {
    List<@Nullable Object> after = new ArrayList<>(before);
    set(read)
        .forEach(
            (column, value) -> {
              int position = columns.positions().indexOf(column);
              if (position >= 0) {
                after.set(position, stored(column, value));
              }
            });
    return after;
  }

  /**
   * Returns the tenant of a row after the update.
   *
   * @param before that before it
   * @param read the values of the selected expressions
   */
  @Nullable Object tenant(@Nullable Object before, List<@Nullable Object> read) {
    OptionalInt column = DeclaredScopes.tenant(columns.metadata());
    Map<Integer, @Nullable Object> set = set(read);
    return column.isPresent() && set.containsKey(column.getAsInt())
        ? set.get(column.getAsInt())
        : before;
  }

  /** Returns the values that columns are set to. */
  private Map<Integer, @Nullable Object> set(List<@Nullable Object> read) {
    Map<Integer, @Nullable Object> set = new LinkedHashMap<>();
    int next = 0;
    for (ColumnAssignment each : assignments) {
      set.put(
          each.column(),
          each.value() instanceof BindValue bound ? bound.value() : read.get(next++));
    }
    return set;
  }

  private @Nullable Object stored(int column, @Nullable Object value) {
    ColumnMetadata metadata = columns.metadata().column(column);
    if (metadata.type().kind() == ColumnKind.FLOAT && value instanceof Number number) {
      return number.floatValue();
    }
    return metadata.type().type().isInstance(value)
        ? normal(column, metadata, rounded(metadata, value))
        : value;
  }

  private @Nullable Object normal(int column, ColumnMetadata metadata, Object value) {
    Object stored = columns.stored(column, value);
    return stored == null
        ? null
        : columns.stored(column, ValueNormalizer.of(metadata, value, stored, null));
  }

  /** Returns a calculated number as databases store it. */
  private static Object rounded(ColumnMetadata column, Object value) {
    int scale = column.size().scale();
    return value instanceof BigDecimal number && number.scale() > scale
        ? number.setScale(scale, RoundingMode.HALF_UP)
        : value;
  }
}
