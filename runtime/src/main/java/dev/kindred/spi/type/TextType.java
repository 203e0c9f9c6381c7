package dev.kindred.spi.type;

import dev.kindred.error.InvalidValueException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of texts of a limited number of characters. */
final class TextType extends StoredType<String> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.VARCHAR(size.length());
  }

  @Override
  public DataType<?> valueType() {
    return SQLDataType.VARCHAR;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(String.class, Object.class);
  }

  @Override
  public void check(String value) {
    if (!UnicodeCheck.areWhole(value)) {
      throw new InvalidValueException(
          "A text has half of a surrogate pair, which is no character.");
    }
  }

  @Override
  public void bind(PreparedStatement statement, int position, String value) throws SQLException {
    statement.setString(position, value);
  }

  @Override
  public @Nullable String read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    return results.getString(position);
  }

  @Override
  public ArrayType<String> arrayType() {
    return new ArrayType<>("varchar", text -> text, String[]::new);
  }

  @Override
  public String parse(String text) {
    return text;
  }

  @Override
  public boolean hasLongTexts() {
    return true;
  }
}
