package dev.kindred.internal.writing;

import dev.kindred.error.InvalidValueException;
import dev.kindred.error.MissingValueException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.internal.execution.StoredColumns;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Checks values against the columns that are to store them, as declared and as the database has
 * them, and converts them to the form in which they will be read back.
 */
final class ValueChecker {

  private final ColumnLimits limits;
  private final StoredColumns columns;

  ValueChecker(Executor executor) {
    this.limits = new ColumnLimits(executor.dialect());
    this.columns = executor.columns();
  }

  /** Returns an assignment with its checked value; expressions can't be checked. */
  ColumnAssignment check(EntityMetadata<?> metadata, ColumnAssignment assignment) {
    return assignment.value() instanceof BindValue node
        ? assignment.of(check(metadata, assignment.column(), node))
        : assignment;
  }

  private BindValue check(EntityMetadata<?> metadata, int column, BindValue given) {
    Object checked = check(metadata, column, given.value());
    if (checked == null && given.value() != null && !metadata.column(column).nullable()) {
      throw new MissingValueException(
          metadata
              + " lacks a value for "
              + metadata.column(column).attribute()
              + ": its converter stores "
              + given.value()
              + " as NULL. Nothing was written.");
    }
    return checked == given.value() ? given : new BindValue(checked, given.type());
  }

  /**
   * Checks a value, and returns the form in which it will be read back; null if it is stored as
   * NULL.
   *
   * @throws InvalidValueException if the column can't store the value unchanged
   */
  @Nullable Object check(EntityMetadata<?> metadata, int column, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    ColumnMetadata each = metadata.column(column);
    Object stored = stored(each.type(), value);
    if (stored == null) {
      return null;
    }
    limits.check(metadata, each, stored);
    StoredColumn real = columns.of(metadata, column, stored);
    if (real != null && !real.storesExactly(stored)) {
      real = requireKept(metadata, column, stored);
    }
    return ValueNormalizer.of(each, value, stored, real);
  }

  /** Reads the table's columns again, since they may have changed. */
  private StoredColumn requireKept(EntityMetadata<?> metadata, int column, Object stored) {
    StoredColumn real = columns.read(metadata).get(column);
    if (!real.storesExactly(stored)) {
      throw new InvalidValueException(
          metadata
              + "."
              + metadata.column(column).attribute()
              + " can't take "
              + (stored instanceof String ? "a text with so many blanks" : stored)
              + ": its column "
              + real.name()
              + " is of type "
              + real.described()
              + ", which does not keep it. Nothing was written.");
    }
    return real;
  }

  @SuppressWarnings("unchecked") // the value is of the column's type
  private static <T> @Nullable Object stored(ColumnType<T> type, Object value) {
    return type.toStored((T) value);
  }
}
