package dev.kindred.internal.sql;

import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.SelectConnectByStep;
import org.jooq.SelectField;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectLimitStep;
import org.jooq.SelectSelectStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Renders a query. */
final class SelectRenderer {

  private final Rendering rendering;
  private final Select node;
  private final From from;
  private final ExpressionRenderer expressions;

  SelectRenderer(Rendering rendering, Select node) {
    this.rendering = rendering;
    this.node = node;
    this.from = new From(node.root(), Required.of(node.filters()), rendering.aliases());
    this.expressions = new ExpressionRenderer(rendering, from, node.grouping() != null);
    SelectRules.check(node);
  }

  Query render() {
    return rows();
  }

  private org.jooq.Select<Record> rows() {
    if (node.owners() != null && node.sliced()) {
      return ranked();
    }
    if (node.output() instanceof Output.Columns columns) {
      return slice(ordered(fields(columns), columns.distinct()));
    }
    if (node.output() instanceof Output.Entities) {
      return slice(ordered(output(), false));
    }
    if (node.output() instanceof Output.CountOf count) {
      return countOf(slice(ordered(named(fields(count.columns())), count.columns().distinct())));
    }
    return switch ((Output.Rows) node.output()) {
      case ENTITY -> slice(ordered(List.of(from.baseTable().fields()), false));
      case KEY -> slice(ordered(keyFields(), false));
      case COUNT -> count();
      case EXISTS -> exists();
    };
  }

  private List<Field<?>> keyFields() {
    Table<?> table = from.baseTable();
    return node.root().keyColumns().stream().<Field<?>>map(table::field).toList();
  }

  private List<Field<?>> fields(Output.Columns columns) {
    return columns.expressions().stream().<Field<?>>map(expressions::typed).toList();
  }

  private List<Field<?>> fields(Output.Entities entities) {
    Stream<Field<?>> own = Stream.of(from.baseTable().fields());
    Stream<Field<?>> joined =
        entities.joined().stream().flatMap(path -> Stream.of(from.fields(path)));
    return Stream.concat(own, joined).toList();
  }

  /** In a derived table no two columns may have the same name. */
  private static List<Field<?>> named(List<Field<?>> fields) {
    return IntStream.range(0, fields.size())
        .<Field<?>>mapToObj(i -> fields.get(i).as("c" + (i + 1)))
        .toList();
  }

  private org.jooq.Select<Record> count() {
    return node.sliced()
        ? countOf(slice(ordered(List.of(DSL.inline(1).as("c1")), false)))
        : unordered(List.of(DSL.count()));
  }

  private org.jooq.Select<Record> countOf(org.jooq.Select<Record> rows) {
    return select(List.of(DSL.count()), false).from(rows.asTable("counted"));
  }

  private org.jooq.Select<Record> exists() {
    return node.sliced()
        ? slice(ordered(List.of(DSL.inline(1)), false))
        : unordered(List.of(DSL.inline(1))).limit(DSL.inline(1));
  }

  /** Whether one of the values can be NULL; to be asked once it is rendered. */
  boolean givesNull() {
    return ((Output.Columns) node.output()).expressions().stream().anyMatch(expressions::nullable);
  }

  /** The query as what IN asks: MariaDB takes no LIMIT there, but in a derived table. */
  org.jooq.Select<Record> inCondition() {
    return node.sliced() && rendering.family() == SQLDialect.MARIADB
        ? select(List.of(DSL.asterisk()), false).from(rows().asTable("sliced"))
        : rows();
  }

  /** One of the results has, in its columns, these values. */
  Condition derived(List<Field<Object>> values) {
    List<Field<?>> columns = named(fields((Output.Columns) node.output()));
    boolean distinct = ((Output.Columns) node.output()).distinct();
    Table<?> results = slice(ordered(columns, distinct)).asTable("results");
    return DSL.exists(
        DSL.select(DSL.inline(1))
            .from(results)
            .where(From.equal(List.of(results.fields()), values)));
  }

  /** The slice of each owner's rows: they are numbered, and the numbers sliced. */
  private org.jooq.Select<Record> ranked() {
    List<Field<?>> owner = ownerFields();
    Condition conditions = conditions(owner);
    List<OrderNode> total = node.order().isEmpty() ? Keys.order(node.root()) : node.order();
    List<Field<?>> columns = named(Stream.concat(owner.stream(), output().stream()).toList());
    Field<Integer> position =
        DSL.rowNumber().over(DSL.partitionBy(owner).orderBy(sorted(total))).as("position");
    Table<?> numbered =
        rendering
            .dsl()
            .select(Stream.concat(columns.stream(), Stream.of(position)).toList())
            .from(from.clause())
            .where(conditions)
            .asTable("numbered");
    List<Field<?>> fields = List.of(numbered.fields()).subList(0, columns.size());
    return select(fields, false)
        .from(numbered)
        .where(inSlice(DSL.field(numbered.getQualifiedName().append("position"), Integer.class)))
        .orderBy(DSL.field(numbered.getQualifiedName().append("position")));
  }

