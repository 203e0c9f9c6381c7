package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.StoredForms;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Row;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/** Renderer of conditions on keys of one or more columns. */
final class KeyPredicateRenderer {

  private KeyPredicateRenderer() {}

  /** Returns the condition that the fields have the values of one of the keys. */
  @SuppressWarnings("unchecked") // a foreign key and what it is compared with have the same type
  static Condition isOneOf(
      List<Field<?>> fields, List<List<BindValue>> keys, RenderContext rendering) {
    if (fields.size() > 1 && !keys.isEmpty() && BindSlot.areArrays(keys.get(0))) {
      return JooqConditions.or(
          keys.stream().map(arrays -> isElement(fields, arrays, rendering)).toList());
    }
    if (!keys.isEmpty() && BindSlot.areArrays(keys.get(0))) {
      List<BindValue> arrays = keys.stream().map(key -> key.get(0)).toList();
      return ArrayCondition.in(fields.get(0), arrays, rendering);
    }
    if (fields.size() == 1 && keys.size() > 1) {
      return isOneOf(
          (Field<Object>) fields.get(0), keys.stream().map(key -> key.get(0)).toList(), rendering);
    }
    return areListed(keys, rendering.dialect())
        ? isListed(fields, keys, rendering)
        : JooqConditions.or(keys.stream().map(key -> isOne(fields, key, rendering)).toList());
  }

  /** Returns whether keys are listed as rows, because there are too many to compare one by one. */
  static boolean areListed(List<List<BindValue>> keys, Dialect dialect) {
    return keys.size() > dialect.limits().comparedKeys()
        && keys.get(0).size() > 1
        && keys.get(0).stream().noneMatch(part -> dialect.forms().areSeveral(part.type().kind()));
  }

  private static Condition isListed(
      List<Field<?>> fields, List<List<BindValue>> keys, RenderContext rendering) {
    List<Row> rows =
        keys.stream()
            .map(key -> key.stream().<Field<?>>map(rendering.parameters()::of).toList())
            .<Row>map(DSL::row)
            .toList();
    return CustomCondition.of(
        context -> {
          context.visit(DSL.row(fields)).sql(" in (values ");
          String separator = "";
          for (Row row : rows) {
            context.sql(separator).visit(row);
            separator = ", ";
          }
          context.sql(')');
        });
  }

  private static Condition isElement(
      List<Field<?>> fields, List<BindValue> arrays, RenderContext rendering) {
    List<Field<?>> parameters = arrays.stream().<Field<?>>map(rendering.parameters()::of).toList();
    List<DataType<?>> types = arrays.stream().<DataType<?>>map(rendering::typeOf).toList();
    return rendering.dialect().lists().in(fields, parameters, types);
  }

  private static Condition isOneOf(
      Field<Object> field, List<BindValue> values, RenderContext rendering) {
    ColumnKind kind = values.get(0).type().kind();
    StoredForms forms = rendering.dialect().forms();
    List<Field<Object>> parameters = values.stream().map(rendering.parameters()::of).toList();
    return forms
        .indexCondition(kind, field, parameters)
        .and(ParameterList.of(parameters, rendering.dialect()).in(forms.normalized(kind, field)));
  }

  @SuppressWarnings("unchecked") // a foreign key and what it is compared with have the same type
  private static Condition isOne(
      List<Field<?>> fields, List<BindValue> key, RenderContext rendering) {
    return JooqConditions.and(
        IntStream.range(0, fields.size())
            .mapToObj(i -> is((Field<Object>) fields.get(i), key.get(i), rendering))
            .toList());
  }

  private static Condition is(Field<Object> field, BindValue value, RenderContext rendering) {
    Field<Object> parameter = rendering.parameters().of(value);
    ColumnKind kind = value.type().kind();
    StoredForms forms = rendering.dialect().forms();
    return forms
        .indexCondition(Operator.EQUAL, kind, field, parameter)
        .and(forms.normalized(kind, field).eq(parameter));
  }
}
