package dev.kindred.internal.loading;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.Owners;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Rebase;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The queries for rows that are related to several owners. */
final class RelatedSelect {

  private RelatedSelect() {}

  /** What a list of related rows is made of, for the owners that these values stand for. */
  static Select of(SelectionNode.Related related, Collection<Object> references) {
    return related.isOfRoot() ? ofRoots(related, references) : ofOwners(related, references);
  }

  private static Select ofOwners(SelectionNode.Related related, Collection<Object> references) {
    return Select.all(related.relation().target())
        .output(Output.Columns.of(related.each().columns()))
        .filter(ownFilter(related.rows()))
        .ownedBy(owners(related.relation(), references));
  }

  /** The owners' own rows, joined with the related ones. */
  private static Select ofRoots(SelectionNode.Related related, Collection<Object> keys) {
    EntityModel<?> root = related.owner().target();
    PathNode row = related.rows().row();
    Rebase fromRow = new Rebase(PathNode.root(row.target()), row);
    Stream<ExpressionNode> each = related.each().columns().stream().map(fromRow::expression);
    return Select.all(root)
        .output(Output.Columns.of(Stream.concat(related.columns().stream(), each).toList()))
        .filter(Keys.hasKeyIn(root, keys))
        .filter(row.filter());
  }

  static Owners owners(RelationModel relation, Collection<Object> references) {
    return new Owners(relation, references.stream().map(each -> parts(relation, each)).toList());
  }

  private static List<ValueNode> parts(RelationModel relation, Object reference) {
    EntityModel<?> owner = relation.owner();
    List<Integer> columns = relation.ownerColumns();
    List<?> parts = relation.decompose(reference);
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new ValueNode(parts.get(i), owner.column(columns.get(i)).type()))
        .toList();
  }

  /** What the rows must meet, starting from them and not from their owner. */
  private static ConditionNode ownFilter(PathNode rows) {
    PathNode own = PathNode.root(rows.target());
    ConditionNode filter = new Rebase(rows, own).condition(rows.filter());
    return rows.relation() instanceof ReverseRelation reverse
        ? new Rebase(rows.parent(), own.follow(reverse.inverse())).condition(filter)
        : filter;
  }
}
