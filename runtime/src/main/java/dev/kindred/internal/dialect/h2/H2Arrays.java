package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.ArrayFunctions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Functions of arrays of H2, which looks for one element only. */
final class H2Arrays implements ArrayFunctions {

  @Override
  public Condition containsMember(Field<?> array, Field<?> member) {
    return contains(array, member);
  }

  @Override
  public Condition contains(Field<?> array, Field<?> element) {
    return DSL.condition(has(array, element));
  }

  private static Field<Boolean> has(Field<?> array, Field<?> element) {
    return DSL.function(DSL.unquotedName("array_contains"), Boolean.class, array, element);
  }

  @Override
  public Condition containsAll(Field<?> array, Field<?> elements, String alias) {
    return some(elements, alias, DSL.condition("{0} is not true", has(array, element(alias))))
        .not();
  }

  @Override
  public Condition overlaps(Field<?> array, Field<?> elements, String alias) {
    return some(elements, alias, contains(array, element(alias)));
  }

  private static Field<?> element(String alias) {
    return DSL.field(DSL.unquotedName(alias, "element"));
  }

  /** Returns the condition that an element of a bound array meets a condition. */
  private static Condition some(Field<?> elements, String alias, Condition condition) {
    Table<?> table = DSL.table("unnest({0}) as {1} (element)", elements, DSL.unquotedName(alias));
    return DSL.exists(DSL.select(DSL.inline(1)).from(table).where(condition));
  }
}
