package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.DecimalScale;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reader of the values that a selection is made of. For one result. */
final class SelectionReader {

  private final Executor executor;
  private final IdentityMap instances;
  private final ResultSet results;
  private final @Nullable ColumnReader source;
  private final List<Leaf> leaves;
  private int position;

  /**
   * Creates a reader.
   *
   * @param list the list that the rows are part of, by the source that each has first; null if none
   */
  SelectionReader(
      Executor executor,
      IdentityMap instances,
      ResultSet results,
      List<SelectionNode> selection,
      SelectionNode.@Nullable Related list) {
    this(executor, instances, results, selection, list, 1);
  }

  /** Creates a reader of values that start at a later position than 1. */
  SelectionReader(
      Executor executor,
      IdentityMap instances,
      ResultSet results,
      List<SelectionNode> selection,
      SelectionNode.@Nullable Related list,
      int first) {
    this.executor = executor;
    this.instances = instances;
    this.results = results;
    this.position = first;
    this.source = list == null ? null : source(list);
    this.leaves = selection.stream().map(this::leaf).toList();
  }

  /** Reader of one value of a row; null for NULL. */
  private interface Leaf {
    @Nullable Object read() throws SQLException;
  }

  /** Returns the values of the row that the result stands at. */
  @Nullable Object[] leaves() throws SQLException {
    @Nullable Object[] values = new Object[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = leaves.get(i).read();
    }
    return values;
  }

  private ColumnReader source(SelectionNode.Related list) {
    return columns(list.source().target(), list.sourceColumns());
  }

  private ColumnReader columns(EntityMetadata<?> metadata, List<Integer> columns) {
    ColumnReader reader = executor.readers().columns(results, metadata, columns, position);
    position += columns.size();
    return reader;
  }

  /** Returns the reference of the row's source; null where the row is not part of a list. */
  @Nullable Object source() throws SQLException {
    return source == null ? null : source.composed();
  }

  /** Returns the reader of the next value. */
  private Leaf leaf(SelectionNode node) {
    if (node instanceof SelectionNode.Related related) {
      return source(related)::composed;
    }
    if (node instanceof SelectionNode.Embedded embedded) {
      return embedded(embedded);
    }
    return node instanceof SelectionNode.Entity entity
        ? entity(entity.path().target())
        : value((SelectionNode.Value) node);
  }

  private Leaf value(SelectionNode.Value node) {
    int at = position++;
    ColumnMetadata metadata = metadata(node);
    Leaf leaf = () -> executor.readers().value(results, at, metadata);
    return node.type().kind() == ColumnKind.DECIMAL
        ? () -> scaled(leaf.read(), metadata.size().scale())
        : leaf;
  }

  private static @Nullable Object scaled(@Nullable Object value, int scale) {
    return value instanceof BigDecimal decimal
        ? decimal.setScale(scale, RoundingMode.HALF_UP)
        : value;
  }

  private static ColumnMetadata metadata(SelectionNode.Value node) {
    ExpressionNode expression = node.expression();
    return ColumnMetadata.of("value", "value", node.type())
        .digits(38, DecimalScale.of(expression))
        .orNull();
  }

  private Leaf embedded(SelectionNode.Embedded node) {
    EntityMetadata<?> owner = node.path().target();
    int at = position;
    position += node.columns().size();
    ResultHandles handles = instances.handles(node);
    JdbcRowReader row = new JdbcRowReader(executor.readers(), owner, at - node.column(), handles);
    int end = position;
    return () ->
        isNull(at, end)
            ? null
            : handles.add(node.embeddable().read(row, results, node.column(), node.relation()));
  }

  /** Returns whether all columns are NULL, those too that are required where there is a row. */
  private boolean isNull(int from, int to) throws SQLException {
    for (int at = from; at < to; at++) {
      if (results.getObject(at) != null) {
        return false;
      }
    }
    return true;
  }

  private Leaf entity(EntityMetadata<?> metadata) {
    int first = position;
    position += metadata.columns().size();
    ResultHandles handles = instances.handles(metadata);
    JdbcRowReader row = new JdbcRowReader(executor.readers(), metadata, first, handles);
    if (metadata.keyColumns().isEmpty()) {
      return () -> handles.add(metadata.read(row, results));
    }
    ColumnReader key = executor.readers().keyAmong(results, metadata, first);
    return () -> {
      Object found = key.composed();
      return found == null
          ? null
          : instances.entity(metadata, found, () -> handles.add(metadata.read(row, results)));
    };
  }
}
