package dev.kindred.internal.sql;

import dev.kindred.internal.query.ValueNode;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/** Conditions on keys, of one column or several. */
final class KeyCondition {

  private KeyCondition() {}

  /** The fields have, together, the parts of one of these keys. */
  @SuppressWarnings("unchecked") // a foreign key and what it is compared with have the same type
  static Condition isOneOf(
      List<Field<?>> fields, List<List<ValueNode>> keys, Parameters parameters) {
    if (!keys.isEmpty() && Slot.areArrays(keys.get(0))) {
      List<ValueNode> arrays = keys.stream().map(key -> key.get(0)).toList();
      return ArrayCondition.in(fields.get(0), arrays, parameters);
    }
    if (fields.size() == 1 && keys.size() > 1) {
      Field<Object> field = (Field<Object>) fields.get(0);
      return field.in(keys.stream().map(key -> parameters.of(key.get(0))).toList());
    }
    return Logic.or(keys.stream().map(key -> isOne(fields, key, parameters)).toList());
  }

  private static Condition isOne(
      List<Field<?>> fields, List<ValueNode> key, Parameters parameters) {
    return From.equal(fields, key.stream().map(parameters::of).toList());
  }
}
