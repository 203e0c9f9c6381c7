package dev.kindred.internal.writing;

import dev.kindred.error.InvalidValueException;
import dev.kindred.error.MissingValueException;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.internal.execution.StoredColumns;
import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.Characters;
import dev.kindred.internal.query.Digits;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Refuses values that a column can't take whole: databases cut, round or accept them. */
final class ValueLimits {

  private final Dialect dialect;
  private final StoredColumns columns;

  ValueLimits(Executor executor) {
    this.dialect = executor.dialect();
    this.columns = executor.columns();
  }

  /** The assignment with its value as it will be read; what an expression gives is not known. */
  Assignment accepted(EntityModel<?> model, Assignment assignment) {
    return assignment.value() instanceof ValueNode node
        ? new Assignment(assignment.column(), accepted(model, assignment.column(), node))
        : assignment;
  }

  private ValueNode accepted(EntityModel<?> model, int column, ValueNode given) {
    Object accepted = accepted(model, column, given.value());
    if (accepted == null && given.value() != null && !model.column(column).nullable()) {
      throw new MissingValueException(
          model
              + " lacks a value for "
              + model.column(column).attribute()
              + ": its converter stores "
              + given.value()
              + " as NULL. Nothing was written.");
    }
    return new ValueNode(accepted, given.type());
  }

  /** The value in the form in which it will be read back; null where it is stored as NULL. */
  @Nullable Object accepted(EntityModel<?> model, int column, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    ColumnModel each = model.column(column);
    Object stored = stored(each.type(), value);
    if (stored == null) {
      return null;
    }
    check(model, each, stored);
    StoredColumn real = columns.of(model, column, stored);
    if (real != null && !real.keeps(stored)) {
      real = requireKept(model, column, stored);
    }
    return StoredForm.of(each, value, real);
  }

  /** The table may have changed since its columns were last asked for. */
  private StoredColumn requireKept(EntityModel<?> model, int column, Object stored) {
    StoredColumn real = columns.ask(model).get(column);
    if (!real.keeps(stored)) {
      throw new InvalidValueException(
          model
              + "."
              + model.column(column).attribute()
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

  private void check(EntityModel<?> model, ColumnModel column, Object stored) {
    if (stored instanceof String text) {
      requireCharacters(model, column, text);
      int length = dialect.limits().length(text);
      require(length <= column.size().length(), model, column, length + " characters");
    } else if (stored instanceof byte[] bytes) {
      require(bytes.length <= column.size().length(), model, column, bytes.length + " bytes");
    } else if (stored instanceof BigDecimal number) {
      requireDigits(model, column, number, column.size().scale());
    } else if (stored instanceof BigInteger number) {
      requireFewDigits(model, column, Digits.areFew(number));
      requireDigits(model, column, new BigDecimal(number), 0);
    } else if (stored instanceof Double || stored instanceof Float) {
      requireFinite(model, column, ((Number) stored).doubleValue());
    }
  }

  /** Half of a surrogate pair is no character; most databases would store something else. */
  private static void requireCharacters(EntityModel<?> model, ColumnModel column, String text) {
    if (!Characters.areWhole(text)) {
      throw new InvalidValueException(
          model
              + "."
              + column.attribute()
              + " can't take a text with half of a surrogate pair. Nothing was written.");
    }
  }

  private void requireFinite(EntityModel<?> model, ColumnModel column, double number) {
    if (!Double.isFinite(number) && !dialect.limits().storesNonFinite()) {
      throw new InvalidValueException(
          model
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
      EntityModel<?> model, ColumnModel column, BigDecimal number, int scale) {
    requireFewDigits(model, column, Digits.areFew(number));
    BigDecimal shortest = number.stripTrailingZeros();
    int whole = Math.max(0, shortest.precision() - shortest.scale());
    int fraction = Math.max(0, shortest.scale());
    require(
        fraction <= scale
            && whole <= column.size().precision() - scale
            && shortest.precision() <= dialect.limits().digits(),
        model,
        column,
        whole + " digits before and " + fraction + " behind the point");
  }

  /** Nobody counts the digits of others. */
  private void requireFewDigits(EntityModel<?> model, ColumnModel column, boolean few) {
    require(few, model, column, "more than " + Digits.MOST + " digits");
  }

  private void require(boolean fits, EntityModel<?> model, ColumnModel column, String has) {
    if (!fits) {
      throw new InvalidValueException(
          model
              + "."
              + column.attribute()
              + " can't take a value with "
              + has
              + "; it has room for "
              + room(column)
              + ". Nothing was written.");
    }
  }

  private String room(ColumnModel column) {
    return switch (column.type().kind()) {
      case DECIMAL ->
          Math.min(column.size().precision(), dialect.limits().digits())
              + " digits, "
              + column.size().scale()
              + " of them behind the point";
      case BIG_INTEGER ->
          Math.min(column.size().precision(), dialect.limits().digits()) + " digits";
      default -> String.valueOf(column.size().length());
    };
  }
}
