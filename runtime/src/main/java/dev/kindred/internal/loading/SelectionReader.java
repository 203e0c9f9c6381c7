package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.JdbcRowReader;
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

/** Reads what the parts of a selection are made of, row by row. For one result. */
final class SelectionReader {

  private final Executor executor;
  private final IdentityMap instances;
  private final ResultSet results;
  private final @Nullable ColumnReader owner;
  private final List<Leaf> leaves;
  private int position;

  /**
   * A reader of a result.
   *
   * @param list what each row is part of, and tells the owner of; null where it stands for itself
   */
  SelectionReader(
      Executor executor,
      IdentityMap instances,
      ResultSet results,
      List<SelectionNode> selection,
      SelectionNode.@Nullable Related list) {
    this(executor, instances, results, selection, list, 1);
  }

  /** The same of what starts at a later position than 1. */
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
    this.owner = list == null ? null : owner(list);
    this.leaves = selection.stream().map(this::leaf).toList();
  }

  /** Reads one part of a row; null for NULL. */
  private interface Leaf {
    @Nullable Object read() throws SQLException;
  }

  /** What the row that the result stands at has for each part. */
  @Nullable Object[] leaves() throws SQLException {
    @Nullable Object[] values = new Object[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = leaves.get(i).read();
    }
    return values;
  }

  private ColumnReader owner(SelectionNode.Related list) {
    return columns(list.owner().target(), list.ownerColumns());
  }

  private ColumnReader columns(EntityMetadata<?> metadata, List<Integer> columns) {
    ColumnReader reader = executor.readers().columns(results, metadata, columns, position);
    position += columns.size();
    return reader;
  }

  /** Whom the row is related to; null where that was not asked for. */
  @Nullable Object owner() throws SQLException {
    return owner == null ? null : owner.composed();
  }

  /** The reader of the next part of a selection. */
  private Leaf leaf(SelectionNode node) {
    if (node instanceof SelectionNode.Related related) {
      return owner(related)::composed;
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

  private Leaf entity(EntityMetadata<?> metadata) {
    int first = position;
    position += metadata.columns().size();
    ResultHandles handles = instances.handles(metadata);
    JdbcRowReader row = executor.readers().row(metadata, first, handles);
    ColumnReader key = executor.readers().keyAmong(results, metadata, first);
    return () -> {
      Object found = key.composed();
      return found == null
          ? null
          : instances.entity(metadata, found, () -> handles.complete(metadata.read(row, results)));
    };
  }
}
