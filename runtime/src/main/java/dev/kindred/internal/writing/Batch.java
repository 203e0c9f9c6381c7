package dev.kindred.internal.writing;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.LinkClear;
import dev.kindred.internal.query.LinkDelete;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import java.util.List;

/**
 * Rows of one entity that go: where they are few they are told by their keys, which indexes like
 * best, and otherwise by how they were found, which is one statement for any number of them.
 *
 * @param keys their keys; empty where they are not told by them
 */
record Batch(EntityModel<?> model, ConditionNode condition, List<Object> keys) {

  static Batch of(EntityModel<?> model, List<Object> keys) {
    return new Batch(model, Keys.hasKeyIn(model, keys), keys);
  }

  static Batch where(EntityModel<?> model, ConditionNode condition) {
    return new Batch(model, condition, List.of());
  }

  Select rows() {
    return Select.all(model).filter(condition);
  }

  StatementNode delete() {
    return new Delete(model, condition);
  }

  /** Deletes the rows of a join table that are theirs. */
  StatementNode unlink(LinkRelation link) {
    return keys.isEmpty()
        ? new LinkClear(link, columns(model.keyColumns()))
        : new LinkDelete(
            link, keys.stream().map(key -> Keys.parts(model, key)).toList(), List.of());
  }

  /** The rows that refer to one of them by one of these relations, which have one owner. */
  Select referring(List<ForwardRelation> relations) {
    return Select.all(relations.get(0).owner())
        .filter(ConditionNode.or(relations.stream().map(this::refers).toList()));
  }

  /** A row refers to one of them. */
  ConditionNode refers(ForwardRelation relation) {
    return keys.isEmpty() || !relation.refersToKey()
        ? new ConditionNode.InQuery(
            expressions(relation.owner(), relation.columns()), columns(relation.references()))
        : Keys.refersTo(relation, keys.stream().<List<?>>map(model::decomposeKey).toList());
  }

  private Select columns(List<Integer> columns) {
    return rows().output(Output.Columns.of(expressions(model, columns)));
  }

  private static List<ExpressionNode> expressions(EntityModel<?> model, List<Integer> columns) {
    PathNode row = PathNode.root(model);
    return columns.stream().<ExpressionNode>map(at -> new ColumnNode(row, at)).toList();
  }
}
