package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.JdbcRow;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Scale;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.EntityModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the parts of a selection are made of, row by row. For one result. */
final class RowReader {

  private final Executor executor;
  private final Instances instances;
  private final ResultSet results;
  private final @Nullable ColumnReader owner;
  private final List<Leaf> leaves;
  private int position;

  /**
   * A reader of a result.
   *
   * @param list what each row is part of, and tells the owner of; null where it stands for itself
   */
  RowReader(
      Executor executor,
      Instances instances,
      ResultSet results,
      List<SelectionNode> selection,
      SelectionNode.@Nullable Related list) {
    this(executor, instances, results, selection, list, 1);
  }

  /** The same of what starts at a later position than 1. */
  RowReader(
      Executor executor,
      Instances instances,
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

  private ColumnReader columns(EntityModel<?> model, List<Integer> columns) {
    ColumnReader reader = executor.readers().columns(results, model, columns, position);
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
    ColumnModel model = model(node);
    Leaf leaf = () -> executor.readers().value(results, at, model);
    return node.type().kind() == ColumnKind.DECIMAL
        ? () -> scaled(leaf.read(), model.size().scale())
        : leaf;
  }

  private static @Nullable Object scaled(@Nullable Object value, int scale) {
    return value instanceof BigDecimal decimal
        ? decimal.setScale(scale, RoundingMode.HALF_UP)
        : value;
  }

  private static ColumnModel model(SelectionNode.Value node) {
    ExpressionNode expression = node.expression();
    return ColumnModel.of("value", "value", node.type()).digits(38, Scale.of(expression)).orNull();
  }

  private Leaf entity(EntityModel<?> model) {
    int first = position;
    position += model.columns().size();
    ResultHandles handles = instances.handles(model);
    JdbcRow row = executor.readers().row(model, first, handles);
    ColumnReader key = executor.readers().keyAmong(results, model, first);
    return () -> {
      Object found = key.composed();
      return found == null
          ? null
          : instances.entity(model, found, () -> handles.complete(model.read(row, results)));
    };
  }
}
