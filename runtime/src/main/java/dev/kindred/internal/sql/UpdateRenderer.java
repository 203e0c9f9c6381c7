package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.JoinedUpdate;
import dev.kindred.internal.query.AssignedAggregates;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ColumnUsageFinder;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.Update;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;

/** Renderer of an update, whose expressions read the rows as they were before it. */
final class UpdateRenderer {

  private final RenderContext rendering;
  private final Update node;
  private final Table<?> table;

  UpdateRenderer(RenderContext rendering, Update node) {
    this.rendering = rendering;
    this.node = node;
    this.table = node.root().table();
    node.assignments().forEach(each -> SelectValidator.requireOneValue(each.value(), "set"));
  }

  Query render() {
    if (rendering.dialect().writes().assignsInTurn() && readsWhatIsAssigned()) {
      return joinedWithComputed();
    }
    AssignedAggregates aggregates = AssignedAggregates.of(node);
    Select rows = ChangedRows.of(node).computing(aggregates.list(), rendering.dialect());
    return rows == null ? plain() : joinedWithAggregates(aggregates, rows);
  }

  /**
   * Renders an update that joins the rows with a derived table of aggregates. All else is read from
   * the changed rows.
   */
  private Query joinedWithAggregates(AssignedAggregates aggregates, Select rows) {
    FromClause from = FromClause.alone(node.root(), rendering);
    Table<?> computed = new SelectRenderer(rendering, rows).derived("computed");
    List<Field<?>> columns = List.of(computed.fields());
    List<Field<?>> key = ColumnFields.of(table, node.root().keyColumns());
    List<Field<?>> outputs = columns.subList(key.size(), columns.size());
    ExpressionRenderer expressions = new ExpressionRenderer(rendering, from, outputs, null);
    List<ColumnAssignment> assignments =
        node.assignments().stream()
            .map(each -> new ColumnAssignment(each.column(), aggregates.referringTo(each.value())))
            .toList();
    return rendering
        .dialect()
        .writes()
        .update(
            new JoinedUpdate(
                rendering.dsl(),
                table,
                computed,
                ColumnFields.equal(key, columns.subList(0, key.size())),
                assigned(assignments, expressions)))
        .and(JooqConditions.where(expressions.scoped(ChangedRows.of(node).ownCondition())));
  }

  private Query plain() {
    ExpressionRenderer expressions =
        ExpressionRenderer.ofRows(rendering, FromClause.alone(node.root(), rendering));
    PredicateNode condition = ChangedRows.of(node).condition(rendering.dialect());
    return rendering
        .dsl()
        .update(table)
        .set(assigned(node.assignments(), expressions))
        .where(JooqConditions.where(expressions.scoped(condition)));
  }

  static Map<Field<?>, Field<?>> assigned(
      Table<?> table, List<ColumnAssignment> assignments, ExpressionRenderer expressions) {
    Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
    assignments.forEach(
        each -> values.put(table.field(each.column()), expressions.render(each.value())));
    return values;
  }

  private Map<Field<?>, Field<?>> assigned(
      List<ColumnAssignment> assignments, ExpressionRenderer expressions) {
    return assigned(table, assignments, expressions);
  }

  private boolean readsWhatIsAssigned() {
    Set<Integer> before = new HashSet<>();
    for (ColumnAssignment each : node.assignments()) {
      if (!before.isEmpty() && ColumnUsageFinder.any(before, each.value())) {
        return true;
      }
      before.add(each.column());
    }
    return false;
  }

  /**
   * Renders an update that joins the rows with a derived table, in which the assigned expressions
   * are computed first.
   */
  private Query joinedWithComputed() {
    rendering.aliases().alias(table);
    List<Integer> key = node.root().keyColumns();
    List<ColumnAssignment> computed =
        node.assignments().stream().filter(each -> !(each.value() instanceof BindValue)).toList();
    Table<?> before = computedRows(key, computed);
    List<Field<?>> keyFields = ColumnFields.of(table, key);
    Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
    for (ColumnAssignment each : node.assignments()) {
      int position = computed.indexOf(each);
      values.put(
          table.field(each.column()),
          each.value() instanceof BindValue value
              ? rendering.value(value)
              : Objects.requireNonNull(before.field(key.size() + position)));
    }
    List<Field<?>> keyBefore =
        IntStream.range(0, key.size()).<Field<?>>mapToObj(before::field).toList();
    return rendering
        .dsl()
        .update(table.join(before).on(ColumnFields.equal(keyFields, keyBefore)))
        .set(values);
  }

  private Table<?> computedRows(List<Integer> key, List<ColumnAssignment> computed) {
    PathNode row = PathNode.root(node.root());
    Stream<ExpressionNode> columns =
        Stream.concat(
            key.stream().map(at -> new ColumnNode(row, at)),
            computed.stream().map(ColumnAssignment::value));
    Select rows =
        Select.all(node.root())
            .filter(node.condition())
            .withAggregates(node.aggregateForm())
            .selectList(SelectList.Columns.of(columns.toList()));
    return new SelectRenderer(rendering, rows).derived("computed");
  }
}
