package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.KeyConditions;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Join of the rows of a query with a list of keys, instead of a condition, where that is faster:
 * where the list is all that the query asks for, and its column has an index. Another condition
 * could make the database read the list for each row.
 *
 * @param arrays the keys, each once: an array for each column
 * @param columns their columns; empty for those that refer to the sources of a {@link
 *     dev.kindred.internal.query.SourceFilter}
 */
record KeyListJoin(List<BindValue> arrays, List<ColumnNode> columns) {

  /** Returns the join for a query, whose values are numbered; empty for a condition. */
  static Optional<KeyListJoin> of(Select node, Dialect dialect) {
    if (node.options().lock() != null || node.groupBy() != null || node.root().view() != null) {
      return Optional.empty();
    }
    return node.sources() == null ? ofFilter(node, dialect) : ofSources(node, dialect);
  }

  private static Optional<KeyListJoin> ofSources(Select node, Dialect dialect) {
    List<List<BindValue>> keys = Objects.requireNonNull(node.sources()).references();
    return node.filters().isEmpty() ? of(keys, List.of(), dialect) : Optional.empty();
  }

  private static Optional<KeyListJoin> ofFilter(Select node, Dialect dialect) {
    if (node.filters().size() != 1) {
      return Optional.empty();
    }
    PredicateNode filter = node.filters().get(0);
    if (filter instanceof PredicateNode.Membership list
        && list.expression() instanceof ColumnNode column
        && column.path().isRoot()) {
      return list.values().size() == 1
          ? ofColumns(List.of(list.values()), List.of(column), dialect)
          : Optional.empty();
    }
    return filter instanceof Junction.Or or
            && or.conditions() instanceof KeyConditions keys
            && keys.path().isRoot()
        ? ofColumns(keys.keys(), columns(keys), dialect)
        : Optional.empty();
  }

  private static List<ColumnNode> columns(KeyConditions keys) {
    return keys.columns().stream().map(column -> new ColumnNode(keys.path(), column)).toList();
  }

  private static Optional<KeyListJoin> ofColumns(
      List<List<BindValue>> keys, List<ColumnNode> columns, Dialect dialect) {
    return hasIndex(columns) ? of(keys, columns, dialect) : Optional.empty();
  }

  private static Optional<KeyListJoin> of(
      List<List<BindValue>> keys, List<ColumnNode> columns, Dialect dialect) {
    return keys.size() == 1
            && BindSlot.areArrays(keys.get(0))
            && keys.get(0).stream().allMatch(each -> ListBinding.haveEachOnce(each.type(), dialect))
        ? Optional.of(new KeyListJoin(keys.get(0), columns))
        : Optional.empty();
  }

  /** Returns whether an index begins with the columns, in any order. */
  private static boolean hasIndex(List<ColumnNode> columns) {
    EntityMetadata<?> metadata = columns.get(0).path().target();
    Set<Integer> wanted = columns.stream().map(ColumnNode::column).collect(Collectors.toSet());
    return Stream.of(
            Stream.of(metadata.keyColumns()),
            metadata.constraints().stream().map(KeyListJoin::columns),
            metadata.forwardRelations().stream().map(ForwardRelation::columns))
        .flatMap(each -> each)
        .anyMatch(
            index ->
                index.size() >= wanted.size()
                    && wanted.equals(Set.copyOf(index.subList(0, wanted.size()))));
  }

  private static List<Integer> columns(ConstraintMetadata constraint) {
    if (constraint instanceof ConstraintMetadata.Unique unique) {
      return unique.columns();
    }
    return constraint instanceof ConstraintMetadata.Index index ? index.columns() : List.of();
  }

  /**
   * Adds the join to a query.
   *
   * @param source the columns that refer to the sources, if there are any
   */
  void add(FromClause from, List<Field<?>> source, RenderContext rendering) {
    String alias = rendering.aliases().derived("keys");
    List<Field<?>> fields =
        columns.isEmpty() ? source : columns.stream().<Field<?>>map(from::field).toList();
    List<Name> elements =
        IntStream.rangeClosed(1, fields.size())
            .mapToObj(i -> DSL.unquotedName(i == 1 ? "element" : "element_" + i))
            .toList();
    from.join(
        rendering
            .dialect()
            .lists()
            .table(
                arrays.stream().<Field<?>>map(rendering.parameters()::of).toList(),
                arrays.stream().<DataType<?>>map(rendering::typeOf).toList(),
                alias,
                elements),
        JooqConditions.and(
            IntStream.range(0, fields.size())
                .mapToObj(i -> is(fields.get(i), DSL.unquotedName(alias).append(elements.get(i))))
                .toList()));
  }

  private static <T> Condition is(Field<T> field, Name element) {
    return field.eq(DSL.field(element, field.getDataType()));
  }
}
