package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * List of parameters that a field is compared with, in parts of the length that the database takes.
 */
record ParameterList(List<List<Field<Object>>> parts) {

  static ParameterList of(List<Field<Object>> parameters, Dialect dialect) {
    int length = dialect.limits().valuesOfList();
    return new ParameterList(
        parameters.size() <= length
            ? List.of(parameters)
            : IntStream.iterate(0, from -> from < parameters.size(), from -> from + length)
                .mapToObj(
                    from -> parameters.subList(from, Math.min(from + length, parameters.size())))
                .toList());
  }

  /** Returns the condition that a field has one of the values. */
  Condition in(Field<Object> field) {
    return parts.size() == 1
        ? field.in(parts.get(0))
        : JooqConditions.or(parts.stream().map(field::in).toList());
  }

  /** Returns the condition that a field has none of the values; NULL if it is NULL. */
  Condition notIn(Field<Object> field) {
    return parts.size() == 1
        ? field.notIn(parts.get(0))
        : JooqConditions.and(parts.stream().map(field::notIn).toList());
  }
}
