package dev.kindred.internal.sql;

import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.ForeignNode;
import dev.kindred.internal.query.Grouping;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.LinkClear;
import dev.kindred.internal.query.LinkDelete;
import dev.kindred.internal.query.LinkInsert;
import dev.kindred.internal.query.LinkSelect;
import dev.kindred.internal.query.NodeMapper;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.Owners;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import dev.kindred.internal.query.ValueArray;
import dev.kindred.internal.query.ValueNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy of a statement in which every value is its slot: its position in the walk of {@link
 * ShapeWriter}, whose order this walk keeps. What is rendered is the copy, so that no value can
 * become SQL text, and a value that stands in two places has two slots.
 */
final class SlotNumbering extends NodeMapper implements StatementNode.Visitor<StatementNode> {

  private final ListBinding lists;
  private final ReservedNames names;
  private int next;

  private SlotNumbering(ListBinding lists, ReservedNames names) {
    this.lists = lists;
    this.names = names;
  }

  /** Makes the copy, and reserves the names of what it reads. */
  static StatementNode number(StatementNode statement, ListBinding lists, ReservedNames names) {
    return statement.accept(new SlotNumbering(lists, names));
  }

  @Override
  public Select select(Select node) {
    names.addTables(node.root());
    Output output = output(node.output());
    List<ConditionNode> filters = conditions(node.filters());
    Grouping grouping = grouping(node.grouping());
    Owners owners = owners(node.owners());
    List<OrderNode> order = node.order().stream().map(this::order).toList();
    @Nullable ValueNode limit = node.limit() == null ? null : value(node.limit());
    @Nullable ValueNode offset = node.offset() == null ? null : value(node.offset());
    return new Select(
        node.root(), output, filters, grouping, owners, order, limit, offset, node.lock());
  }

  @Override
  protected Select query(Select node) {
    return select(node);
  }

  private Output output(Output node) {
    if (node instanceof Output.Columns columns) {
      return columns(columns);
    }
    return node instanceof Output.CountOf count
        ? new Output.CountOf(columns(count.columns()))
        : node;
  }

  private Output.Columns columns(Output.Columns node) {
    return new Output.Columns(expressions(node.expressions()), node.distinct());
  }

  private @Nullable Grouping grouping(@Nullable Grouping node) {
    if (node == null) {
      return null;
    }
    List<ExpressionNode> keys = expressions(node.keys());
    return new Grouping(keys, conditions(node.having()));
  }

  private @Nullable Owners owners(@Nullable Owners node) {
    return node == null ? null : new Owners(node.relation(), keys(node.references()));
  }

  private OrderNode order(OrderNode node) {
    return new OrderNode(expression(node.expression()), node.descending(), node.nullsFirst());
  }

  @Override
  public StatementNode insert(Insert node) {
    names.addTables(node.root());
    return new Insert(node.root(), assignments(node.assignments()), node.locking());
  }

  @Override
  public StatementNode insertAll(InsertAll node) {
    List<List<ValueNode>> rows = node.rows().stream().map(this::values).toList();
    return new InsertAll(node.root(), node.columns(), rows, node.generated());
  }

  @Override
  public StatementNode upsert(Upsert node) {
    names.addTables(node.root());
    return node.rows(node.rows().stream().map(this::values).toList());
  }

  @Override
  public StatementNode update(Update node) {
    names.addTables(node.root());
    List<Assignment> assignments = assignments(node.assignments());
    return new Update(node.root(), assignments, condition(node.condition()));
  }

  private List<Assignment> assignments(List<Assignment> assignments) {
    return assignments.stream()
        .map(each -> new Assignment(each.column(), expression(each.value())))
        .toList();
  }

  @Override
  public StatementNode delete(Delete node) {
    names.addTables(node.root());
    return new Delete(node.root(), condition(node.condition()));
  }

  @Override
  public StatementNode linkSelect(LinkSelect node) {
    return new LinkSelect(node.relation(), values(node.owner()));
  }

  @Override
  public StatementNode linkInsert(LinkInsert node) {
    List<ValueNode> owner = values(node.owner());
    return new LinkInsert(
        node.relation(), owner, node.targets().stream().map(this::values).toList());
  }

  @Override
  public StatementNode linkDelete(LinkDelete node) {
    List<List<ValueNode>> owners = keys(node.owners());
    return new LinkDelete(node.relation(), owners, keys(node.targets()));
  }

  @Override
  public StatementNode linkClear(LinkClear node) {
    return new LinkClear(node.relation(), select(node.owners()));
  }

  private List<List<ValueNode>> keys(List<List<ValueNode>> keys) {
    return lists.ofKeys(keys).stream().map(this::values).toList();
  }

  private List<ValueNode> values(List<ValueNode> values) {
    return values.stream().map(this::value).toList();
  }

  private List<ConditionNode> conditions(List<ConditionNode> conditions) {
    return conditions.stream().map(this::condition).toList();
  }

  private List<ExpressionNode> expressions(List<ExpressionNode> expressions) {
    return expressions.stream().map(this::expression).toList();
  }

  @Override
  public ConditionNode membership(ConditionNode.Membership node) {
    List<ValueNode> bound = lists.ofValues(node.values());
    return super.membership(new ConditionNode.Membership(node.expression(), bound));
  }

  @Override
  public ConditionNode foreign(ConditionNode.Foreign node) {
    names.addWords(node.condition());
    return super.foreign(node);
  }

  @Override
  public ExpressionNode foreign(ForeignNode node) {
    names.addWords(node.field());
    return super.foreign(node);
  }

  @Override
  public ValueNode value(ValueNode node) {
    return new ValueNode(new Slot(next++, node.value() instanceof ValueArray), node.type());
  }
}
