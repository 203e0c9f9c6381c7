package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.ArrayFunctions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Functions of arrays of PostgreSQL: the operators for which it uses GIN indexes. */
final class PostgresqlArrays implements ArrayFunctions {

  @Override
  public Condition containsMember(Field<?> array, Field<?> member) {
    return DSL.condition("{0} @> {1}", array, member);
  }

  @Override
  public Condition contains(Field<?> array, Field<?> element) {
    return DSL.condition("{1} = any({0})", array, element);
  }

  @Override
  public Condition containsAll(Field<?> array, Field<?> elements, String alias) {
    return DSL.condition("{0} @> {1}", array, elements);
  }

  @Override
  public Condition overlaps(Field<?> array, Field<?> elements, String alias) {
    return DSL.condition("{0} && {1}", array, elements);
  }
}
