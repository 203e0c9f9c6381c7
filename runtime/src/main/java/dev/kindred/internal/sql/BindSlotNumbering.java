package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
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
import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.KeyConditions;
import dev.kindred.internal.query.NodeMapper;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RelatedRowTest;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectOptions;
import dev.kindred.internal.query.Slice;
import dev.kindred.internal.query.SourceFilter;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.TenantValue;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mapper of a statement to a copy in which every bind value is replaced by its slot. It numbers the
 * slots in the order in which {@link StatementKeyBuilder} collects the values. The copy is
 * rendered, so that no value can get into the SQL text, and a value that occurs twice has two
 * slots.
 */
final class BindSlotNumbering extends NodeMapper implements StatementNode.Visitor<StatementNode> {

  private final ListBinding lists;
  private final ReservedNames names;
  private final Map<AggregateNode, ExpressionNode> aggregates = new HashMap<>();
  private final Map<BindValue, BindValue> tenants = new HashMap<>();
  private RowScopes scopes;
  private int next;
  private boolean ofGroups;

  private BindSlotNumbering(RowScopes scopes, ListBinding lists, ReservedNames names) {
    this.scopes = scopes;
    this.lists = lists;
    this.names = names;
  }

  /**
   * Statement whose values are replaced.
   *
   * @param scopes those of the statement, replaced as well
   */
  record Numbered(StatementNode statement, RowScopes scopes) {}

  /** Returns the copies and reserves the names of the tables that the statement reads. */
  static Numbered number(
      StatementNode statement, RowScopes scopes, ListBinding lists, ReservedNames names) {
    BindSlotNumbering numbering = new BindSlotNumbering(scopes, lists, names);
    RowScopes numbered = scopes.isEmpty() ? scopes : numbering.number(scopes);
    return new Numbered(statement.accept(numbering), numbered);
  }

  @Override
  public Select select(Select node) {
    names.addTables(node.root());
    RowScopes outer = scopes;
    RowScopes given = node.options().scopes();
    RowScopes own = given == null || given.equals(outer) ? null : number(given);
    scopes = own == null ? outer : given;
    boolean outside = ofGroups;
    ofGroups = node.groupBy() != null;
    SelectList selectList = selectList(node.selectList());
    ofGroups = false;
    List<PredicateNode> filters = conditions(node.filters());
    GroupBy groupBy = groupBy(node.groupBy());
    SourceFilter sources = sources(node.sources());
    ofGroups = node.groupBy() != null;
    List<OrderNode> order = each(node.order(), this::order);
    ofGroups = outside;
    Slice slice = slice(node.slice());
    scopes = outer;
    return new Select(
        node.root(),
        selectList,
        filters,
        groupBy,
        sources,
        order,
        slice,
        new SelectOptions(node.options().lock(), node.options().aggregateForm(), own));
  }

  private RowScopes number(RowScopes some) {
    tenants.clear();
    some.all().forEach(each -> names.addTables(each.entity()));
    return some.map(this::condition);
  }

  private Slice slice(Slice node) {
    BindValue limit = node.limit();
    BindValue offset = node.offset();
    return new Slice(limit == null ? null : limit(limit), offset == null ? null : value(offset));
  }

  private BindValue limit(BindValue node) {
    return FewRows.is(node) ? BindSlot.known(value(node), BindSlot.Known.FEW) : value(node);
  }

  @Override
  protected Select query(Select node) {
    return select(node);
  }

  private SelectList selectList(SelectList node) {
    if (node instanceof SelectList.Columns columns) {
      return columns(columns);
    }
    return node instanceof SelectList.CountOf count
        ? new SelectList.CountOf(columns(count.columns()))
        : node;
  }

  private SelectList.Columns columns(SelectList.Columns node) {
    return new SelectList.Columns(expressions(node.expressions()), node.distinct());
  }

  private @Nullable GroupBy groupBy(@Nullable GroupBy node) {
    if (node == null) {
      return null;
    }
    List<ExpressionNode> keys = expressions(node.keys());
    ofGroups = true;
    return new GroupBy(keys, conditions(node.having()));
  }

  private @Nullable SourceFilter sources(@Nullable SourceFilter node) {
    return node == null ? null : new SourceFilter(node.relation(), keys(node.references()));
  }

  private OrderNode order(OrderNode node) {
    return new OrderNode(expression(node.expression()), node.descending(), node.nullsFirst());
  }

  @Override
  public StatementNode insert(Insert node) {
    names.addTables(node.root());
    return new Insert(
        node.root(), assignments(node.assignments()), node.returned(), node.locking());
  }

  @Override
  public StatementNode insertAll(InsertAll node) {
    return new InsertAll(
        node.root(), node.columns(), node.size(), values(node.values()), node.returned());
  }

