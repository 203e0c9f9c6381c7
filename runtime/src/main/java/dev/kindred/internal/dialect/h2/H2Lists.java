package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.ListConditions;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Conditions of H2, which compares each row with all values of a list, those of an array as well.
 * It evaluates a subquery once, looks values up in its result, and uses an index for them, but only
 * where it knows that the result can't change: not with UNNEST, but with SYSTEM_RANGE. The array is
 * read by an inner subquery, since each cast of an array goes through all elements.
 */
final class H2Lists extends ListConditions {

  /** Numbers of as many digits as can be stored: H2 rounds elements to their type. */
  private static final DataType<?> DECIMAL = SQLDataType.DECIMAL(600, 300);

  @Override
  public <T> Condition in(Field<T> field, Field<?> array, DataType<?> type) {
    return field.in(elements(field, array, type));
  }

  @Override
  public <T> Condition notIn(Field<T> field, Field<?> array, DataType<?> type) {
    return field.notIn(elements(field, array, type));
  }

  private static <T> Select<Record1<T>> elements(Field<T> field, Field<?> array, DataType<?> type) {
    return DSL.select(element(field, array, type)).from(positions(array));
  }

  private static <T> Field<T> element(Field<T> field, Field<?> array, DataType<?> type) {
    return DSL.field(
        "array_get((select {0} from system_range(1, 1)), element)",
        field.getDataType(), typed(array, type));
  }

  private static Table<?> positions(Field<?> array) {
    return DSL.table("system_range(1, cardinality({0})) elements (element)", array);
  }

  @Override
  public Condition in(List<Field<?>> fields, List<Field<?>> arrays, List<DataType<?>> types) {
    List<Field<?>> elements =
        IntStream.range(0, fields.size())
            .<Field<?>>mapToObj(i -> element(fields.get(i), arrays.get(i), types.get(i)))
            .toList();
    return DSL.row(fields).in(DSL.select(elements).from(positions(arrays.get(0))));
  }

  @Override
  public Table<?> table(
      List<Field<?>> arrays, List<DataType<?>> types, String alias, List<Name> columns) {
    List<Field<?>> typed =
        IntStream.range(0, arrays.size())
            .<Field<?>>mapToObj(i -> typed(arrays.get(i), types.get(i)))
            .toList();
    return DSL.table(
        "unnest({0}) {1} ({2})", DSL.list(typed), DSL.unquotedName(alias), DSL.list(columns));
  }

  private static Field<?> typed(Field<?> array, DataType<?> type) {
    DataType<?> element = type.isDecimal() && type.scale() > 0 ? DECIMAL : type;
    return array.cast(element.getArrayDataType());
  }
}
