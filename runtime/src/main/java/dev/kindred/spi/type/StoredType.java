package dev.kindred.spi.type;

import dev.kindred.error.InvalidValueException;
import dev.kindred.stability.ForGeneratedCode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/**
 * Type of stored values: its SQL type, and how its values are bound, read, compared and written. It
 * is the same on each database that does not replace it. Immutable.
 *
 * @param <S> the class of the stored values
 */
@ForGeneratedCode
public abstract class StoredType<S> {

  /** For its subclasses. */
  protected StoredType() {}

  /** Returns the SQL type of a column of this size. */
  public abstract DataType<?> columnType(ColumnSize size);

  /**
   * Returns the SQL type of a value, of whatever size, that stands alone in an expression; null if
   * it is that of a column.
   */
  public @Nullable DataType<?> valueType() {
    return null;
  }

  /** Returns the Java classes that jOOQ reads from columns which can hold the values. */
  public abstract Set<Class<?>> columnClasses();

  /** Returns, for messages, how large the values of a column of this size may be. */
  public String limit(ColumnSize size, int mostDigits) {
    return String.valueOf(size.length());
  }

  /**
   * Refuses a value that no database stores, or finds, as it is.
   *
   * @throws InvalidValueException if the value is one
   */
  public void check(S value) {}

  /**
   * Binds a value.
   *
   * @param position the position of the parameter, from 1
   * @throws SQLException if the driver throws it
   */
  public abstract void bind(PreparedStatement statement, int position, S value) throws SQLException;

  /**
   * Reads a value.
   *
   * @param position the position of the column, from 1
   * @param size the size of the column
   * @return null or any value for SQL NULL: call {@link ResultSet#wasNull}
   * @throws SQLException if the driver throws it
   */
  public abstract @Nullable Object read(ResultSet results, int position, ColumnSize size)
      throws SQLException;

  /** Returns how several values are bound as one array; null if they can't be. */
  public @Nullable ArrayType<S> arrayType() {
    return null;
  }

  /** Returns a value in the form in which DDL writes it as a default. */
  public Object literal(S value) {
    return value;
  }

  /**
   * Returns the form in which a value is read back after it was written.
   *
   * @param scale how many digits behind the point the column has, if it is one of numbers
   * @param secondDigits how many digits of a second the column keeps, if it is one of times
   */
  public S normalized(S value, int scale, int secondDigits) {
    return value;
  }

  /** Returns an object that is equal for all values that are equal to the database. */
  public Object identity(S value) {
    return value;
  }

  /** Returns a value as a text for {@link #parse}. */
  public String text(S value) {
    return value.toString();
  }

  /**
   * Returns the value of a text, which may come from anybody.
   *
   * @throws RuntimeException of any class, if the text is none of a value
   */
  public abstract S parse(String text);

  /** Returns whether values may have long texts; those of numbers and times are short. */
  public boolean hasLongTexts() {
    return false;
  }
}
