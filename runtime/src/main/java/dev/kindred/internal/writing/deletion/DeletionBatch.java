package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.query.AggregateForm;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.JoinTableClear;
import dev.kindred.internal.query.JoinTableDelete;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one entity to delete in one statement: few rows are identified by their keys, which an
 * index finds, and many rows by the predicate that selected them.
 *
 * @param keys the keys; empty for rows that are identified by the predicate
 * @param aggregateForm how aggregates in the predicate are written; null to choose by rule
 */
record DeletionBatch(
    EntityMetadata<?> metadata,
    PredicateNode condition,
    List<Object> keys,
    @Nullable AggregateForm aggregateForm) {

  static DeletionBatch ofKeys(EntityMetadata<?> metadata, List<Object> keys) {
    return new DeletionBatch(metadata, KeyPredicates.hasKeyIn(metadata, keys), keys, null);
  }

  static DeletionBatch of(Select rows) {
    return new DeletionBatch(
        rows.root(), rows.membership(), List.of(), rows.options().aggregateForm());
  }

  boolean hasKeys() {
    return !keys.isEmpty();
  }

  Select select() {
    return Select.all(metadata).filter(condition).withAggregates(aggregateForm);
  }

  Delete delete() {
    return new Delete(metadata, condition, aggregateForm);
  }

  /** Returns the statement that deletes the join table's rows that refer to these rows. */
  StatementNode deleteJoinRows(ManyToManyRelation relation) {
    return hasKeys()
        ? new JoinTableDelete(
            relation,
            keys.stream().map(key -> KeyPredicates.parts(metadata, key)).toList(),
            List.of())
        : new JoinTableClear(relation, columns(metadata.keyColumns()));
  }

  /** Returns the rows that refer to these rows by any of some relations with the same source. */
  Select referencing(List<ForwardRelation> relations) {
    return Select.all(relations.get(0).source())
        .filter(PredicateNode.or(relations.stream().map(this::isReferenced).toList()));
  }

  /** Returns the predicate that a row of the relation's source refers to one of these rows. */
  PredicateNode isReferenced(ForwardRelation relation) {
    return isReferenced(relation, null);
  }

  /**
   * Returns the same predicate in a statement under other scopes than these rows were found.
   *
   * @param own the scopes of these rows; null for those of the statement
   */
  PredicateNode isReferenced(ForwardRelation relation, @Nullable RowScopes own) {
    return hasKeys() && relation.refersToKey()
        ? KeyPredicates.refersTo(
            relation, keys.stream().<List<?>>map(metadata::decomposeKey).toList())
        : new PredicateNode.InQuery(
            expressions(relation.source(), relation.columns()),
            columns(relation.references()).under(own));
  }

  private Select columns(List<Integer> columns) {
    return select().selectList(SelectList.Columns.of(expressions(metadata, columns)));
  }

  private static List<ExpressionNode> expressions(
      EntityMetadata<?> metadata, List<Integer> columns) {
    PathNode row = PathNode.root(metadata);
    return columns.stream().<ExpressionNode>map(column -> new ColumnNode(row, column)).toList();
  }
}