  @Override
  public StatementNode upsert(Upsert node) {
    names.addTables(node.root());
    return node.rows(each(node.rows(), this::values));
  }

  @Override
  public StatementNode update(Update node) {
    names.addTables(node.root());
    List<ColumnAssignment> assignments = assignments(node.assignments());
    return new Update(node.root(), assignments, condition(node.condition()), node.aggregateForm());
  }

  private List<ColumnAssignment> assignments(List<ColumnAssignment> assignments) {
    return each(
        assignments,
        assignment -> new ColumnAssignment(assignment.column(), expression(assignment.value())));
  }

  @Override
  public StatementNode delete(Delete node) {
    names.addTables(node.root());
    return new Delete(node.root(), condition(node.condition()), node.aggregateForm());
  }

  @Override
  public StatementNode joinTableSelect(JoinTableSelect node) {
    return new JoinTableSelect(node.relation(), values(node.source()));
  }

  @Override
  public StatementNode joinTableInsert(JoinTableInsert node) {
    List<BindValue> source = values(node.source());
    return new JoinTableInsert(node.relation(), source, each(node.targets(), this::values));
  }

  @Override
  public StatementNode joinTableDelete(JoinTableDelete node) {
    List<List<BindValue>> sources = keys(node.sources());
    return new JoinTableDelete(node.relation(), sources, keys(node.targets()));
  }

  @Override
  public StatementNode joinTableClear(JoinTableClear node) {
    return new JoinTableClear(node.relation(), select(node.sources()));
  }

  private List<List<BindValue>> keys(List<List<BindValue>> keys) {
    return each(lists.ofKeys(keys), this::values);
  }

  private List<BindValue> values(List<BindValue> values) {
    return each(values, this::value);
  }

  private List<PredicateNode> conditions(List<PredicateNode> conditions) {
    return each(conditions, this::condition);
  }

  private List<ExpressionNode> expressions(List<ExpressionNode> expressions) {
    return each(expressions, this::expression);
  }

  @Override
  public PredicateNode comparison(PredicateNode.Comparison node) {
    PredicateNode test = ofGroups ? node : RelatedRowTest.of(node);
    return test instanceof PredicateNode.Comparison comparison
        ? compared(comparison)
        : test.accept(this);
  }

  @Override
  public PredicateNode isNull(PredicateNode.IsNull node) {
    PredicateNode test = ofGroups ? node : RelatedRowTest.of(node);
    return test == node ? super.isNull(node) : test.accept(this);
  }

  @Override
  public PredicateNode isNotNull(PredicateNode.IsNotNull node) {
    PredicateNode test = ofGroups ? node : RelatedRowTest.of(node);
    return test == node ? super.isNotNull(node) : test.accept(this);
  }

  private PredicateNode compared(PredicateNode.Comparison node) {
    if (!RelatedRowTest.excludesZero(node)) {
      return super.comparison(node);
    }
    ExpressionNode left = expression(node.left());
    BindValue value = value((BindValue) node.right());
    return new PredicateNode.Comparison(
        node.operator(), left, BindSlot.known(value, BindSlot.Known.EXCLUDES_ZERO));
  }

  /** Returns one copy of equal aggregates, with the same slots. */
  @Override
  public ExpressionNode aggregate(AggregateNode node) {
    ExpressionNode known = aggregates.get(node);
    if (known != null) {
      return known;
    }
    ExpressionNode numbered = super.aggregate(node);
    aggregates.put(node, numbered);
    return numbered;
  }

  @Override
  public PredicateNode membership(PredicateNode.Membership node) {
    List<BindValue> bound = lists.ofValues(node.values());
    return super.membership(new PredicateNode.Membership(node.expression(), bound));
  }

  @Override
  public PredicateNode or(Junction.Or node) {
    return node.conditions() instanceof KeyConditions keys && lists.bindsArraysOf(keys)
        ? new Junction.Or(keys.along(path(keys.path())).with(keys(keys.keys())), node.nesting())
        : super.or(node);
  }

  @Override
  public PredicateNode jooq(PredicateNode.Jooq node) {
    names.addWords(node.condition());
    return super.jooq(node);
  }

  @Override
  public ExpressionNode jooq(JooqExpression node) {
    names.addWords(node.field());
    return super.jooq(node);
  }

  /** Numbers a value; the tenant is one value for all columns of one type. */
  @Override
  public BindValue value(BindValue node) {
    return TenantValue.is(node) ? tenants.computeIfAbsent(node, this::slot) : slot(node);
  }

  private BindValue slot(BindValue node) {
    return new BindValue(BindSlot.at(next++, BindArray.form(List.of(node))), node.type());
  }
}
