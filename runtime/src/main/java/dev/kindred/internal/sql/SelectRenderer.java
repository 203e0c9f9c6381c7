package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectConnectByStep;
import org.jooq.SelectField;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectForUpdateStep;
import org.jooq.SelectLimitStep;
import org.jooq.SelectSelectStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Renderer of a query. */
final class SelectRenderer {

  private final RenderContext rendering;
  private final Select node;
  private final @Nullable SlicedRows page;
  private final @Nullable GroupedFromClause grouped;
  private final FromClause from;
  private final ExpressionRenderer expressions;
  private final SelectFields fields;
  private final SelectConditions conditions;

  SelectRenderer(RenderContext rendering, Select node) {
    this(rendering, node, null, false, null);
  }

  /** Creates a renderer for a query that is a statement, and no part of one. */
  static SelectRenderer ofStatement(RenderContext rendering, Select node) {
    Dialect dialect = rendering.dialect();
    if (AggregateFormRule.readsSliceFirst(node, dialect)) {
      SlicedRows page = new SlicedRows(rendering, node);
      return new SelectRenderer(rendering, page.rows(), page, false, null);
    }
    return new SelectRenderer(
        rendering, node, null, false, KeyListJoin.of(node, dialect).orElse(null));
  }

  /** Creates a renderer for a query whose results are compared with values. */
  static SelectRenderer compared(RenderContext rendering, Select node) {
    return new SelectRenderer(rendering, node, null, true, null);
  }

  private SelectRenderer(
      RenderContext outer,
      Select node,
      @Nullable SlicedRows page,
      boolean compared,
      @Nullable KeyListJoin keys) {
    this.rendering = outer.under(node.options().scopes());
    this.node = node;
    this.page = page;
    SelectValidator.check(node);
    if (node.groupBy() == null) {
      this.grouped = null;
      this.from =
          page == null
              ? new FromClause(rendering, node, InnerJoinPaths.of(node.filters()))
              : page.from();
      this.expressions = ExpressionRenderer.ofRows(rendering, from);
    } else {
      this.grouped = GroupedFromClause.of(rendering, node, Set.of());
      this.from = grouped.from();
      this.expressions =
          new ExpressionRenderer(
              rendering, from, grouped.keys(), new GroupedQuery(node, grouped.keys()));
    }
    this.fields = new SelectFields(node, expressions, compared);
    this.conditions = new SelectConditions(node, expressions, grouped, keys);
  }

  Query render() {
    RowLock lock = node.options().lock();
    return lock == null
        ? rows()
        : new LockRenderer(rendering.dialect(), from, lock).locked(this::rows);
  }

  /** Renders the query without a lock. */
  SelectForUpdateStep<Record> rows() {
    if (node.sources() != null && node.isSliced()) {
      return slicedBySource();
    }
    if (node.selectList() instanceof SelectList.Columns columns) {
      return results(columns, false);
    }
    if (node.selectList() instanceof SelectList.Entities) {
      return slice(ordered(fields.ofRows()));
    }
    if (node.selectList() instanceof SelectList.CountOf count) {
      return countOf(results(count.columns(), true));
    }
    return switch ((SelectList.Rows) node.selectList()) {
      case ENTITY -> slice(ordered(fields.ofRows()));
      case KEY -> slice(ordered(fields.ofKey()));
      case COUNT -> count();
      case EXISTS -> exists();
    };
  }

  private SelectForUpdateStep<Record> results(SelectList.Columns columns, boolean numbered) {
    List<Field<?>> selected = fields.of(columns);
    return columns.distinct() && !node.order().isEmpty()
        ? slice(orderedDistinct(selected))
        : slice(
            rows(
                numbered ? TableAliases.numbered(selected) : selected,
                columns.distinct(),
                order(node.order())));
  }

  /**
   * Sorts distinct rows outside of the DISTINCT: a database does not recognize the sort key as one
   * of the selected expressions.
   */
  private SelectLimitStep<Record> orderedDistinct(List<Field<?>> selected) {
    Table<?> results =
        rows(TableAliases.numbered(selected), true, List.of())
            .asTable(rendering.aliases().derived("results"));
    List<Field<?>> all = List.of(results.fields());
    return select(all, false)
        .from(results)
        .orderBy(
            new OrderRenderer(new ExpressionRenderer(rendering, from, all, null))
                .render(node.order()));
  }

