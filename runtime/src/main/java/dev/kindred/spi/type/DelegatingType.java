package dev.kindred.spi.type;

import dev.kindred.stability.ForGeneratedCode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/**
 * Type of a kind's values on a database that stores them in another form. It delegates to the
 * standard type; subclasses override what differs.
 */
@ForGeneratedCode
public abstract class DelegatingType extends StoredType<Object> {

  private final StoredType<Object> standard;

  /** Creates a type that delegates to the standard type of a kind. */
  protected DelegatingType(ColumnKind kind) {
    this.standard = kind.type();
  }

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return standard.columnType(size);
  }

  @Override
  public @Nullable DataType<?> valueType() {
    return standard.valueType();
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return standard.columnClasses();
  }

  @Override
  public String limit(ColumnSize size, int mostDigits) {
    return standard.limit(size, mostDigits);
  }

  @Override
  public void check(Object value) {
    standard.check(value);
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    standard.bind(statement, position, value);
  }

  @Override
  public @Nullable Object read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    return standard.read(results, position, size);
  }

  @Override
  public @Nullable ArrayType<Object> arrayType() {
    return standard.arrayType();
  }

  @Override
  public Object literal(Object value) {
    return standard.literal(value);
  }

  @Override
  public Object element(Object value) {
    return standard.element(value);
  }

  @Override
  public Object normalized(Object value, int scale, int secondDigits) {
    return standard.normalized(value, scale, secondDigits);
  }

  @Override
  public Object identity(Object value) {
    return standard.identity(value);
  }

  @Override
  public String text(Object value) {
    return standard.text(value);
  }

  @Override
  public Object parse(String text) {
    return standard.parse(text);
  }

  @Override
  public boolean hasLongTexts() {
    return standard.hasLongTexts();
  }
}
