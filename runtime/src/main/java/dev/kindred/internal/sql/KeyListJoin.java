package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Join of the rows of a query with a list of keys, instead of a condition, where that is faster:
 * where the list is all that the query asks for, and its column has an index. Another condition
 * could make the database read the list for each row.
 *
 * @param array the keys, each once
 * @param column their column; null for the column that refers to the sources of a {@link
 *     dev.kindred.internal.query.SourceFilter}
 */
record KeyListJoin(BindValue array, @Nullable ColumnNode column) {

  /** Returns the join for a query, whose values are numbered; empty for a condition. */
  static Optional<KeyListJoin> of(Select node, Dialect dialect) {
    if (node.lock() != null || node.groupBy() != null || node.root().view() != null) {
      return Optional.empty();
    }
    return node.sources() == null ? ofFilter(node, dialect) : ofSources(node, dialect);
  }

  private static Optional<KeyListJoin> ofSources(Select node, Dialect dialect) {
    List<List<BindValue>> keys = Objects.requireNonNull(node.sources()).references();
    return node.filters().isEmpty() && keys.size() == 1
        ? of(keys.get(0), null, dialect)
        : Optional.empty();
  }

  private static Optional<KeyListJoin> ofFilter(Select node, Dialect dialect) {
    return node.filters().size() == 1
            && node.filters().get(0) instanceof PredicateNode.Membership list
            && list.expression() instanceof ColumnNode column
            && column.path().isRoot()
            && hasIndex(node.root(), column.column())
        ? of(list.values(), column, dialect)
        : Optional.empty();
  }

  private static Optional<KeyListJoin> of(
      List<BindValue> values, @Nullable ColumnNode column, Dialect dialect) {
    return values.size() == 1
            && BindSlot.areArrays(values)
            && ListBinding.haveEachOnce(values.get(0).type(), dialect)
        ? Optional.of(new KeyListJoin(values.get(0), column))
        : Optional.empty();
  }

  private static boolean hasIndex(EntityMetadata<?> metadata, int column) {
    return Stream.of(
            Stream.of(metadata.keyColumns()),
            metadata.constraints().stream().map(KeyListJoin::columns),
            metadata.forwardRelations().stream().map(ForwardRelation::columns))
        .flatMap(each -> each)
        .anyMatch(columns -> !columns.isEmpty() && columns.get(0) == column);
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
    Field<?> key = column == null ? source.get(0) : from.field(column);
    Field<Object> parameter = rendering.parameters().of(array);
    from.join(
        rendering.dialect().lists().table(parameter, rendering.typeOf(array), alias),
        isElement(key, alias));
  }

  private static <T> Condition isElement(Field<T> field, String alias) {
    return field.eq(DSL.field(DSL.unquotedName(alias, "element"), field.getDataType()));
  }
}
