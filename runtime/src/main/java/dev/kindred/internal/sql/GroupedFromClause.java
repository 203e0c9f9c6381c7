package dev.kindred.internal.sql;

import static java.util.stream.Collectors.toMap;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RootColumnCollector;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * FROM clause of a query with GROUP BY, with the keys. Keys that are not columns are computed in a
 * derived table: a database does not recognize a key with a bind value or a subquery when it occurs
 * again in the select list.
 *
 * @param condition the condition of the WHERE clause
 */
record GroupedFromClause(FromClause from, List<Field<?>> keys, Condition condition) {

  /**
   * Rows in a derived table, with their keys.
   *
   * @param columns the columns of the root entity, by their positions in it
   */
  private record Rows(Table<?> table, Map<Integer, Field<?>> columns) implements DerivedRows {

    @Override
    public @Nullable Field<?> field(ColumnNode column) {
      return column.path().isRoot() ? Objects.requireNonNull(columns.get(column.column())) : null;
    }

    @Override
    public boolean haveKeys() {
      return false;
    }
  }

  /**
   * Creates the FROM clause of a query.
   *
   * @param required more paths that are joined with inner joins
   */
  static GroupedFromClause of(RenderContext rendering, Select node, Set<PathNode> required) {
    List<ExpressionNode> keys = Objects.requireNonNull(node.groupBy()).keys();
    return keys.stream().allMatch(ColumnNode.class::isInstance)
        ? plain(rendering, node, required)
        : derived(rendering, node, required);
  }

  private static GroupedFromClause plain(
      RenderContext rendering, Select node, Set<PathNode> required) {
    Set<PathNode> all = new HashSet<>(required);
    all.addAll(InnerJoinPaths.of(node.filters()));
    FromClause from = new FromClause(rendering, node, all);
    ExpressionRenderer expressions = ExpressionRenderer.ofRows(rendering, from);
    Condition condition = where(expressions, node);
    return new GroupedFromClause(from, keys(expressions, node), condition);
  }

  private static GroupedFromClause derived(
      RenderContext rendering, Select node, Set<PathNode> required) {
    FromClause inner = new FromClause(rendering, node, InnerJoinPaths.of(node.filters()));
    ExpressionRenderer expressions = ExpressionRenderer.ofRows(rendering, inner);
    List<Integer> columns =
        RootColumnCollector.ofGroups(node, Objects.requireNonNull(node.groupBy()));
    List<Field<?>> keys = named(keys(expressions, node), node.root());
    Condition condition = where(expressions, node);
    Stream<Field<?>> own = columns.stream().map(inner.baseTable()::field);
    Table<?> rows =
        rendering
            .dsl()
            .select(Stream.concat(own, keys.stream()).toList())
            .from(inner.clause())
            .where(JooqConditions.where(condition))
            .asTable(rendering.aliases().derived("grouped"));
    List<Field<?>> fields = List.of(rows.fields());
    return new GroupedFromClause(
        new FromClause(
            rendering,
            node,
            new Rows(rows, byColumn(columns, fields)),
            required,
            AggregateTables.of(node, rendering.dialect())),
        fields.subList(columns.size(), fields.size()),
        JooqConditions.and(List.of()));
  }

  /** Names the keys, unlike any column. */
  private static List<Field<?>> named(List<Field<?>> keys, EntityMetadata<?> root) {
    String name =
        Stream.iterate("key_", longer -> "group_" + longer)
            .filter(each -> root.columns().stream().noneMatch(column -> startsWith(column, each)))
            .findFirst()
            .orElseThrow();
    return IntStream.range(0, keys.size())
        .<Field<?>>mapToObj(i -> keys.get(i).as(name + (i + 1)))
        .toList();
  }

  private static boolean startsWith(ColumnMetadata column, String prefix) {
    return column.name().toLowerCase(Locale.ROOT).startsWith(prefix);
  }

  private static Map<Integer, Field<?>> byColumn(List<Integer> columns, List<Field<?>> fields) {
    return IntStream.range(0, columns.size()).boxed().collect(toMap(columns::get, fields::get));
  }

  private static List<Field<?>> keys(ExpressionRenderer expressions, Select node) {
    return Objects.requireNonNull(node.groupBy()).keys().stream()
        .<Field<?>>map(expressions::comparable)
        .toList();
  }

  private static Condition where(ExpressionRenderer expressions, Select node) {
    return JooqConditions.and(
        Stream.concat(
                node.filters().stream().map(expressions::condition),
                Stream.of(expressions.from().scope()))
            .toList());
  }

  /** Returns the condition that rows belong to the group of the outer query with the given keys. */
  @SuppressWarnings("unchecked") // the keys are the same expressions
  Condition sameGroup(List<Field<?>> others) {
    return JooqConditions.and(
        IntStream.range(0, keys.size())
            .mapToObj(
                i -> ((Field<Object>) keys.get(i)).isNotDistinctFrom((Field<Object>) others.get(i)))
            .toList());
  }
}
