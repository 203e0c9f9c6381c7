package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.JoinTableClear;
import dev.kindred.internal.query.JoinTableDelete;
import dev.kindred.internal.query.JoinTableInsert;
import dev.kindred.internal.query.JoinTableSelect;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Statement that every application sends: it reads rows of one table by their columns, or inserts,
 * updates or deletes values. It is written here, in the same text as by jOOQ, none of whose classes
 * has to be loaded for it. The visitor returns false for any other statement.
 */
final class PlainStatement implements StatementNode.Visitor<Boolean> {

  private final Dialect dialect;
  private final EntityMetadata<?> root;
  private final SqlIdentifiers names;
  private final String table;
  private final StringBuilder sql = new StringBuilder();
  private int parameters;

  private PlainStatement(EntityMetadata<?> root, Dialect dialect) {
    this.dialect = dialect;
    this.root = root;
    this.names = dialect.names();
    this.table = names.table(root);
  }

  /** Returns the template of a statement; null if it is not plain, so that jOOQ renders it. */
  static @Nullable StatementTemplate template(StatementNode statement, Dialect dialect) {
    PlainStatement writer = new PlainStatement(statement.root(), dialect);
    return dialect.names().areAsJooqs(statement.root()) && statement.accept(writer)
        ? StatementTemplate.inOrder(writer.sql.toString(), writer.parameters)
        : null;
  }

  @Override
  public Boolean select(Select node) {
    return node.groupBy() == null
        && node.sources() == null
        && node.order().isEmpty()
        && !node.isSliced()
        && node.lock() == null
        && output(node.selectList())
        && where(node.filters());
  }

  private boolean output(SelectList list) {
    sql.append("select ");
    if (list == SelectList.Rows.COUNT) {
      sql.append("count(*)");
    } else if (list == SelectList.Rows.KEY) {
      columns(root.keyColumns(), true);
    } else if (list == SelectList.Rows.ENTITY
        || (list instanceof SelectList.Entities entities && entities.joined().isEmpty())) {
      columns(IntStream.range(0, root.columns().size()).boxed().toList(), true);
    } else {
      return false;
    }
    sql.append(" from ").append(table);
    return true;
  }

  private void columns(List<Integer> columns, boolean qualified) {
    String separator = "";
    for (int column : columns) {
      sql.append(separator);
      column(column, qualified);
      separator = ", ";
    }
  }

  private void column(int column, boolean qualified) {
    if (qualified) {
      sql.append(table).append('.');
    }
    sql.append(names.column(root, column));
  }

  /** Adds a WHERE clause of comparisons; there is none for no conditions. */
  private boolean where(List<PredicateNode> conditions) {
    List<PredicateNode.Comparison> comparisons = new ArrayList<>();
    if (!conditions.stream().allMatch(each -> addTo(comparisons, each, conditions.size() == 1))
        || comparisons.size() > BalancedTree.GROUP_SIZE) {
      return false;
    }
    if (comparisons.isEmpty()) {
      return true;
    }
    boolean several = comparisons.size() > 1;
    sql.append(several ? " where (" : " where ");
    for (int i = 0; i < comparisons.size(); i++) {
      sql.append(i == 0 ? "" : " and ");
      if (!comparison(comparisons.get(i))) {
        return false;
      }
    }
    sql.append(several ? ")" : "");
    return true;
  }

  /** Adds a comparison, or those of a conjunction that is the only condition. */
  private static boolean addTo(
      List<PredicateNode.Comparison> comparisons, PredicateNode condition, boolean isOnly) {
    if (condition instanceof PredicateNode.Comparison comparison) {
      return comparisons.add(comparison);
    }
    return isOnly
        && condition instanceof PredicateNode.And and
        && and.conditions().stream().allMatch(each -> addTo(comparisons, each, false));
  }

  private boolean comparison(PredicateNode.Comparison node) {
    String operator = operator(node.operator());
    if (operator == null
        || !(node.left() instanceof ColumnNode given)
        || !(node.right() instanceof BindValue value)) {
      return false;
    }
    ColumnNode column = given.nearest();
    if (!column.path().isRoot() || !isCompared(given.type()) || !isCompared(value.type())) {
      return false;
    }
    column(column.column(), true);
    sql.append(operator);
    return parameter(value);
  }

  private static @Nullable String operator(PredicateNode.Operator operator) {
    return switch (operator) {
      case EQUAL -> " = ";
      case GREATER -> " > ";
      case GREATER_OR_EQUAL -> " >= ";
      case LESS -> " < ";
      case LESS_OR_EQUAL -> " <= ";
      default -> null;
    };
  }

  private boolean isCompared(ColumnType<?> type) {
    return type.element() == null
        && !dialect.casts().comparesAsText(type.kind())
        && !dialect.forms().areSeveral(type.kind());
  }

  private boolean parameter(BindValue value) {
    sql.append('?');
    parameters++;
    return !(value.value() instanceof BindArray)
        && !dialect.casts().castsBesideColumn(value.type());
  }

  @Override
  public Boolean insert(Insert node) {
    if (node.locking()
        || node.assignments().isEmpty()
        || !into(node.assignments().stream().map(ColumnAssignment::column).toList())) {
      return false;
    }
    String separator = "(";
    for (ColumnAssignment each : node.assignments()) {
      sql.append(separator);
      if (!value(each.value())) {
        return false;
      }
      separator = ", ";
    }
    sql.append(')');
    return node.returnsIdentity() || returning(node.returned());
  }

  private boolean into(List<Integer> columns) {
    sql.append("insert into ").append(table).append(" (");
    columns(columns, false);
    sql.append(") values ");
    return true;
  }

  private boolean value(ExpressionNode value) {
    return value instanceof BindValue bound && parameter(bound);
  }

  private boolean returning(List<Integer> columns) {
    if (!columns.isEmpty() && dialect.writes().returnsRows()) {
      sql.append(" returning ");
      columns(columns, false);
    }
    return true;
  }

  @Override
  public Boolean insertAll(InsertAll node) {
    if (node.columns().isEmpty()) {
      return false;
    }
    into(node.columns());
    String separator = "";
    for (List<BindValue> row : node.rows()) {
      sql.append(separator);
      if (!row(row)) {
        return false;
      }
      separator = ", ";
    }
    return returning(node.returned());
  }

  private boolean row(List<BindValue> row) {
    String separator = "(";
    for (BindValue each : row) {
      sql.append(separator);
      if (!parameter(each)) {
        return false;
      }
      separator = ", ";
    }
    sql.append(')');
    return true;
  }

  @Override
  public Boolean update(Update node) {
    sql.append("update ").append(table).append(" set ");
    String separator = "";
    for (ColumnAssignment each : node.assignments()) {
      sql.append(separator);
      column(each.column(), dialect.writes().qualifiesAssignedColumns());
      sql.append(" = ");
      if (!value(each.value())) {
        return false;
      }
      separator = ", ";
    }
    return !node.assignments().isEmpty() && where(List.of(node.condition()));
  }

  @Override
  public Boolean delete(Delete node) {
    sql.append("delete from ").append(table);
    return where(List.of(node.condition()));
  }

  @Override
  public Boolean upsert(Upsert node) {
    return false;
  }

  @Override
  public Boolean joinTableSelect(JoinTableSelect node) {
    return false;
  }

  @Override
  public Boolean joinTableInsert(JoinTableInsert node) {
    return false;
  }

  @Override
  public Boolean joinTableDelete(JoinTableDelete node) {
    return false;
  }

  @Override
  public Boolean joinTableClear(JoinTableClear node) {
    return false;
  }
}
