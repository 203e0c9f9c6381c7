package dev.kindred.internal.loading;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads, in one statement, what many rows are related to by one relation. */
final class PeerLoader implements PeerSource {

  private final EntityLoader entities;

  PeerLoader(EntityLoader entities) {
    this.entities = entities;
  }

  @Override
  public int atOnce(RelationModel relation) {
    return entities.keysAtOnce(relation.owner(), relation.ownerColumns());
  }

  @Override
  public Loaded load(
      RelationModel relation, Map<Object, ? extends @Nullable Object> owners, Fetching fetching) {
    if (relation instanceof ForwardRelation forward) {
      return new Loaded(targets(forward, owners, fetching), null);
    }
    Map<Object, List<Object>> related = related(relation, owners, fetching);
    return relation.toMany() ? new Loaded(related, List.of()) : new Loaded(only(related), null);
  }

  /** What the owners are related to; owners related to nothing are left out. */
  Map<Object, List<Object>> related(
      RelationModel relation, Map<Object, ? extends @Nullable Object> owners, Fetching fetching) {
    @Nullable Select rows = fetching.rows(relation);
    return relation instanceof ReverseRelation reverse && rows == null
        ? referring(reverse, owners, fetching.along(relation))
        : owned(relation, rows, owners, fetching.along(relation));
  }

  @Override
  public Map<Object, Integer> counts(RelationModel relation, Set<Object> references) {
    PathNode owner = PathNode.root(relation.owner());
    PathNode related = owner.follow(relation);
    ExpressionNode key = new ColumnNode(related, related.target().keyColumns().get(0));
    Stream<ExpressionNode> columns =
        relation.ownerColumns().stream().map(at -> new ColumnNode(owner, at));
    ExpressionNode count = AggregateNode.of(Aggregate.COUNT, key, ColumnType.LONG);
    ConditionNode asked =
        Keys.isOneOf(
            owner,
            relation.ownerColumns(),
            references.stream().<List<?>>map(relation::decompose).toList());
    return entities.counts(
        relation,
        Select.all(relation.owner())
            .filter(asked)
            .output(Output.Columns.of(Stream.concat(columns, Stream.of(count)).toList())));
  }

  private Map<Object, Object> targets(
      ForwardRelation relation, Map<Object, ? extends @Nullable Object> owners, Fetching fetching) {
    EntityModel<?> target = relation.target();
    Map<Object, Object> found = new HashMap<>();
    ConditionNode condition =
        Keys.isOneOf(
            PathNode.root(target),
            relation.references(),
            owners.keySet().stream().<List<?>>map(relation::decompose).toList());
    @Nullable Select rows = fetching.rows(relation);
    entities.forEach(
        (rows == null ? Select.all(target) : rows.whole()).filter(condition),
        known(relation, owners),
        fetching.along(relation),
        (row, entity) -> found.put(row.reference(relation.references(), target), entity));
    return found;
  }

  private static KnownOwners known(
      RelationModel relation, Map<Object, ? extends @Nullable Object> owners) {
    return relation.leadsBack() ? new KnownOwners(relation.inverse(), owners) : KnownOwners.NONE;
  }

  private static Map<Object, Object> only(Map<Object, List<Object>> related) {
    Map<Object, Object> found = new HashMap<>();
    related.forEach((reference, list) -> found.put(reference, list.get(0)));
    return found;
  }

  private Map<Object, List<Object>> referring(
      ReverseRelation relation, Map<Object, ? extends @Nullable Object> owners, Fetching fetching) {
    ForwardRelation forward = relation.inverse();
    Map<Object, List<Object>> found = new HashMap<>();
    ConditionNode condition =
        Keys.refersTo(forward, owners.keySet().stream().<List<?>>map(forward::decompose).toList());
    entities.forEach(
        Select.all(forward.owner()).filter(condition),
        known(relation, owners),
        fetching,
        (row, entity) -> add(found, row.reference(forward.columns(), forward.target()), entity));
    found.replaceAll((reference, list) -> List.copyOf(list));
    return found;
  }

  private Map<Object, List<Object>> owned(
      RelationModel relation,
      @Nullable Select rows,
      Map<Object, ? extends @Nullable Object> owners,
      Fetching fetching) {
    Map<Object, List<Object>> found = new HashMap<>();
    Select all = rows == null ? Select.all(relation.target()) : rows;
    entities.forEachOwned(
        all.ownedBy(RelatedSelect.owners(relation, owners.keySet())),
        known(relation, owners),
        fetching,
        (owner, entity) -> add(found, owner, entity));
    found.replaceAll((owner, list) -> List.copyOf(list));
    return found;
  }

  private static void add(Map<Object, List<Object>> lists, Object reference, Object entity) {
    lists.computeIfAbsent(reference, k -> new ArrayList<>()).add(entity);
  }
}
