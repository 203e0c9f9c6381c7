package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Slice of a query's rows that the statement finds first, once, in a common table expression with
 * all columns that the results and their order need. Derived tables of aggregates read what is
 * related to these rows alone. Not thread-safe.
 */
final class SlicedRows implements DerivedRows, SourceRows {

  private final RenderContext rendering;
  private final Select query;
  private final String name;
  private final List<ColumnNode> columns = new ArrayList<>();

  SlicedRows(RenderContext rendering, Select query) {
    this.rendering = rendering.under(query.options().scopes());
    this.query = query;
    this.name = rendering.aliases().derived("page");
  }

  /** Returns the query for the rows of the page. */
  Select rows() {
    return Select.all(query.root())
        .selectList(query.selectList())
        .orderBy(query.order())
        .under(query.options().scopes());
  }

  /** Creates the FROM clause of that query. */
  FromClause from() {
    return new FromClause(
        rendering, query, this, InnerJoinPaths.of(query.filters()), AggregateTables.of(this));
  }

  @Override
  public Table<?> table() {
    return DSL.table(DSL.name(name));
  }

  @Override
  public Field<?> field(ColumnNode column) {
    if (!columns.contains(column)) {
      columns.add(column);
    }
    Field<?> like = Objects.requireNonNull(column.path().target().table().field(column.column()));
    return DSL.field(DSL.name(name, "c" + (columns.indexOf(column) + 1)), like.getDataType());
  }

  @Override
  public boolean haveKeys() {
    return true;
  }

  @Override
  public org.jooq.Select<Record> columns(List<ColumnNode> wanted, RenderContext context) {
    return DSL.select(wanted.stream().<Field<?>>map(each -> field(nearest(each))).toList())
        .from(table());
  }

  private ColumnNode nearest(ColumnNode column) {
    return column.nearest(rendering.scopes()::restrict);
  }

  /**
   * Returns the common table expression; to be called after all columns were requested. It can
   * refer to no table of the query around it, so its own have their plain names.
   */
  CommonTableExpression<Record> definition() {
    Select found = query.selectList(SelectList.Columns.of(List.copyOf(columns)));
    return DSL.name(name)
        .asMaterialized(SelectRenderer.ofStatement(rendering.apart(), found).numbered());
  }
}
