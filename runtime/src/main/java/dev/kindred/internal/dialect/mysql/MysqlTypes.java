package dev.kindred.internal.dialect.mysql;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Types of MySQL. UUIDs are stored as texts, since jOOQ binds them as texts and its conditions
 * would not find them in a {@code binary(16)}.
 */
final class MysqlTypes extends InnodbTypes {

  private static final int LENGTH_OF_UUID = 36;

  MysqlTypes() {
    super("utf8mb4_0900_bin");
  }

  @Override
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return kind == ColumnKind.UUID
        ? named("char(36) character set ascii collate ascii_bin")
        : super.of(kind, size);
  }

  @Override
  public DataType<?> ofValue(ColumnKind kind) {
    return kind == ColumnKind.UUID ? SQLDataType.CHAR(LENGTH_OF_UUID) : super.ofValue(kind);
  }

  /**
   * Returns a default value as SQL: columns of JSON and of long texts take it only as an
   * expression.
   */
  @Override
  public Field<?> literal(ColumnKind kind, Object stored) {
    Field<?> literal = super.literal(kind, stored);
    return literal.getType() == String.class || literal.getType() == byte[].class
        ? expression(literal)
        : literal;
  }

  private static <T> Field<T> expression(Field<T> literal) {
    return DSL.field("({0})", literal.getDataType(), literal);
  }
}
