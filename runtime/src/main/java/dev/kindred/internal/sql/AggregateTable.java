package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ColumnUsageFinder;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PathReplacer;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.RowTest;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ReverseRelation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Derived table with aggregates of the rows that a path leads to, grouped by the row that it starts
 * from. A row without related rows has no group. Its aggregates can have several filters, so that
 * each reads some of the rows. Where they compare related rows with the root's row, the table joins
 * all roots, and is grouped by these.
 */
final class AggregateTable {

  private final AggregateNode first;
  private final PathNode variable;
  private final AggregatedRows rows;
  private final @Nullable SourceRows sources;
  private final @Nullable FromClause roots;
  private final ExpressionRenderer inside;
  private final List<Field<?>> source;
  private final String name;
  private final Condition firstFilter;
  private final Set<PredicateNode> filters = new LinkedHashSet<>();
  private final Map<AggregateNode, Value> values = new LinkedHashMap<>();

  /**
   * Value that is aggregated.
   *
   * @param filter the predicate that its rows meet
   */
  private record Value(
      AggregateNode node, ExpressionNode argument, Field<Object> field, PredicateNode filter) {

    Field<?> aggregate(ExpressionRenderer inside) {
      return AggregateRenderer.aggregate(node.aggregate(), inside, argument, field);
    }

    Field<?> filtered(ExpressionRenderer inside) {
      return filter.equals(PredicateNode.TRUE)
          ? aggregate(inside)
          : AggregateRenderer.aggregate(node.aggregate(), inside, argument, valueWhere(inside));
    }

    /** It has a type even where H2 sees that the condition is never met: no sum of a plain NULL. */
    @SuppressWarnings("unchecked") // it has the type of the argument
    private Field<Object> valueWhere(ExpressionRenderer inside) {
      CaseConditionStep<Object> value = DSL.when(inside.condition(filter), field);
      return ColumnUsageFinder.any(filter)
          ? value
          : value.otherwise((Field<Object>) inside.rendering().typedNull(argument.type()));
    }
  }

  /**
   * Creates the table for a first aggregate.
   *
   * @param sources the rows whose related rows are read; null for all
   * @param outer the renderer for the rows that the path starts from
   */
  AggregateTable(
      AggregateNode first,
      PathNode variable,
      @Nullable SourceRows sources,
      ExpressionRenderer outer) {
    this.first = first;
    this.variable = variable;
    this.sources = sources;
    this.rows = AggregatedRows.of(first.argument(), variable);
    FromClause from = outer.from();
    this.roots =
        first.isIndependent()
            ? null
            : new FromClause(outer.rendering(), Select.all(variable.root().target()), Set.of());
    this.source = roots == null ? from.sourceKey(variable) : key(from);
    this.inside =
        outer.inside(
            roots == null
                ? from.related(variable, rows.required())
                : new FromClause(roots, variable, rows.required(), new AggregateTables()));
    this.name = outer.rendering().aliases().derived("aggregates");
    this.firstFilter = JooqConditions.and(List.of(relation(), inside.condition(rows.filter())));
  }

  private List<Field<?>> key(FromClause from) {
    PathNode root = variable.root();
    return from.fields(root, root.target().keyColumns());
  }

  /** Returns the condition that there are related rows, in scope. */
  private Condition relation() {
    Correlation correlation = inside.from().correlation();
    return roots == null ? correlation.presence() : correlation.condition();
  }

  /**
   * Returns whether it can have an aggregate: that of the same rows, unless further joins would
   * repeat them, or of others of the same path, where a condition can tell them apart.
   */
  boolean has(AggregateNode node, PathNode path) {
    return node.isIndependent() == (roots == null)
        && path.parent().equals(variable.parent())
        && path.relation().equals(variable.relation())
        && (path.isLike(variable) || (RowTest.is(path.filter()) && RowTest.is(variable.filter())))
        && argument(node, path) != null;
  }

  /** Returns the argument of an aggregate about the rows; null if it reads others. */
  private @Nullable ExpressionNode argument(AggregateNode node, PathNode path) {
    return path.equals(variable) && node.argument().equals(first.argument())
        ? rows.argument()
        : rows.bind(onVariable(path).expression(node.argument()));
  }

  private PathReplacer onVariable(PathNode path) {
    return new PathReplacer(path, variable);
  }

