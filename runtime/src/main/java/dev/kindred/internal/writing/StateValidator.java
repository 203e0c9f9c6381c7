package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.MissingValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completes and checks the values of an entity before any SQL runs: required columns without a
 * value get their defaults, and values are converted to the form in which they will be read back.
 */
final class StateValidator {

  private final ValueChecker checker;

  StateValidator(Executor executor) {
    this.checker = new ValueChecker(executor);
  }

  /**
   * Completes and checks all values.
   *
   * @throws MissingValueException if a required column has no value
   * @throws dev.kindred.error.InvalidValueException if a column can't store its value
   */
  <E> EntityState<E> validate(EntityState<E> row) {
    return check(row, row.metadata().generated().written());
  }

  /** Completes and checks the values of some columns, which are the ones to be written. */
  <E> EntityState<E> validate(EntityState<E> row, List<Integer> columns) {
    for (int column : columns) {
      if (!row.metadata().column(column).isWritten()) {
        return check(row, written(row.metadata(), columns));
      }
    }
    return check(row, columns);
  }

  private static List<Integer> written(EntityMetadata<?> metadata, List<Integer> columns) {
    return columns.stream().filter(column -> metadata.column(column).isWritten()).toList();
  }

  /** Sets the defaults of required attributes without a value, of some columns. */
  static void applyDefaults(EntityState<?> row, List<Integer> columns) {
    for (int column : columns) {
      applyDefault(row.metadata(), column, row.values());
    }
  }

  private <E> EntityState<E> check(EntityState<E> row, List<Integer> written) {
    @Nullable Object[] values = row.values();
    boolean isComplete = true;
    for (int column : written) {
      applyDefault(row.metadata(), column, values);
      isComplete &= values[column] != null;
    }
    if (!isComplete) {
      requireValues(row, written);
    }
    for (int column : written) {
      values[column] = checker.check(row.metadata(), column, values[column]);
    }
    return row;
  }

  /**
   * Sets the default of a required attribute, and null for a value that its converter stores as
   * NULL.
   */
  private static void applyDefault(
      EntityMetadata<?> metadata, int column, @Nullable Object[] values) {
    ColumnMetadata each = metadata.column(column);
    if (values[column] == null && metadata.requires(column, at -> values[at] == null)) {
      values[column] = each.defaultValue();
    } else if (ValueNormalizer.isNull(each.type(), values[column])) {
      values[column] = null;
    }
  }

  private static void requireValues(EntityState<?> row, List<Integer> columns) {
    List<String> missing =
        MissingValues.of(row.metadata(), columns, column -> row.values()[column] == null);
    if (!missing.isEmpty()) {
      throw new MissingValueException(
          row.metadata()
              + " lacks a value for "
              + String.join(", ", missing)
              + ". Nothing was written.");
    }
  }
}
