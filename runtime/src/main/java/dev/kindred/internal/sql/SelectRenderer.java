package dev.kindred.internal.sql;

import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import java.util.ArrayList;
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
  private final boolean compared;

  /** Join that replaces the only condition; null if there is none. */
  private final @Nullable KeyListJoin keys;

  private final @Nullable GroupedFromClause grouped;
  private final FromClause from;
  private final ExpressionRenderer expressions;

  SelectRenderer(RenderContext rendering, Select node) {
    this(rendering, node, false, null);
  }

  /** Creates a renderer for a query that is a statement, and no part of one. */
  static SelectRenderer ofStatement(RenderContext rendering, Select node) {
    return new SelectRenderer(
        rendering, node, false, KeyListJoin.of(node, rendering.dialect()).orElse(null));
  }

  /** Creates a renderer for a query whose results are compared with values. */
  static SelectRenderer compared(RenderContext rendering, Select node) {
    return new SelectRenderer(rendering, node, true, null);
  }

  private SelectRenderer(
      RenderContext outer, Select node, boolean compared, @Nullable KeyListJoin keys) {
    this.rendering = outer.under(node.options().scopes());
    this.node = node;
    this.compared = compared;
    this.keys = keys;
    SelectValidator.check(node);
    if (node.groupBy() == null) {
      this.grouped = null;
      this.from = new FromClause(rendering, node, InnerJoinPaths.of(node.filters()));
      this.expressions = ExpressionRenderer.ofRows(rendering, from);
    } else {
      this.grouped = GroupedFromClause.of(rendering, node, Set.of());
      this.from = grouped.from();
      this.expressions =
          new ExpressionRenderer(
              rendering, from, grouped.keys(), new GroupedQuery(node, grouped.keys()));
    }
  }

  Query render() {
    RowLock lock = node.options().lock();
    return lock == null
        ? rows()
        : new LockRenderer(rendering.dialect(), from, lock).locked(this::rows);
  }

  private SelectForUpdateStep<Record> rows() {
    if (node.sources() != null && node.isSliced()) {
      return slicedBySource();
    }
    if (node.selectList() instanceof SelectList.Columns columns) {
      return results(columns, false);
    }
    if (node.selectList() instanceof SelectList.Entities) {
      return slice(ordered(output()));
    }
    if (node.selectList() instanceof SelectList.CountOf count) {
      return countOf(results(count.columns(), true));
    }
    return switch ((SelectList.Rows) node.selectList()) {
      case ENTITY -> slice(ordered(List.of(from.baseTable().fields())));
      case KEY -> slice(ordered(keyFields()));
      case COUNT -> count();
      case EXISTS -> exists();
    };
  }

  private List<Field<?>> keyFields() {
    return ColumnFields.of(from.baseTable(), node.root().keyColumns());
  }

  private List<Field<?>> fields(SelectList.Columns columns) {
    return columns.expressions().stream()
        .<Field<?>>map(
            compared || columns.distinct() ? expressions::comparable : expressions::stored)
        .toList();
  }

  private SelectForUpdateStep<Record> results(SelectList.Columns columns, boolean numbered) {
    List<Field<?>> fields = fields(columns);
    return columns.distinct() && !node.order().isEmpty()
        ? slice(orderedDistinct(fields))
        : slice(
            rows(
                numbered ? TableAliases.numbered(fields) : fields,
                columns.distinct(),
                order(node.order())));
  }

  /**
   * Sorts distinct rows outside of the DISTINCT: a database does not recognize the sort key as one
   * of the selected expressions.
   */
  private SelectLimitStep<Record> orderedDistinct(List<Field<?>> fields) {
    Table<?> results =
        rows(TableAliases.numbered(fields), true, List.of())
            .asTable(rendering.aliases().derived("results"));
    List<Field<?>> all = List.of(results.fields());
    return select(all, false)
        .from(results)
        .orderBy(
            new OrderRenderer(new ExpressionRenderer(rendering, from, all, null))
                .render(node.order()));
  }

  private List<Field<?>> fields(SelectList.Entities entities) {
    Stream<Field<?>> own = Stream.of(from.baseTable().fields());
    Stream<Field<?>> joined =
        entities.joined().stream().flatMap(path -> Stream.of(from.fields(path)));
    return Stream.concat(own, joined).toList();
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

  /**
   * Renders the query as the operand of IN: inside a derived table where the database doesn't allow
   * LIMIT.
   */
  org.jooq.Select<Record> inCondition() {
    return node.isSliced() && !rendering.dialect().clauses().limitInSubquery()
        ? select(List.of(DSL.asterisk()), false)
            .from(rows().asTable(rendering.aliases().derived("sliced")))
        : rows();
  }

  /** Renders the query as a derived table. */
  Table<?> derived(String name) {
    return results((SelectList.Columns) node.selectList(), true)
        .asTable(rendering.aliases().derived(name));
  }

  /**
   * Returns the condition that one of the results equals the given values.
   *
   * @param nullable the positions where NULL equals NULL
   * @param comparesSubqueries whether some of the values can be subqueries
   */
  Condition derived(
      List<Field<Object>> values, List<Integer> nullable, boolean comparesSubqueries) {
    Table<?> results = derived("results");
    return rendering.exists(
        DSL.select(DSL.inline(1))
            .from(results)
            .where(ColumnFields.equal(List.of(results.fields()), values, nullable)),
        comparesSubqueries);
  }

  private SelectLimitStep<Record> ordered(List<? extends SelectField<?>> fields) {
    return rows(fields, false, order(node.order()));
  }

  /** Renders a slice of the rows of each source, by their row numbers. */
  private SelectForUpdateStep<Record> slicedBySource() {
    List<Field<?>> source = sourceFields();
    Condition conditions = conditions(source);
    List<OrderNode> total =
        node.order().isEmpty() ? KeyPredicates.order(node.root()) : node.order();
    List<Field<?>> columns =
        TableAliases.numbered(Stream.concat(source.stream(), output().stream()).toList());
    Field<Integer> position =
        DSL.rowNumber().over(DSL.partitionBy(source).orderBy(order(total))).as("position");
    Table<?> numbered =
        rendering
            .dsl()
            .select(Stream.concat(columns.stream(), Stream.of(position)).toList())
            .from(from.clause())
            .where(conditions)
            .asTable(rendering.aliases().derived("numbered"));
    List<Field<?>> fields = List.of(numbered.fields()).subList(0, columns.size());
    return select(fields, false)
        .from(numbered)
        .where(slice().contains(position(numbered)))
        .orderBy(position(numbered));
  }

  private static Field<Integer> position(Table<?> numbered) {
    return DSL.field(numbered.getQualifiedName().append("position"), Integer.class);
  }

  private List<Field<?>> output() {
    if (node.selectList() instanceof SelectList.Columns columns) {
      return fields(columns);
    }
    return node.selectList() instanceof SelectList.Entities entities
        ? fields(entities)
        : List.of(from.baseTable().fields());
  }

  /**
   * Renders the rows. All columns are rendered before the FROM clause, since they add joins to it.
   */
  private SelectLimitStep<Record> rows(
      List<? extends SelectField<?>> fields, boolean distinct, List<SortField<?>> order) {
    List<Field<?>> source = sourceFields();
    Condition conditions = conditions(source);
    Condition having = having();
    SelectConnectByStep<Record> rows =
        select(
                source.isEmpty()
                    ? fields
                    : Stream.concat(source.stream(), fields.stream()).toList(),
                distinct)
            .from(from.clause())
            .where(conditions);
    return grouped == null || grouped.keys().isEmpty()
        ? rows.having(having).orderBy(order)
        : rows.groupBy(grouped.keys()).having(having).orderBy(order);
  }

  private SelectLimitStep<Record> unordered(List<? extends SelectField<?>> fields) {
    Condition conditions = conditions(List.of());
    return select(fields, false).from(from.clause()).where(conditions);
  }

  private SelectSelectStep<Record> select(
      List<? extends SelectFieldOrAsterisk> fields, boolean distinct) {
    return distinct ? rendering.dsl().selectDistinct(fields) : rendering.dsl().select(fields);
  }

  private List<Field<?>> sourceFields() {
    return node.sources() == null
        ? List.of()
        : new SourceJoin(rendering, from, node.sources().relation()).key();
  }

  private Condition conditions(List<Field<?>> source) {
    if (grouped != null) {
      return JooqConditions.where(grouped.condition());
    }
    if (keys != null) {
      keys.add(from, source, rendering);
      return from.scope();
    }
    List<Condition> all = new ArrayList<>();
    if (node.sources() != null) {
      all.add(KeyPredicateRenderer.isOneOf(source, node.sources().references(), rendering));
    }
    for (PredicateNode filter : node.filters()) {
      all.add(expressions.condition(filter));
    }
    all.add(from.scope());
    return JooqConditions.where(JooqConditions.and(all));
  }

  private Condition having() {
    return node.groupBy() == null
        ? DSL.noCondition()
        : JooqConditions.where(
            JooqConditions.and(
                node.groupBy().having().stream().map(expressions::condition).toList()));
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
