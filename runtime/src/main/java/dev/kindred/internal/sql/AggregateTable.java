package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PathReplacer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Derived table with aggregates of the rows that a path leads to, grouped by the row that it starts
 * from. A row without related rows has no group.
 */
final class AggregateTable {

  private final AggregateNode first;
  private final PathNode variable;
  private final AggregatedRows rows;
  private final ExpressionRenderer inside;
  private final List<Field<?>> source;
  private final String name;
  private final Condition condition;
  private final Map<AggregateNode, Field<?>> aggregates = new LinkedHashMap<>();

  /**
   * Creates the table for a first aggregate.
   *
   * @param outer the renderer for the rows that the path starts from
   */
  AggregateTable(AggregateNode first, PathNode variable, ExpressionRenderer outer) {
    this.first = first;
    this.variable = variable;
    this.rows = AggregatedRows.of(first.argument(), variable);
    this.source = outer.from().sourceKey(variable);
    this.inside = outer.inside(outer.from().related(variable, rows.required()));
    this.name = outer.rendering().aliases().derived("aggregates");
    this.condition =
        JooqConditions.and(List.of(inside.from().presence(), inside.condition(rows.filter())));
  }

  /**
   * Returns whether it can have an aggregate: that of the same rows, unless joins for the argument
   * of one of them repeat rows.
   */
  boolean has(AggregateNode node, PathNode path) {
    return node.hasSameArgument(first)
        || (path.isLike(variable)
            && !rows.areMultiplied()
            && !AggregatedRows.of(node.argument(), path).areMultiplied());
  }

  /** Returns the column of an aggregate. */
  Field<?> field(AggregateNode node, PathNode path) {
    Field<?> value = aggregates.get(node);
    if (value == null) {
      value = aggregate(node, path);
      aggregates.put(node, value);
    }
    int position = List.copyOf(aggregates.keySet()).indexOf(node);
    Field<?> column = column(source.size() + position, value);
    return node.isCount() ? orZero(column) : column;
  }

  private Field<?> aggregate(AggregateNode node, PathNode path) {
    ExpressionNode argument = new PathReplacer(path, variable).expression(node.argument());
    return AggregateRenderer.aggregate(
        node.aggregate(), inside, rows.areMultiplied() ? rows.argument() : argument);
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
   */
  Table<?> joinedWith(Table<?> clause, Set<AggregateNode> required) {
    List<Field<?>> keys = inside.from().references();
    List<Field<?>> columns =
        TableAliases.numbered(Stream.concat(keys.stream(), aggregates.values().stream()).toList());
    Table<?> table =
        DSL.select(columns)
            .from(inside.from().clause())
            .where(JooqConditions.where(condition))
            .groupBy(keys)
            .asTable(name);
    List<Field<?>> joined =
        IntStream.range(0, keys.size())
            .<Field<?>>mapToObj(part -> column(part, keys.get(part)))
            .toList();
    Condition on = ColumnFields.equal(joined, source);
    return aggregates.keySet().stream().anyMatch(required::contains)
        ? clause.join(table).on(on)
        : clause.leftJoin(table).on(on);
  }
}
