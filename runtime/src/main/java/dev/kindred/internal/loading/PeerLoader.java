package dev.kindred.internal.loading;

import dev.kindred.internal.execution.OpenQuery;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.KeyMap;
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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads, in one statement, what many rows are related to by one relation. Where a key may be
 * spelled in several ways, related rows come with their owner's own key, and what was asked for in
 * another spelling is found by one statement more.
 */
final class PeerLoader implements PeerSource {

  private final EntityLoader entities;

  PeerLoader(EntityLoader entities) {
    this.entities = entities;
  }

  /** A loader for what the rows of an open query refer to. */
  EntityLoader along(OpenQuery query) {
    return entities.along(query);
  }

  @Override
  public int atOnce(RelationModel relation) {
    return entities.keysAtOnce(relation.owner(), relation.ownerColumns());
  }

  @Override
  public Loaded load(RelationModel relation, KeyMap<@Nullable Object> owners, Fetching fetching) {
    if (relation instanceof ForwardRelation forward) {
      return new Loaded(targets(forward, owners, fetching), null);
    }
    KeyMap<List<Object>> related = related(relation, owners, fetching);
    return relation.toMany() ? new Loaded(related, List.of()) : new Loaded(only(related), null);
  }

  /** What the owners are related to; owners related to nothing are left out. */
  KeyMap<List<Object>> related(
      RelationModel relation, KeyMap<@Nullable Object> owners, Fetching fetching) {
    @Nullable Select rows = fetching.rows(relation);
    KeyMap<List<Object>> found =
        relation instanceof ReverseRelation reverse && rows == null && !isSpelled(owners)
            ? referring(reverse, owners, fetching.along(relation))
            : owned(relation, rows, owners, fetching.along(relation));
    found.replaceAll(List::copyOf);
    entities.spellings().addOthers(found, owners.keys());
    return found;
  }

  private static boolean isSpelled(KeyMap<?> owners) {
    return owners.columns().areSpelled();
  }

  @Override
  public KeyMap<Integer> counts(RelationModel relation, List<Object> references) {
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
    KeyMap<Integer> counts =
        entities.counts(
            relation,
            Select.all(relation.owner())
                .filter(asked)
                .output(Output.Columns.of(Stream.concat(columns, Stream.of(count)).toList())));
    entities.spellings().addOthers(counts, references);
    return counts;
  }

  private KeyMap<Object> targets(
      ForwardRelation relation, KeyMap<@Nullable Object> owners, Fetching fetching) {
    EntityModel<?> target = relation.target();
    KeyMap<Object> found = new KeyMap<>(owners.columns());
    ConditionNode condition =
        Keys.isOneOf(
            PathNode.root(target),
            relation.references(),
            owners.keys().stream().<List<?>>map(relation::decompose).toList());
    @Nullable Select rows = fetching.rows(relation);
    entities.forEach(
        (rows == null ? Select.all(target) : rows.whole()).filter(condition),
        known(relation, owners),
        fetching.along(relation),
        (row, entity) -> found.put(row.reference(relation.references(), target), entity));
    entities.spellings().addMissing(found, owners.keys());
    return found;
  }

  private static KnownOwners known(RelationModel relation, KeyMap<@Nullable Object> owners) {
    return relation.leadsBack() ? new KnownOwners(relation.inverse(), owners) : KnownOwners.NONE;
  }

  private static KeyMap<Object> only(KeyMap<List<Object>> related) {
    KeyMap<Object> found = new KeyMap<>(related.columns());
    related.forEach((reference, list) -> found.put(reference, list.get(0)));
    return found;
  }

  private KeyMap<List<Object>> referring(
      ReverseRelation relation, KeyMap<@Nullable Object> owners, Fetching fetching) {
    ForwardRelation forward = relation.inverse();
    KeyMap<List<Object>> found = new KeyMap<>(owners.columns());
    ConditionNode condition =
        Keys.refersTo(forward, owners.keys().stream().<List<?>>map(forward::decompose).toList());
    entities.forEach(
        Select.all(forward.owner()).filter(condition),
        known(relation, owners),
        fetching,
        (row, entity) -> add(found, row.reference(forward.columns(), forward.target()), entity));
    return found;
  }

  private KeyMap<List<Object>> owned(
      RelationModel relation,
      @Nullable Select rows,
      KeyMap<@Nullable Object> owners,
      Fetching fetching) {
    KeyMap<List<Object>> found = new KeyMap<>(owners.columns());
    boolean spelled = isSpelled(owners);
    Select all = rows == null ? Select.all(relation.target()) : rows;
    entities.forEachOwned(
        all.ownedBy(RelatedSelect.owners(relation, owners.keys())),
        known(relation, owners),
        fetching,
        (owner, entity) -> {
          add(found, owner, entity);
          if (spelled) {
            leadBack(relation, owners.get(owner), entity);
          }
        });
    return found;
  }

  /** A foreign key that is spelled in another way than its owner was not known to refer to it. */
  private static void leadBack(RelationModel relation, @Nullable Object owner, Object entity) {
    if (owner != null
        && relation instanceof ReverseRelation reverse
        && handle(reverse.target(), entity, reverse.inverse()) instanceof LazyHandle handle) {
      handle.settle(owner);
    }
  }

  @SuppressWarnings("unchecked") // the entity is the model's
  private static <E> @Nullable Object handle(
      EntityModel<E> model, Object entity, RelationModel relation) {
    return model.handle((E) entity, relation.index());
  }

  private static void add(KeyMap<List<Object>> lists, Object reference, Object entity) {
    lists.computeIfAbsent(reference, ArrayList::new).add(entity);
  }
}
