package dev.kindred.internal.writing;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.JoinTableClear;
import dev.kindred.internal.query.JoinTableDelete;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/**
 * Rows of one entity that go: where they are few they are told by their keys, which indexes like
 * best, and otherwise by how they were found, which is one statement for any number of them.
 *
 * @param keys their keys; empty where they are not told by them
 */
record DeletionBatch(EntityMetadata<?> metadata, PredicateNode condition, List<Object> keys) {

  static DeletionBatch of(EntityMetadata<?> metadata, List<Object> keys) {
    return new DeletionBatch(metadata, KeyPredicates.hasKeyIn(metadata, keys), keys);
  }

  static DeletionBatch where(EntityMetadata<?> metadata, PredicateNode condition) {
    return new DeletionBatch(metadata, condition, List.of());
  }

  Select rows() {
    return Select.all(metadata).filter(condition);
  }

  StatementNode delete() {
    return new Delete(metadata, condition);
  }

  /** Deletes the rows of a join table that are theirs. */
  StatementNode unlink(ManyToManyRelation link) {
    return keys.isEmpty()
        ? new JoinTableClear(link, columns(metadata.keyColumns()))
        : new JoinTableDelete(
            link, keys.stream().map(key -> KeyPredicates.parts(metadata, key)).toList(), List.of());
  }

  /** The rows that refer to one of them by one of these relations, which have one owner. */
  Select referring(List<ForwardRelation> relations) {
    return Select.all(relations.get(0).source())
        .filter(PredicateNode.or(relations.stream().map(this::refers).toList()));
  }

  /** A row refers to one of them. */
  PredicateNode refers(ForwardRelation relation) {
    return keys.isEmpty() || !relation.refersToKey()
        ? new PredicateNode.InQuery(
            expressions(relation.source(), relation.columns()), columns(relation.references()))
        : KeyPredicates.refersTo(
            relation, keys.stream().<List<?>>map(metadata::decomposeKey).toList());
  }

  private Select columns(List<Integer> columns) {
    return rows().selectList(SelectList.Columns.of(expressions(metadata, columns)));
  }

  private static List<ExpressionNode> expressions(
      EntityMetadata<?> metadata, List<Integer> columns) {
    PathNode row = PathNode.root(metadata);
    return columns.stream().<ExpressionNode>map(at -> new ColumnNode(row, at)).toList();
  }
}
