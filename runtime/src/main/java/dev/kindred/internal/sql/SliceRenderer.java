package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Slice;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SelectForUpdateStep;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;

/** Renderer of the slice of a query, of which each end may be open. */
record SliceRenderer(RenderContext rendering, Slice slice) {

  /** Adds LIMIT and OFFSET to a query. */
  SelectForUpdateStep<Record> slice(SelectLimitStep<Record> rows) {
    BindValue limit = slice.limit();
    BindValue offset = slice.offset();
    if (limit == null) {
      return offset == null ? rows : offset(rows, count(offset));
    }
    return offset == null
        ? rows.limit(count(limit))
        : rows.limit(count(limit)).offset(count(offset));
  }

  private Param<? extends Number> count(BindValue value) {
    return rendering.parameters().count(value);
  }

  private SelectForUpdateStep<Record> offset(
      SelectLimitStep<Record> rows, Param<? extends Number> offset) {
    return rendering.dialect().clauses().offsetAlone()
        ? rows.offset(offset)
        : rows.limit(DSL.inline(Long.MAX_VALUE)).offset(offset);
  }

  /** Returns the condition that a row's number, from 1 on, is in the slice. */
  Condition contains(Field<Integer> position) {
    BindValue limit = slice.limit();
    BindValue offset = slice.offset();
    Field<Integer> number = offset == null ? position : position.minus(number(offset));
    Condition first = offset == null ? DSL.noCondition() : number.gt(DSL.inline(0));
    return limit == null ? first : first.and(number.le(number(limit)));
  }

  private Field<Integer> number(BindValue value) {
    return rendering.parameters().of(value).coerce(Integer.class);
  }
}
