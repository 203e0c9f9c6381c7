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
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.ValueNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a statement once and takes it apart: into its shape, which is what the SQL depends on, and
 * its values, which are bound. This is the only walk on the way of a statement whose shape is
 * known.
 */
final class ShapeWriter
    implements StatementNode.Visitor<Void>,
        ConditionNode.Visitor<Void>,
        ExpressionNode.Visitor<Void> {

  private final Shape tokens = new Shape();
  private final List<ValueNode> values = new ArrayList<>(4);

  /** What stands between two nodes, so that different statements have different tokens. */
  private enum Token {
    SELECT,
    LINKED_SELECT,
    INSERT,
    INSERT_ALL,
    UPDATE,
    DELETE,
    LINK_INSERT,
    LINK_DELETE,
    VALUE,
    NULL,
    LIKE,
    LIKE_IGNORE_CASE,
    IN,
    IS_NULL,
    RELATED,
    AND,
    OR,
    NOT,
    ORDER,
    LIMIT,
    OFFSET,
    END
  }

  ShapeWriter(StatementNode statement) {
    statement.accept(this);
  }

  Shape shape() {
    return tokens;
  }

  /** The values in the order of the walk. */
  List<ValueNode> values() {
    return values;
  }

  @Override
  public Void select(Select node) {
    add(Token.SELECT, node.root());
    tokens.add(node.output());
    node.filters().forEach(filter -> filter.accept(this));
    for (OrderNode key : node.order()) {
      add(Token.ORDER, key.descending() ? key.nullsFirst() ? 3 : 2 : key.nullsFirst() ? 1 : 0);
      key.expression().accept(this);
    }
    slice(Token.LIMIT, node.limit());
    slice(Token.OFFSET, node.offset());
    return end();
  }

  private void slice(Token token, @Nullable ValueNode rows) {
    if (rows != null) {
      tokens.add(token);
      values.add(rows);
    }
  }

  @Override
  public Void linkedSelect(LinkedSelect node) {
    add(Token.LINKED_SELECT, node.relation());
    return keys(node.owners());
  }

  @Override
  public Void insert(Insert node) {
    add(Token.INSERT, node.root());
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
  public Void update(Update node) {
    add(Token.UPDATE, node.root());
    assignments(node.assignments());
    return node.condition().accept(this);
  }

  private Void assignments(List<Assignment> assignments) {
    for (Assignment assignment : assignments) {
      tokens.add(assignment.column());
      values.add(assignment.value());
    }
    return end();
  }

  @Override
  public Void delete(Delete node) {
    add(Token.DELETE, node.root());
    return node.condition().accept(this);
  }

  @Override
  public Void linkInsert(LinkInsert node) {
    add(Token.LINK_INSERT, node.relation());
    values.addAll(node.owner());
    values.addAll(node.target());
    return end();
  }

  @Override
  public Void linkDelete(LinkDelete node) {
    add(Token.LINK_DELETE, node.relation());
    keys(node.owners());
    return keys(node.targets());
  }

  private Void keys(List<List<ValueNode>> keys) {
    List<List<ValueNode>> padded = ListSizes.pad(keys);
    tokens.add(padded.size());
    padded.forEach(values::addAll);
    return end();
  }

  @Override
  public Void comparison(ConditionNode.Comparison node) {
    tokens.add(node.operator());
    node.left().accept(this);
    return node.right().accept(this);
  }

  @Override
  public Void membership(ConditionNode.Membership node) {
    add(Token.IN, ListSizes.padded(node.values().size()));
    node.expression().accept(this);
    values.addAll(ListSizes.pad(node.values()));
    return null;
  }

  @Override
  public Void match(ConditionNode.Match node) {
    tokens.add(node.ignoreCase() ? Token.LIKE_IGNORE_CASE : Token.LIKE);
    node.expression().accept(this);
    return node.pattern().accept(this);
  }

  @Override
  public Void isNull(ConditionNode.IsNull node) {
    tokens.add(Token.IS_NULL);
    return node.expression().accept(this);
  }

  @Override
  public Void related(ConditionNode.Related node) {
    tokens.add(Token.RELATED);
    return path(node.path());
  }

  @Override
  public Void and(ConditionNode.And node) {
    tokens.add(Token.AND);
    node.conditions().forEach(condition -> condition.accept(this));
    return end();
  }

  @Override
  public Void or(ConditionNode.Or node) {
    tokens.add(Token.OR);
    node.conditions().forEach(condition -> condition.accept(this));
    return end();
  }

  @Override
  public Void not(ConditionNode.Not node) {
    tokens.add(Token.NOT);
    return node.condition().accept(this);
  }

  @Override
  public Void column(ColumnNode node) {
    path(node.path());
    tokens.add(node.column());
    return null;
  }

  @Override
  public Void value(ValueNode node) {
    tokens.add(node.value() == null ? Token.NULL : Token.VALUE);
    values.add(node);
    return null;
  }

  private Void path(PathNode path) {
    if (!path.isRoot()) {
      path(path.parent());
      tokens.add(path.relation());
    }
    return null;
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
