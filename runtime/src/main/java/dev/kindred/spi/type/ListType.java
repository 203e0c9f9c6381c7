package dev.kindred.spi.type;

import dev.kindred.error.InvalidValueException;
import dev.kindred.stability.ForGeneratedCode;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/** Type of arrays, whose values are lists of stored elements. No element is null. */
@ForGeneratedCode
public class ListType extends StoredType<Object> {

  private final StoredType<Object> element;

  /** Creates the type of arrays with elements of a type. */
  public ListType(StoredType<Object> element) {
    this.element = element;
  }

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return element.columnType(size).getArrayDataType();
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(); // that of the elements is compared
  }

  @Override
  public String limit(ColumnSize size, int mostDigits) {
    return element.limit(size, mostDigits) + " in each element";
  }

  @Override
  public void check(Object value) {
    for (Object each : (List<?>) value) {
      if (each == null) {
        throw new InvalidValueException(
            "An array has null as an element, which no array can have. Nothing was sent.");
      }
      element.check(each);
    }
  }

  /** Returns the elements as objects that drivers take. */
  protected final List<Object> elements(Object value) {
    return ((List<?>) value).stream().map(each -> element.element(each)).toList();
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setObject(position, elements(value).toArray());
  }

  /** Reads a list, in which null stands for NULL. */
  @Override
  public @Nullable Object read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    Array array = results.getArray(position);
    if (array == null) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    try (ResultSet elements = array.getResultSet()) {
      while (elements.next()) {
        Object value = element.read(elements, 2, size);
        values.add(elements.wasNull() ? null : value);
      }
    }
    return Collections.unmodifiableList(values);
  }

  @Override
  public Object normalized(Object value, int scale, int secondDigits) {
    return ((List<?>) value)
        .stream().map(each -> element.normalized(each, scale, secondDigits)).toList();
  }

  @Override
  public Object identity(Object value) {
    return ((List<?>) value).stream().map(each -> element.identity(each)).toList();
  }

  @Override
  public Object parse(String text) {
    throw new IllegalArgumentException("Arrays have no text that could be read.");
  }
}
