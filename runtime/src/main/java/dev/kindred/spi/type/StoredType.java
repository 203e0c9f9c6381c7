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
 * Type of stored values: its SQL type, and how its values are bound, read, compared and written. A
 * dialect replaces the types that its database stores in another form. Immutable.
 *
 * @param <S> the class of the stored values
 */
@ForGeneratedCode
public abstract class StoredType<S> {

  /** Creates a type; for subclasses. */
  protected StoredType() {}

  /** Returns the SQL type of a column of this size. */
  public abstract DataType<?> columnType(ColumnSize size);

  /**
   * Returns the SQL type of a single value of any size in an expression; null if it is the column's
   * type.
   */
  public @Nullable DataType<?> valueType() {
    return null;
  }

  /** Returns the Java classes that jOOQ reads from columns which can hold the values. */
  public abstract Set<Class<?>> columnClasses();

  /** Returns the form used in messages of the size that a column's values may have. */
  public String limit(ColumnSize size, int mostDigits) {
    return String.valueOf(size.length());
  }

  /**
   * Refuses a value that databases can't store or find unchanged.
   *
   * @throws InvalidValueException if the value can't be stored
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

  /** Returns the type of an array of values; null if they can't be bound as an array. */
  public @Nullable ArrayType<S> arrayType() {
    return null;
  }

  /** Returns a value in the form in which DDL writes it as a default. */
  public Object literal(S value) {
    return value;
  }

  /** Returns a value as an element of an array, in a class that drivers take. */
  public Object element(S value) {
    return literal(value);
  }

  /**
   * Returns the form in which a value is read back after it was written.
   *
   * @param scale the digits after the decimal point that a column of numbers stores
   * @param secondDigits the digits of a second that a column of times stores
   */
  public S normalized(S value, int scale, int secondDigits) {
    return value;
  }

  /** Returns an object that is equal for all values that the database considers equal. */
  public Object identity(S value) {
    return value;
  }

  /** Returns a value as a text for {@link #parse}. */
  public String text(S value) {
    return value.toString();
  }

  /**
   * Returns the value of a text, which may be untrusted input.
   *
   * @throws RuntimeException of any class, if the text is not the form of a value
   */
  public abstract S parse(String text);

  /** Returns whether the texts of values may be long; those of numbers and times are short. */
  public boolean hasLongTexts() {
    return false;
  }
}
