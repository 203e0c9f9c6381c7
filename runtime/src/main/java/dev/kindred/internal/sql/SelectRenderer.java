package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.ValueNode;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.SelectField;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Renders a query for rows of an entity. */
final class SelectRenderer {

  private final DSLContext dsl;
  private final Parameters parameters;
  private final Select node;
  private final From from;

  SelectRenderer(DSLContext dsl, Parameters parameters, Select node) {
    this.dsl = dsl;
    this.parameters = parameters;
    this.node = node;
    this.from = new From(node.root(), Required.of(node.filters()));
  }

  Query render() {
    return switch (node.output()) {
      case ENTITY -> slice(ordered(List.of(from.baseTable().fields())));
      case KEY -> slice(ordered(keyFields()));
      case COUNT -> count();
      case EXISTS -> exists();
    };
  }

  private List<Field<?>> keyFields() {
    Table<?> table = from.baseTable();
    return node.root().keyColumns().stream().<Field<?>>map(table::field).toList();
  }

  private Query count() {
    return node.sliced()
        ? dsl.selectCount().from(slice(ordered(List.of(DSL.inline(1).as("one")))))
        : rows(List.of(DSL.count()));
  }

  private Query exists() {
    return node.sliced()
        ? slice(ordered(List.of(DSL.inline(1))))
        : rows(List.of(DSL.inline(1))).limit(DSL.inline(1));
  }

  /** The conditions and the order come first: they ask for joins. */
  private SelectLimitStep<Record> ordered(List<? extends SelectField<?>> fields) {
    Condition conditions = conditions();
    List<SortField<?>> order = node.order().stream().<SortField<?>>map(this::sort).toList();
    return dsl.select(fields).from(from.clause()).where(conditions).orderBy(order);
  }

  private SelectLimitStep<Record> rows(List<? extends SelectField<?>> fields) {
    Condition conditions = conditions();
    return dsl.select(fields).from(from.clause()).where(conditions);
  }

  private Condition conditions() {
    return Logic.where(
        Logic.and(
            node.filters().stream()
                .map(filter -> ConditionRenderer.render(filter, from, parameters))
                .toList()));
  }

  private SortField<?> sort(OrderNode key) {
    ColumnNode column = (ColumnNode) key.expression();
    Field<?> field = from.field(column);
    SortField<?> sorted = key.descending() ? field.desc() : field.asc();
    if (!from.nullable(column)) {
      return sorted;
    }
    return key.nullsFirst() ? sorted.nullsFirst() : sorted.nullsLast();
  }

  private org.jooq.Select<Record> slice(SelectLimitStep<Record> rows) {
    if (node.limit() == null) {
      return node.offset() == null ? rows : offset(rows, parameter(node.offset()));
    }
    return node.offset() == null
        ? rows.limit(parameter(node.limit()))
        : rows.limit(parameter(node.limit())).offset(parameter(node.offset()));
  }

  /** MariaDB passes over an OFFSET without a LIMIT where it is in a derived table. */
  private org.jooq.Select<Record> offset(
      SelectLimitStep<Record> rows, Param<? extends Number> offset) {
    return dsl.family() == SQLDialect.MARIADB
        ? rows.limit(DSL.inline(Long.MAX_VALUE)).offset(offset)
        : rows.offset(offset);
  }

  @SuppressWarnings("unchecked") // a parameter has no type of jOOQ's, but here it is a number
  private Param<? extends Number> parameter(ValueNode rows) {
    return (Param<? extends Number>) (Param<?>) parameters.of(rows);
  }
}
