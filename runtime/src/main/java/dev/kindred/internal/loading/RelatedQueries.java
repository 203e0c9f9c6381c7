package dev.kindred.internal.loading;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PathReplacer;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.query.SourceFilter;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The queries for rows that are related to several owners. */
final class RelatedQueries {

  private RelatedQueries() {}

  /** What a list of related rows is made of, for the owners that these values stand for. */
  static Select of(SelectionNode.Related related, Collection<Object> references) {
    return related.isOfRoot() ? ofRoots(related, references) : ofOwners(related, references);
  }

  private static Select ofOwners(SelectionNode.Related related, Collection<Object> references) {
    return Select.all(related.relation().target())
        .selectList(SelectList.Columns.of(related.each().columns()))
        .filter(ownFilter(related.rows()))
        .relatedTo(owners(related.relation(), references));
  }

  /** The owners' own rows, joined with the related ones. */
  private static Select ofRoots(SelectionNode.Related related, Collection<Object> keys) {
    EntityMetadata<?> root = related.owner().target();
    PathNode row = related.rows().row();
    PathReplacer fromRow = new PathReplacer(PathNode.root(row.target()), row);
    Stream<ExpressionNode> each = related.each().columns().stream().map(fromRow::expression);
    return Select.all(root)
        .selectList(SelectList.Columns.of(Stream.concat(related.columns().stream(), each).toList()))
        .filter(KeyPredicates.hasKeyIn(root, keys))
        .filter(row.filter());
  }

  static SourceFilter owners(RelationMetadata relation, Collection<Object> references) {
    return new SourceFilter(
        relation, references.stream().map(each -> parts(relation, each)).toList());
  }

  private static List<BindValue> parts(RelationMetadata relation, Object reference) {
    EntityMetadata<?> owner = relation.source();
    List<Integer> columns = relation.sourceColumns();
    List<?> parts = relation.decompose(reference);
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new BindValue(parts.get(i), owner.column(columns.get(i)).type()))
        .toList();
  }

  /** What the rows must meet, starting from them and not from their owner. */
  private static PredicateNode ownFilter(PathNode rows) {
    PathNode own = PathNode.root(rows.target());
    PredicateNode filter = new PathReplacer(rows, own).condition(rows.filter());
    return rows.relation() instanceof ReverseRelation reverse
        ? new PathReplacer(rows.parent(), own.follow(reverse.reverse())).condition(filter)
        : filter;
  }
}
