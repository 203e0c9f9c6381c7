package dev.kindred.internal.sql;

import dev.kindred.internal.query.Select;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Query whose results are compared with values of the query around it. */
record ComparedQuery(RenderContext rendering, Select node, SelectRenderer results) {

  ComparedQuery(RenderContext rendering, Select node) {
    this(rendering, node, SelectRenderer.compared(rendering, node));
  }

  /** Returns whether one of the results can be NULL; to be called after rendering. */
  boolean canGiveNull() {
    return results.canGiveNull();
  }

  /**
   * Renders the query as the operand of IN: inside a derived table where the database doesn't allow
   * LIMIT.
   */
  org.jooq.Select<Record> operandOfIn() {
    return node.isSliced() && !rendering.dialect().clauses().limitInSubquery()
        ? rendering
            .dsl()
            .select(DSL.asterisk())
            .from(results.rows().asTable(rendering.aliases().derived("sliced")))
        : results.rows();
  }

  /**
   * Returns the condition that one of the results equals the given values.
   *
   * @param nullable the positions where NULL equals NULL
   * @param comparesSubqueries whether some of the values can be subqueries
   */
  Condition has(List<Field<Object>> values, List<Integer> nullable, boolean comparesSubqueries) {
    Table<?> table = results.derived("results");
    return rendering.exists(
        DSL.select(DSL.inline(1))
            .from(table)
            .where(ColumnFields.equal(List.of(table.fields()), values, nullable)),
        comparesSubqueries);
  }
}
