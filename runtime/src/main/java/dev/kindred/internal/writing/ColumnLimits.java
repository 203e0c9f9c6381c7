package dev.kindred.internal.writing;

import dev.kindred.error.InvalidValueException;
import dev.kindred.error.MissingValueException;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.internal.execution.StoredColumns;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.DigitLimit;
import dev.kindred.spi.type.UnicodeCheck;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Refuses values that a column can't take whole: databases cut, round or accept them. */
final class ColumnLimits {

  private final Dialect dialect;
  private final StoredColumns columns;

  ColumnLimits(Executor executor) {
    this.dialect = executor.dialect();
    this.columns = executor.columns();
  }

  /** The assignment with its value as it will be read; what an expression gives is not known. */
  ColumnAssignment accepted(EntityMetadata<?> metadata, ColumnAssignment assignment) {
    return assignment.value() instanceof BindValue node
        ? new ColumnAssignment(assignment.column(), accepted(metadata, assignment.column(), node))
        : assignment;
  }

  private BindValue accepted(EntityMetadata<?> metadata, int column, BindValue given) {
    Object accepted = accepted(metadata, column, given.value());
    if (accepted == null && given.value() != null && !metadata.column(column).nullable()) {
      throw new MissingValueException(
          metadata
              + " lacks a value for "
              + metadata.column(column).attribute()
              + ": its converter stores "
              + given.value()
              + " as NULL. Nothing was written.");
    }
    return new BindValue(accepted, given.type());
  }

  /** The value in the form in which it will be read back; null where it is stored as NULL. */
  @Nullable Object accepted(EntityMetadata<?> metadata, int column, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    ColumnMetadata each = metadata.column(column);
    Object stored = stored(each.type(), value);
    if (stored == null) {
      return null;
    }
    check(metadata, each, stored);
    StoredColumn real = columns.of(metadata, column, stored);
    if (real != null && !real.keeps(stored)) {
      real = requireKept(metadata, column, stored);
    }
    return ValueNormalizer.of(each, value, real);
  }

  /** The table may have changed since its columns were last asked for. */
  private StoredColumn requireKept(EntityMetadata<?> metadata, int column, Object stored) {
    StoredColumn real = columns.ask(metadata).get(column);
    if (!real.keeps(stored)) {
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

  private void check(EntityMetadata<?> metadata, ColumnMetadata column, Object stored) {
    if (stored instanceof String text) {
      requireCharacters(metadata, column, text);
      int length = dialect.limits().length(text);
      require(length <= column.size().length(), metadata, column, length + " characters");
    } else if (stored instanceof byte[] bytes) {
      require(bytes.length <= column.size().length(), metadata, column, bytes.length + " bytes");
    } else if (stored instanceof BigDecimal number) {
      requireDigits(metadata, column, number, column.size().scale());
    } else if (stored instanceof BigInteger number) {
      requireFewDigits(metadata, column, DigitLimit.areFew(number));
      requireDigits(metadata, column, new BigDecimal(number), 0);
    } else if (stored instanceof Double || stored instanceof Float) {
      requireFinite(metadata, column, ((Number) stored).doubleValue());
    }
  }

  /** Half of a surrogate pair is no character; most databases would store something else. */
  private static void requireCharacters(
      EntityMetadata<?> metadata, ColumnMetadata column, String text) {
    if (!UnicodeCheck.areWhole(text)) {
      throw new InvalidValueException(
          metadata
              + "."
              + column.attribute()
              + " can't take a text with half of a surrogate pair. Nothing was written.");
    }
  }

  private void requireFinite(EntityMetadata<?> metadata, ColumnMetadata column, double number) {
    if (!Double.isFinite(number) && !dialect.limits().storesNonFinite()) {
      throw new InvalidValueException(
          metadata
              + "."
              + column.attribute()
              + " can't take "
              + number
              + ": "
              + dialect.name()
              + " stores finite numbers only. Nothing was written.");
    }
  }

  private void requireDigits(
      EntityMetadata<?> metadata, ColumnMetadata column, BigDecimal number, int scale) {
    requireFewDigits(metadata, column, DigitLimit.areFew(number));
    BigDecimal shortest = number.stripTrailingZeros();
    int whole = Math.max(0, shortest.precision() - shortest.scale());
    int fraction = Math.max(0, shortest.scale());
    require(
        fraction <= scale
            && whole <= column.size().precision() - scale
            && shortest.precision() <= dialect.limits().digits(),
        metadata,
        column,
        whole + " digits before and " + fraction + " behind the point");
  }

  /** Nobody counts the digits of others. */
  private void requireFewDigits(EntityMetadata<?> metadata, ColumnMetadata column, boolean few) {
    require(few, metadata, column, "more than " + DigitLimit.MOST + " digits");
  }

  private void require(
      boolean fits, EntityMetadata<?> metadata, ColumnMetadata column, String has) {
    if (!fits) {
      throw new InvalidValueException(
          metadata
              + "."
              + column.attribute()
              + " can't take a value with "
              + has
              + "; it has room for "
              + column.type().kind().type().limit(column.size(), dialect.limits().digits())
              + ". Nothing was written.");
    }
  }
}
