package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The rows that a query puts together, with the keys that it does so by. Keys that are more than
 * columns are computed in a derived table: a database could not tell that one with a value, or with
 * a subquery, is the same where it is asked for again.
 *
 * @param condition what the rows must meet
 */
record GroupRows(From from, List<Field<?>> keys, Condition condition) {

  /**
   * The rows of a query.
   *
   * @param required the paths that must lead somewhere beside those of the query itself
   */
  static GroupRows of(Rendering rendering, Select node, Set<PathNode> required) {
    List<ExpressionNode> keys = Objects.requireNonNull(node.grouping()).keys();
    return keys.stream().allMatch(ColumnNode.class::isInstance)
        ? plain(rendering, node, required)
        : derived(rendering, node, required);
  }

  private static GroupRows plain(Rendering rendering, Select node, Set<PathNode> required) {
    Set<PathNode> all = new HashSet<>(required);
    all.addAll(Required.of(node.filters()));
    From from = new From(node.root(), all, rendering.aliases());
    ExpressionRenderer expressions = ExpressionRenderer.ofRows(rendering, from);
    Condition condition = met(expressions, node);
    return new GroupRows(from, keys(expressions, node), condition);
  }

  private static GroupRows derived(Rendering rendering, Select node, Set<PathNode> required) {
    From inner = new From(node.root(), Required.of(node.filters()), rendering.aliases());
    ExpressionRenderer expressions = ExpressionRenderer.ofRows(rendering, inner);
    List<Field<?>> columns = List.of(inner.baseTable().fields());
    List<Field<?>> keys = keys(expressions, node);
    Condition condition = met(expressions, node);
    Table<?> rows =
        rendering
            .dsl()
            .select(Aliases.numbered(Stream.concat(columns.stream(), keys.stream()).toList()))
            .from(inner.clause())
            .where(Logic.where(condition))
            .asTable(rendering.aliases().name("grouped"));
    return new GroupRows(
        new From(node.root(), rows, required, rendering.aliases()),
        List.of(rows.fields()).subList(columns.size(), columns.size() + keys.size()),
        Logic.and(List.of()));
  }

  private static List<Field<?>> keys(ExpressionRenderer expressions, Select node) {
    return Objects.requireNonNull(node.grouping()).keys().stream()
        .<Field<?>>map(expressions::comparable)
        .toList();
  }

  private static Condition met(ExpressionRenderer expressions, Select node) {
    return Logic.and(node.filters().stream().map(expressions::met).toList());
  }

  /** The rows are of the same group as those of the query around. */
  @SuppressWarnings("unchecked") // the keys are the same expressions
  Condition sameGroup(List<Field<?>> others) {
    return Logic.and(
        IntStream.range(0, keys.size())
            .mapToObj(
                i -> ((Field<Object>) keys.get(i)).isNotDistinctFrom((Field<Object>) others.get(i)))
            .toList());
  }
}