  /** Returns the column of an aggregate. */
  Field<?> field(AggregateNode node, PathNode path) {
    Value value = values.get(node);
    if (value == null) {
      value = value(node, path);
      values.put(node, value);
      filters.add(value.filter);
    }
    int position = List.copyOf(values.keySet()).indexOf(node);
    Field<?> column = column(source.size() + position, value.aggregate(inside));
    return node.isCount() ? orZero(column) : column;
  }

  private Value value(AggregateNode node, PathNode path) {
    ExpressionNode argument = Objects.requireNonNull(argument(node, path));
    return new Value(
        node, argument, inside.typed(argument), onVariable(path).condition(path.filter()));
  }

  @SuppressWarnings("unchecked") // a count is a number
  private static Field<?> orZero(Field<?> count) {
    return DSL.coalesce((Field<Number>) count, DSL.inline(0));
  }

  private Field<?> column(int position, Field<?> like) {
    return DSL.field(DSL.name(name, "c" + (position + 1)), like.getDataType());
  }

  /**
   * Joins the table.
   *
   * @param required aggregates without which a row is not in the result
   * @param alternatives aggregates that are only compared in a disjunction
   */
  Table<?> joinedWith(
      Table<?> clause, Set<AggregateNode> required, Map<AggregateNode, Comparison> alternatives) {
    List<Field<?>> keys = roots == null ? inside.from().correlation().references() : key(roots);
    Stream<Field<?>> aggregates =
        values.values().stream()
            .map(each -> filters.size() == 1 ? each.aggregate(inside) : each.filtered(inside));
    List<Field<?>> columns =
        TableAliases.numbered(Stream.concat(keys.stream(), aggregates).toList());
    Condition filter = filters.size() == 1 ? firstFilter : anyFilter();
    Condition condition =
        sources == null ? filter : JooqConditions.and(List.of(ofSources(keys, sources), filter));
    Table<?> table =
        DSL.select(columns)
            .from(tables())
            .where(JooqConditions.where(condition))
            .groupBy(keys)
            .having(having(alternatives))
            .asTable(name);
    List<Field<?>> joined =
        IntStream.range(0, keys.size())
            .<Field<?>>mapToObj(part -> column(part, keys.get(part)))
            .toList();
    Condition on = ColumnFields.equal(joined, source);
    return values.keySet().stream().anyMatch(required::contains)
        ? clause.join(table).on(on)
        : clause.leftJoin(table).on(on);
  }

  /** Returns the condition that groups are needed, where it is about their only aggregate. */
  private Condition having(Map<AggregateNode, Comparison> alternatives) {
    Value value = values.values().iterator().next();
    Comparison comparison = values.size() == 1 ? alternatives.get(value.node) : null;
    return comparison == null
        ? DSL.noCondition()
        : BoundPredicateRenderer.compared(comparison, value.aggregate(inside), inside);
  }

  private List<Table<?>> tables() {
    return roots == null
        ? List.of(inside.from().clause())
        : List.of(roots.clause(), inside.from().clause());
  }

  /** Returns the condition that rows meet one of the filters. */
  private Condition anyFilter() {
    return JooqConditions.and(
        List.of(
            relation(),
            inside.condition(rows.furtherFilter()),
            JooqConditions.or(filters.stream().map(inside::condition).toList())));
  }

  /** Returns the condition that rows are related to one of the given ones. */
  private Condition ofSources(List<Field<?>> keys, SourceRows given) {
    PredicateNode referring = referringTo(given);
    if (referring != null) {
      return inside.condition(referring);
    }
    PathNode row = roots == null ? variable.parent() : variable.root();
    List<Integer> positions =
        roots == null ? variable.relation().sourceColumns() : row.target().keyColumns();
    org.jooq.Select<Record> sourceKeys =
        given.columns(
            positions.stream().map(at -> new ColumnNode(row, at)).toList(), inside.rendering());
    return keys.size() == 1 ? in(keys.get(0), sourceKeys) : DSL.row(keys).in(sourceKeys);
  }

  private @Nullable PredicateNode referringTo(SourceRows given) {
    return roots == null
            && variable.parent().isRoot()
            && variable.relation() instanceof ReverseRelation reverse
        ? given.areReferredToBy(reverse.reverse(), variable)
        : null;
  }

  @SuppressWarnings("unchecked") // a foreign key and what it refers to have the same type
  private static Condition in(Field<?> key, org.jooq.Select<Record> sourceKeys) {
    return ((Field<Object>) key).in(sourceKeys);
  }
}