  private SelectForUpdateStep<Record> count() {
    return node.isSliced()
        ? countOf(slice(rows(List.of(DSL.inline(1).as("c1")), false, List.of())))
        : unordered(List.of(DSL.count()));
  }

  private SelectForUpdateStep<Record> countOf(SelectForUpdateStep<Record> rows) {
    return select(List.of(DSL.count()), false)
        .from(rows.asTable(rendering.aliases().derived("counted")));
  }

  private SelectForUpdateStep<Record> exists() {
    return node.isSliced()
        ? slice(rows(List.of(DSL.inline(1)), false, List.of()))
        : unordered(List.of(DSL.inline(1))).limit(DSL.inline(1));
  }

  /** Returns whether one of the results can be NULL; to be called after rendering. */
  boolean canGiveNull() {
    return ((SelectList.Columns) node.selectList())
        .expressions().stream().anyMatch(expressions::isNullable);
  }

  /** Renders the query as a derived table. */
  Table<?> derived(String name) {
    return numbered().asTable(rendering.aliases().derived(name));
  }

  /** Renders the query with numbered names for its results. */
  SelectForUpdateStep<Record> numbered() {
    return results((SelectList.Columns) node.selectList(), true);
  }

  private SelectLimitStep<Record> ordered(List<? extends SelectField<?>> selected) {
    return rows(selected, false, order(node.order()));
  }

  /** Renders a slice of the rows of each source, by their row numbers. */
  private SelectForUpdateStep<Record> slicedBySource() {
    List<Field<?>> source = conditions.sourceFields();
    Condition condition = conditions.where(source);
    List<OrderNode> total =
        node.order().isEmpty() ? KeyPredicates.order(node.root()) : node.order();
    List<Field<?>> columns =
        TableAliases.numbered(Stream.concat(source.stream(), fields.ofRows().stream()).toList());
    Field<Integer> position =
        DSL.rowNumber().over(DSL.partitionBy(source).orderBy(order(total))).as("position");
    Table<?> numbered =
        rendering
            .dsl()
            .select(Stream.concat(columns.stream(), Stream.of(position)).toList())
            .from(from.clause())
            .where(condition)
            .asTable(rendering.aliases().derived("numbered"));
    return select(List.of(numbered.fields()).subList(0, columns.size()), false)
        .from(numbered)
        .where(slice().contains(position(numbered)))
        .orderBy(position(numbered));
  }

  private static Field<Integer> position(Table<?> numbered) {
    return DSL.field(numbered.getQualifiedName().append("position"), Integer.class);
  }

  /**
   * Renders the rows. All columns are rendered before the FROM clause, since they add joins to it.
   */
  private SelectLimitStep<Record> rows(
      List<? extends SelectField<?>> selected, boolean distinct, List<SortField<?>> order) {
    List<Field<?>> source = conditions.sourceFields();
    Condition condition = conditions.where(source);
    Condition having = conditions.having();
    Table<?> clause = from.clause();
    SelectConnectByStep<Record> rows =
        select(
                source.isEmpty()
                    ? selected
                    : Stream.concat(source.stream(), selected.stream()).toList(),
                distinct)
            .from(clause)
            .where(condition);
    return grouped == null || grouped.keys().isEmpty()
        ? rows.having(having).orderBy(order)
        : rows.groupBy(grouped.keys()).having(having).orderBy(order);
  }

  private SelectLimitStep<Record> unordered(List<? extends SelectField<?>> selected) {
    Condition condition = conditions.where(List.of());
    return select(selected, false).from(from.clause()).where(condition);
  }

  private SelectSelectStep<Record> select(
      List<? extends SelectFieldOrAsterisk> selected, boolean distinct) {
    if (page != null) {
      return rendering.dsl().with(page.definition()).select(selected);
    }
    return distinct ? rendering.dsl().selectDistinct(selected) : rendering.dsl().select(selected);
  }

  private List<SortField<?>> order(List<OrderNode> keys) {
    return new OrderRenderer(expressions).render(keys);
  }

  private SelectForUpdateStep<Record> slice(SelectLimitStep<Record> rows) {
    return slice().slice(rows);
  }

  private SliceRenderer slice() {
    return new SliceRenderer(rendering, node.slice());
  }
}
