package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.JoinTableClear;
import dev.kindred.internal.query.JoinTableDelete;
import dev.kindred.internal.query.JoinTableInsert;
import dev.kindred.internal.query.JoinTableSelect;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SourceFilter;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a statement once and takes it apart: into its shape, which is what the SQL depends on, and
 * its values, which are bound. This is the only walk on the way of a statement whose shape is
 * known.
 */
final class StatementKeyBuilder extends NodeKeyBuilder implements StatementNode.Visitor<Void> {

  /** What stands between two nodes, so that different statements have different tokens. */
  private enum Token {
    SELECT,
    COLUMNS,
    DISTINCT_COLUMNS,
    COUNT_OF,
    GROUP,
    OWNERS,
    INSERT,
    INSERT_ALL,
    UPSERT,
    UPDATE,
    DELETE,
    LOCKING_INSERT,
    LINK_SELECT,
    LINK_INSERT,
    LINK_DELETE,
    LINK_CLEAR,
    ORDER,
    LIMIT,
    OFFSET,
    LOCK,
    VALUE,
    END
  }

  StatementKeyBuilder(StatementNode statement, ListBinding lists) {
    super(lists);
    statement.accept(this);
  }

  StatementKey shape() {
    return tokens;
  }

  /** The values in the order of the walk. */
  List<BindValue> values() {
    return values;
  }

  @Override
  void query(Select node) {
    select(node);
  }

  @Override
  public Void select(Select node) {
    add(Token.SELECT, node.root());
    output(node.selectList());
    node.filters().forEach(filter -> filter.accept(this));
    grouping(node.groupBy());
    owners(node.sources());
    node.order().forEach(this::order);
    slice(Token.LIMIT, node.limit());
    slice(Token.OFFSET, node.offset());
    if (node.lock() != null) {
      add(Token.LOCK, node.lock());
    }
    return end();
  }

  private void output(SelectList selectList) {
    if (selectList instanceof SelectList.Columns columns) {
      tokens.add(columns.distinct() ? Token.DISTINCT_COLUMNS : Token.COLUMNS);
      expressions(columns.expressions());
    } else if (selectList instanceof SelectList.CountOf count) {
      tokens.add(Token.COUNT_OF);
      output(count.columns());
    } else {
      tokens.add(selectList);
    }
  }

  private void grouping(@Nullable GroupBy groupBy) {
    if (groupBy != null) {
      tokens.add(Token.GROUP);
      expressions(groupBy.keys());
      conditions(groupBy.having());
    }
  }

  private void owners(@Nullable SourceFilter sources) {
    if (sources != null) {
      add(Token.OWNERS, sources.relation());
      keys(sources.references());
    }
  }

  private void order(OrderNode key) {
    add(Token.ORDER, key.descending() ? key.nullsFirst() ? 3 : 2 : key.nullsFirst() ? 1 : 0);
    key.expression().accept(this);
  }

  private void slice(Token token, @Nullable BindValue rows) {
    if (rows != null) {
      tokens.add(token);
      values.add(rows);
    }
  }

  @Override
  public Void insert(Insert node) {
    add(node.locking() ? Token.LOCKING_INSERT : Token.INSERT, node.root());
    return assignments(node.assignments());
  }

  @Override
  public Void insertAll(InsertAll node) {
    add(Token.INSERT_ALL, node.root());
    add(node.generated(), node.rows().size());
    node.columns().forEach(tokens::add);
    node.rows().forEach(values::addAll);
    return end();
  }

  @Override
  public Void upsert(Upsert node) {
    add(Token.UPSERT, node.root());
    tokens.add(node.rows().size());
    List.of(node.columns(), node.on(), node.replaced(), node.counted()).forEach(this::columns);
    node.rows().forEach(values::addAll);
    return end();
  }

  private void columns(List<Integer> columns) {
    tokens.add(columns.size());
    columns.forEach(tokens::add);
  }

  @Override
  public Void update(Update node) {
    add(Token.UPDATE, node.root());
    assignments(node.assignments());
    return node.condition().accept(this);
  }

  private Void assignments(List<ColumnAssignment> assignments) {
    for (ColumnAssignment assignment : assignments) {
      tokens.add(assignment.column());
      assigned(assignment.value());
    }
    return end();
  }

  /** A value that is stored needs no type, and may be NULL. */
  private void assigned(ExpressionNode value) {
    if (value instanceof BindValue node) {
      tokens.add(Token.VALUE);
      values.add(node);
    } else {
      value.accept(this);
    }
  }

  @Override
  public Void delete(Delete node) {
    add(Token.DELETE, node.root());
    return node.condition().accept(this);
  }

  @Override
  public Void joinTableSelect(JoinTableSelect node) {
    add(Token.LINK_SELECT, node.relation());
    values.addAll(node.source());
    return end();
  }

  @Override
  public Void joinTableInsert(JoinTableInsert node) {
    add(Token.LINK_INSERT, node.relation());
    tokens.add(node.targets().size());
    values.addAll(node.source());
    node.targets().forEach(values::addAll);
    return end();
  }

  @Override
  public Void joinTableDelete(JoinTableDelete node) {
    add(Token.LINK_DELETE, node.relation());
    keys(node.sources());
    return keys(node.targets());
  }

  @Override
  public Void joinTableClear(JoinTableClear node) {
    add(Token.LINK_CLEAR, node.relation());
    return select(node.sources());
  }

  private Void keys(List<List<BindValue>> keys) {
    List<List<BindValue>> bound = lists.ofKeys(keys);
    tokens.add(bound.size());
    tokens.add(!bound.isEmpty() && areArrays(bound.get(0)));
    bound.forEach(values::addAll);
    return end();
  }

  private void add(Object first, Object second) {
    tokens.add(first);
    tokens.add(second);
  }

  private Void end() {
    tokens.add(Token.END);
    return null;
  }
}
