package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateForm;
import dev.kindred.internal.query.BindArray;
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
import dev.kindred.internal.query.ListForm;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectOptions;
import dev.kindred.internal.query.SourceFilter;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Visitor that builds the key of a statement and collects its bind values. It is the only walk
 * through a statement whose template is cached.
 */
final class StatementKeyBuilder extends NodeKeyBuilder implements StatementNode.Visitor<Void> {

  /** Separators of nodes, so that different statements have different keys. */
  private enum Token {
    SELECT,
    SCOPES,
    COLUMNS,
    DISTINCT_COLUMNS,
    COUNT_OF,
    GROUP,
    SOURCES,
    INSERT,
    INSERT_ALL,
    UPSERT,
    UPDATE,
    DELETE,
    LOCKING_INSERT,
    JOIN_TABLE_SELECT,
    JOIN_TABLE_INSERT,
    JOIN_TABLE_DELETE,
    JOIN_TABLE_CLEAR,
    ORDER,
    LIMIT,
    FEW,
    OFFSET,
    LOCK,
    VALUE,
    END
  }

  private RowScopes scopes;

  StatementKeyBuilder(StatementNode statement, ScopesKey scopes, ListBinding lists) {
    super(lists);
    this.scopes = scopes.scopes();
    if (!this.scopes.isEmpty()) {
      add(Token.SCOPES, scopes.key());
    }
    statement.accept(this);
  }

  StatementKey key() {
    return key;
  }

  /** Returns the bind values in the order of the walk, without those of the statement's scopes. */
  List<BindValue> values() {
    return values;
  }

  @Override
  void query(Select node) {
    select(node);
  }

  @Override
  public Void select(Select node) {
    boolean outside = ofGroups;
    ofGroups = node.groupBy() != null;
    add(Token.SELECT, node.root());
    RowScopes outer = scopes;
    SelectOptions options = node.options();
    if (options.scopes() != null && !options.scopes().equals(outer)) {
      scopes = options.scopes();
      ScopesKey own = ScopesKey.of(scopes, lists);
      add(Token.SCOPES, own.key());
      values.addAll(own.values());
    }
    output(node.selectList());
    ofGroups = false;
    List<PredicateNode> filters = node.filters();
    for (int i = 0; i < filters.size(); i++) {
      filters.get(i).accept(this);
    }
    grouping(node.groupBy());
    sources(node.sources());
    ofGroups = node.groupBy() != null;
    for (OrderNode key : node.order()) {
      order(key);
    }
    ofGroups = outside;
    BindValue limit = node.slice().limit();
    slice(FewRows.is(limit) ? Token.FEW : Token.LIMIT, limit);
    slice(Token.OFFSET, node.slice().offset());
    if (options.lock() != null) {
      add(Token.LOCK, options.lock());
    }
    if (options.aggregateForm() != null) {
      key.add(options.aggregateForm());
    }
    scopes = outer;
    return end();
  }

  private void output(SelectList selectList) {
    if (selectList instanceof SelectList.Columns columns) {
      key.add(columns.distinct() ? Token.DISTINCT_COLUMNS : Token.COLUMNS);
      expressions(columns.expressions());
    } else if (selectList instanceof SelectList.CountOf count) {
      key.add(Token.COUNT_OF);
      output(count.columns());
    } else {
      key.add(selectList);
    }
  }

  private void grouping(@Nullable GroupBy groupBy) {
    if (groupBy != null) {
      key.add(Token.GROUP);
      expressions(groupBy.keys());
      ofGroups = true;
      conditions(groupBy.having());
    }
  }

  private void sources(@Nullable SourceFilter filter) {
    if (filter != null) {
      add(Token.SOURCES, filter.relation());
      keys(filter.references());
    }
  }

  private void order(OrderNode node) {
    add(Token.ORDER, node.descending() ? node.nullsFirst() ? 3 : 2 : node.nullsFirst() ? 1 : 0);
    node.expression().accept(this);
  }

  private void slice(Token token, @Nullable BindValue rows) {
    if (rows != null) {
      key.add(token);
      values.add(rows);
    }
  }

  @Override
  public Void insert(Insert node) {
    add(node.locking() ? Token.LOCKING_INSERT : Token.INSERT, node.root());
    columns(node.returned());
    return assignments(node.assignments());
  }

  @Override
  public Void insertAll(InsertAll node) {
    add(Token.INSERT_ALL, node.root());
    columns(node.returned());
    key.add(node.size());
    node.columns().forEach(key::add);
    values = node.values(); // which are all, and many
    return end();
  }

  @Override
  public Void upsert(Upsert node) {
    add(Token.UPSERT, node.root());
    key.add(node.rows().size());
    List.of(node.columns(), node.on(), node.replaced(), node.counted(), node.kept())
        .forEach(this::columns);
    node.rows().forEach(values::addAll);
    return end();
  }

  private void columns(List<Integer> columns) {
    key.add(columns.size());
    columns.forEach(key::add);
  }

  @Override
  public Void update(Update node) {
    add(Token.UPDATE, node.root());
    assignments(node.assignments());
    return changed(node.condition(), node.aggregateForm());
  }

  private Void assignments(List<ColumnAssignment> assignments) {
    for (ColumnAssignment assignment : assignments) {
      key.add(assignment.column());
      assigned(assignment.value());
    }
    return end();
  }

  /** Adds an assigned value. A bind value has the column's type, and may be NULL. */
  private void assigned(ExpressionNode value) {
    if (value instanceof BindValue node) {
      key.add(Token.VALUE);
      values.add(node);
    } else {
      value.accept(this);
    }
  }

  @Override
  public Void delete(Delete node) {
    add(Token.DELETE, node.root());
    return changed(node.condition(), node.aggregateForm());
  }

  private Void changed(PredicateNode condition, @Nullable AggregateForm form) {
    condition.accept(this);
    if (form != null) {
      key.add(form);
    }
    return null;
  }

  @Override
  public Void joinTableSelect(JoinTableSelect node) {
    add(Token.JOIN_TABLE_SELECT, node.relation());
    values.addAll(node.source());
    return end();
  }

  @Override
  public Void joinTableInsert(JoinTableInsert node) {
    add(Token.JOIN_TABLE_INSERT, node.relation());
    key.add(node.targets().size());
    values.addAll(node.source());
    node.targets().forEach(values::addAll);
    return end();
  }

  @Override
  public Void joinTableDelete(JoinTableDelete node) {
    add(Token.JOIN_TABLE_DELETE, node.relation());
    keys(node.sources());
    return keys(node.targets());
  }

  @Override
  public Void joinTableClear(JoinTableClear node) {
    add(Token.JOIN_TABLE_CLEAR, node.relation());
    return select(node.sources());
  }

  private Void keys(List<List<BindValue>> keys) {
    List<List<BindValue>> bound = lists.ofKeys(keys);
    key.add(bound.size());
    key.add(bound.isEmpty() ? ListForm.VALUES : BindArray.form(bound.get(0)));
    bound.forEach(values::addAll);
    return end();
  }

  private void add(Object first, Object second) {
    key.add(first);
    key.add(second);
  }

  private Void end() {
    key.add(Token.END);
    return null;
  }
}
