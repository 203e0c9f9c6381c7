package dev.kindred.internal.loading;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PathReplacer;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.query.SourceFilter;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Queries for the rows that are related to several sources. */
final class RelatedQueries {

  private RelatedQueries() {}

  /** Returns the query for a list of related rows, for the sources with these references. */
  static Select of(SelectionNode.Related related, Collection<Object> references) {
    return related.isOfRoot() ? ofRoots(related, references) : ofSources(related, references);
  }

  private static Select ofSources(SelectionNode.Related related, Collection<Object> references) {
    return Select.all(related.relation().target())
        .selectList(SelectList.Columns.of(related.each().columns()))
        .filter(ownFilter(related.rows()))
        .relatedTo(sources(related.relation(), references));
  }

  /** Selects the sources' own rows, joined with the related ones. */
  private static Select ofRoots(SelectionNode.Related related, Collection<Object> keys) {
    EntityMetadata<?> root = related.source().target();
    PathNode row = related.rows().row();
    PathReplacer fromRow = new PathReplacer(PathNode.root(row.target()), row);
    Stream<ExpressionNode> each = related.each().columns().stream().map(fromRow::expression);
    return Select.all(root)
        .selectList(SelectList.Columns.of(Stream.concat(related.columns().stream(), each).toList()))
        .filter(KeyPredicates.hasKeyIn(root, keys))
        .filter(row.filter());
  }

  /**
   * Returns the query that counts the related rows of each source; the source's columns come first.
   */
  static Select counts(RelationMetadata relation, List<Object> references) {
    PathNode source = PathNode.root(relation.source());
    PathNode related = source.follow(relation);
    ExpressionNode key = new ColumnNode(related, related.target().keyColumns().get(0));
    Stream<ExpressionNode> columns =
        relation.sourceColumns().stream().map(at -> new ColumnNode(source, at));
    ExpressionNode count = AggregateNode.of(Aggregate.COUNT, key, ColumnType.LONG);
    PredicateNode condition =
        KeyPredicates.isOneOf(
            source,
            relation.sourceColumns(),
            references.stream().<List<?>>map(relation::decompose).toList());
    return Select.all(relation.source())
        .filter(condition)
        .selectList(SelectList.Columns.of(Stream.concat(columns, Stream.of(count)).toList()));
  }

  /** Returns the filter for rows that are related to the sources with these references. */
  static SourceFilter sources(RelationMetadata relation, Collection<Object> references) {
    return new SourceFilter(
        relation, references.stream().map(each -> parts(relation, each)).toList());
  }

  private static List<BindValue> parts(RelationMetadata relation, Object reference) {
    EntityMetadata<?> source = relation.source();
    List<Integer> columns = relation.sourceColumns();
    List<?> parts = relation.decompose(reference);
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new BindValue(parts.get(i), source.column(columns.get(i)).type()))
        .toList();
  }

  /** Returns the filter of related rows, as paths from the rows and not from their source. */
  private static PredicateNode ownFilter(PathNode rows) {
    PathNode own = PathNode.root(rows.target());
    PredicateNode filter = new PathReplacer(rows, own).condition(rows.filter());
    return rows.relation() instanceof ReverseRelation reverse
        ? new PathReplacer(rows.parent(), own.follow(reverse.reverse())).condition(filter)
        : filter;
  }
}
