package dev.kindred.internal.writing.audit;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.writing.ValueNormalizer;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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
    int next = 0;
    for (ColumnAssignment each : assignments) {
      Object value = each.value() instanceof BindValue bound ? bound.value() : read.get(next++);
      int position = columns.positions().indexOf(each.column());
      if (position >= 0) {
        after.set(position, stored(each.column(), value));
      }
    }
    return after;
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
