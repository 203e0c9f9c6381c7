package dev.kindred.internal.sql;

import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.LinkDelete;
import dev.kindred.internal.query.LinkInsert;
import dev.kindred.internal.query.LinkedSelect;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.ValueNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy of a statement in which every value is its slot: its position in the walk of {@link
 * ShapeWriter}, whose order this walk keeps. What is rendered is the copy, so that no value can
 * become SQL text, and a value that stands in two places has two slots.
 */
final class SlotNumbering
    implements StatementNode.Visitor<StatementNode>,
        ConditionNode.Visitor<ConditionNode>,
        ExpressionNode.Visitor<ExpressionNode> {

  private int next;

  static StatementNode number(StatementNode statement) {
    return statement.accept(new SlotNumbering());
  }

  @Override
  public Select select(Select node) {
    List<ConditionNode> filters = conditions(node.filters());
    List<OrderNode> order = new ArrayList<>();
    for (OrderNode key : node.order()) {
      ExpressionNode expression = key.expression().accept(this);
      order.add(new OrderNode(expression, key.descending(), key.nullsFirst()));
    }
    @Nullable ValueNode limit = node.limit() == null ? null : value(node.limit());
    @Nullable ValueNode offset = node.offset() == null ? null : value(node.offset());
    return new Select(node.root(), node.output(), filters, order, limit, offset);
  }

  @Override
  public StatementNode linkedSelect(LinkedSelect node) {
    return new LinkedSelect(node.relation(), keys(node.owners()));
  }

  @Override
  public StatementNode insert(Insert node) {
    return new Insert(node.root(), assignments(node.assignments()));
  }

  @Override
  public StatementNode insertAll(InsertAll node) {
    List<List<ValueNode>> rows = node.rows().stream().map(this::values).toList();
    return new InsertAll(node.root(), node.columns(), rows, node.generated());
  }

  @Override
  public StatementNode update(Update node) {
    List<Assignment> assignments = assignments(node.assignments());
    return new Update(node.root(), assignments, node.condition().accept(this));
  }

  private List<Assignment> assignments(List<Assignment> assignments) {
    return assignments.stream().map(a -> new Assignment(a.column(), value(a.value()))).toList();
  }

  @Override
  public StatementNode delete(Delete node) {
    return new Delete(node.root(), node.condition().accept(this));
  }

  @Override
  public StatementNode linkInsert(LinkInsert node) {
    List<ValueNode> owner = values(node.owner());
    return new LinkInsert(node.relation(), owner, values(node.target()));
  }

  @Override
  public StatementNode linkDelete(LinkDelete node) {
    List<List<ValueNode>> owners = keys(node.owners());
    return new LinkDelete(node.relation(), owners, keys(node.targets()));
  }

  private List<List<ValueNode>> keys(List<List<ValueNode>> keys) {
    return ListSizes.pad(keys).stream().map(this::values).toList();
  }

  private List<ValueNode> values(List<ValueNode> values) {
    return values.stream().map(this::value).toList();
  }

  private List<ConditionNode> conditions(List<ConditionNode> conditions) {
    return conditions.stream().map(condition -> condition.accept(this)).toList();
  }

  @Override
  public ConditionNode comparison(ConditionNode.Comparison node) {
    ExpressionNode left = node.left().accept(this);
    return new ConditionNode.Comparison(node.operator(), left, node.right().accept(this));
  }

  @Override
  public ConditionNode membership(ConditionNode.Membership node) {
    ExpressionNode expression = node.expression().accept(this);
    return new ConditionNode.Membership(expression, values(ListSizes.pad(node.values())));
  }

  @Override
  public ConditionNode match(ConditionNode.Match node) {
    ExpressionNode expression = node.expression().accept(this);
    return new ConditionNode.Match(expression, value(node.pattern()), node.ignoreCase());
  }

  @Override
  public ConditionNode isNull(ConditionNode.IsNull node) {
    return new ConditionNode.IsNull(node.expression().accept(this));
  }

  @Override
  public ConditionNode related(ConditionNode.Related node) {
    return node;
  }

  @Override
  public ConditionNode and(ConditionNode.And node) {
    return new ConditionNode.And(conditions(node.conditions()));
  }

  @Override
  public ConditionNode or(ConditionNode.Or node) {
    return new ConditionNode.Or(conditions(node.conditions()));
  }

  @Override
  public ConditionNode not(ConditionNode.Not node) {
    return new ConditionNode.Not(node.condition().accept(this));
  }

  @Override
  public ExpressionNode column(ColumnNode node) {
    return node;
  }

  @Override
  public ValueNode value(ValueNode node) {
    return new ValueNode(next++, node.type());
  }
}