  private List<Field<?>> output() {
    if (node.output() instanceof Output.Columns columns) {
      return fields(columns);
    }
    return node.output() instanceof Output.Entities entities
        ? fields(entities)
        : List.of(from.baseTable().fields());
  }

  private Condition inSlice(Field<Integer> position) {
    Field<Integer> behind = node.offset() == null ? position : position.minus(rows(node.offset()));
    Condition first = node.offset() == null ? DSL.noCondition() : behind.gt(DSL.inline(0));
    return node.limit() == null ? first : first.and(behind.le(rows(node.limit())));
  }

  private Field<Integer> rows(ValueNode value) {
    return rendering.parameters().of(value).coerce(Integer.class);
  }

  /** What asks for joins comes before the clause of the joins. */
  private SelectLimitStep<Record> ordered(List<? extends SelectField<?>> fields, boolean distinct) {
    List<Field<?>> owner = ownerFields();
    Condition conditions = conditions(owner);
    Condition having = having();
    List<Field<?>> groups = groups();
    List<SortField<?>> order = sorted(node.order());
    SelectConnectByStep<Record> rows =
        select(Stream.concat(owner.stream(), fields.stream()).toList(), distinct)
            .from(from.clause())
            .where(conditions);
    return groups.isEmpty()
        ? rows.having(having).orderBy(order)
        : rows.groupBy(groups).having(having).orderBy(order);
  }

  private SelectLimitStep<Record> unordered(List<? extends SelectField<?>> fields) {
    Condition conditions = conditions(List.of());
    return select(fields, false).from(from.clause()).where(conditions);
  }

  private SelectSelectStep<Record> select(
      List<? extends SelectFieldOrAsterisk> fields, boolean distinct) {
    return distinct ? rendering.dsl().selectDistinct(fields) : rendering.dsl().select(fields);
  }

  private List<Field<?>> ownerFields() {
    return node.owners() == null ? List.of() : from.joinOwners(node.owners().relation());
  }

  /** Those of the rows themselves speak of no group. */
  private Condition conditions(List<Field<?>> owner) {
    ExpressionRenderer rows = new ExpressionRenderer(rendering, from, false);
    List<Condition> all = new ArrayList<>();
    if (node.owners() != null) {
      all.add(KeyCondition.isOneOf(owner, node.owners().references(), rendering.parameters()));
    }
    node.filters().forEach(filter -> all.add(rows.met(filter)));
    return Logic.where(Logic.and(all));
  }

  private List<Field<?>> groups() {
    return node.grouping() == null
        ? List.of()
        : node.grouping().keys().stream().<Field<?>>map(expressions::render).toList();
  }

  private Condition having() {
    return node.grouping() == null
        ? DSL.noCondition()
        : Logic.where(Logic.and(node.grouping().having().stream().map(expressions::met).toList()));
  }

  private List<SortField<?>> sorted(List<OrderNode> order) {
    return order.stream().<SortField<?>>map(this::sort).toList();
  }

  private SortField<?> sort(OrderNode key) {
    Field<Object> field = expressions.render(key.expression());
    SortField<Object> sorted = key.descending() ? field.desc() : field.asc();
    if (!expressions.nullable(key.expression())) {
      return sorted;
    }
    return key.nullsFirst() ? sorted.nullsFirst() : sorted.nullsLast();
  }

  private org.jooq.Select<Record> slice(SelectLimitStep<Record> rows) {
    if (node.limit() == null) {
      return node.offset() == null
          ? rows
          : offset(rows, rendering.parameters().count(node.offset()));
    }
    return node.offset() == null
        ? rows.limit(rendering.parameters().count(node.limit()))
        : rows.limit(rendering.parameters().count(node.limit()))
            .offset(rendering.parameters().count(node.offset()));
  }

  /** MariaDB passes over an OFFSET without a LIMIT where it is in a derived table. */
  private org.jooq.Select<Record> offset(
      SelectLimitStep<Record> rows, Param<? extends Number> offset) {
    return rendering.family() == SQLDialect.MARIADB
        ? rows.limit(DSL.inline(Long.MAX_VALUE)).offset(offset)
        : rows.offset(offset);
  }
}
