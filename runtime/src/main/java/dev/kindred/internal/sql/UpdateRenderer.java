package dev.kindred.internal.sql;

import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Reads;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.ValueNode;
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

/** Renders an update, whose expressions are those of the rows as they were before. */
final class UpdateRenderer {

  private final Rendering rendering;
  private final Update node;
  private final Table<?> table;

  UpdateRenderer(Rendering rendering, Update node) {
    this.rendering = rendering;
    this.node = node;
    this.table = node.root().table();
    node.assignments().forEach(each -> SelectRules.requireOneValue(each.value(), "set"));
  }

  Query render() {
    return rendering.dialect().writes().assignsInTurn() && readsWhatIsAssigned()
        ? joined()
        : plain();
  }

  private Query plain() {
    ExpressionRenderer own =
        ExpressionRenderer.ofRows(rendering, From.alone(node.root(), rendering.aliases()));
    return rendering
        .dsl()
        .update(table)
        .set(assigned(node.assignments(), own))
        .where(Logic.where(own.met(node.condition())));
  }

  static Map<Field<?>, Field<?>> assigned(
      Table<?> table, List<Assignment> assignments, ExpressionRenderer expressions) {
    Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
    assignments.forEach(
        each -> values.put(table.field(each.column()), expressions.render(each.value())));
    return values;
  }

  private Map<Field<?>, Field<?>> assigned(
      List<Assignment> assignments, ExpressionRenderer expressions) {
    return assigned(table, assignments, expressions);
  }

  private boolean readsWhatIsAssigned() {
    Set<Integer> before = new HashSet<>();
    for (Assignment each : node.assignments()) {
      if (!before.isEmpty() && Reads.any(before, each.value())) {
        return true;
      }
      before.add(each.column());
    }
    return false;
  }

  /** The rows are joined with what is computed of them, which is computed first. */
  private Query joined() {
    rendering.aliases().alias(table);
    List<Integer> key = node.root().keyColumns();
    List<Assignment> computed =
        node.assignments().stream().filter(each -> !(each.value() instanceof ValueNode)).toList();
    Table<?> before = before(key, computed);
    List<Field<?>> keyFields = key.stream().<Field<?>>map(table::field).toList();
    Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
    for (Assignment each : node.assignments()) {
      int position = computed.indexOf(each);
      values.put(
          table.field(each.column()),
          each.value() instanceof ValueNode value
              ? rendering.value(value)
              : Objects.requireNonNull(before.field(key.size() + position)));
    }
    List<Field<?>> keyBefore =
        IntStream.range(0, key.size()).<Field<?>>mapToObj(before::field).toList();
    return rendering
        .dsl()
        .update(table.join(before).on(From.equal(keyFields, keyBefore)))
        .set(values);
  }

  private Table<?> before(List<Integer> key, List<Assignment> computed) {
    PathNode row = PathNode.root(node.root());
    Stream<ExpressionNode> columns =
        Stream.concat(
            key.stream().map(at -> new ColumnNode(row, at)),
            computed.stream().map(Assignment::value));
    Select rows =
        Select.all(node.root())
            .filter(node.condition())
            .output(Output.Columns.of(columns.toList()));
    return new SelectRenderer(rendering, rows).derived("computed");
  }
}
