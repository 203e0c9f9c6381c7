package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Renderer of the number of distinct values in the related rows of a group. The numbers of single
 * rows can't be added, so the related rows of whole groups are joined: in a derived table of all
 * groups, or in a subquery for each.
 *
 * @param expressions the renderer for the grouped rows
 */
record DistinctCount(
    AggregateNode node, PathNode variable, ExpressionRenderer expressions, GroupedQuery group) {

  /**
   * Groups once more, joined with the related rows.
   *
   * @param value the number of distinct values
   * @param filter the condition that related rows meet
   */
  private record Counted(GroupedFromClause rows, Field<?> value, Condition filter) {}

  /** Returns the number; NULL for the only group of no rows. */
  Field<?> render() {
    if (group.keys().isEmpty() || expressions.from().aggregates() == null) {
      return subquery();
    }
    List<Field<?>> nullable = nullableKeys();
    Field<Number> joined = DSL.coalesce(DSL.max(joined()), DSL.inline(0));
    return nullable.isEmpty()
        ? joined
        : DSL.when(DSL.or(nullable.stream().map(Field::isNull).toList()), number(subquery()))
            .otherwise(joined);
  }

  private List<Field<?>> nullableKeys() {
    List<ExpressionNode> keys = Objects.requireNonNull(group.query().groupBy()).keys();
    return IntStream.range(0, keys.size())
        .filter(at -> expressions.isNullable(keys.get(at)))
        .<Field<?>>mapToObj(group.keys()::get)
        .toList();
  }

  private Counted counted() {
    AggregatedRows related = AggregatedRows.of(node.argument(), variable);
    Set<PathNode> required = new HashSet<>(related.required());
    required.addAll(InnerJoinPaths.along(variable));
    GroupedFromClause rows = GroupedFromClause.of(expressions.rendering(), group.query(), required);
    ExpressionRenderer inside = expressions.inside(rows.from());
    Field<?> value = AggregateRenderer.aggregate(node.aggregate(), inside, related.argument());
    return new Counted(rows, value, inside.condition(related.filter()));
  }

  private Field<?> subquery() {
    Counted counted = counted();
    GroupedFromClause rows = counted.rows;
    Condition all =
        JooqConditions.and(List.of(rows.condition(), rows.sameGroup(group.keys()), counted.filter));
    return DSL.field(
        DSL.select(counted.value).from(rows.from().clause()).where(JooqConditions.where(all)));
  }

  /**
   * Joins a derived table with the numbers of all groups, and returns their column. Groups with a
   * NULL among their keys are not found: a database that joins by hashing finds equal values.
   */
  private Field<Number> joined() {
    Counted counted = counted();
    List<Field<?>> keys = counted.rows.keys();
    List<Field<?>> columns =
        TableAliases.numbered(Stream.concat(keys.stream(), Stream.of(counted.value)).toList());
    Condition all = JooqConditions.and(List.of(counted.rows.condition(), counted.filter));
    Table<?> counts =
        DSL.select(columns)
            .from(counted.rows.from().clause())
            .where(JooqConditions.where(all))
            .groupBy(keys)
            .asTable(expressions.rendering().aliases().derived("counts"));
    List<Field<?>> fields = List.of(counts.fields());
    Condition on = ColumnFields.equal(fields.subList(0, keys.size()), group.keys());
    expressions.from().join(clause -> clause.leftJoin(counts).on(on));
    return number(fields.get(keys.size()));
  }

  @SuppressWarnings("unchecked") // a count is a number
  private static Field<Number> number(Field<?> count) {
    return (Field<Number>) count;
  }
}
