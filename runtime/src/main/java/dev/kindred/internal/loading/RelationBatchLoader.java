package dev.kindred.internal.loading;

import dev.kindred.internal.execution.StreamingQuery;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
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
final class RelationBatchLoader implements RelatedLoader {

  private final EntityLoader entities;

  RelationBatchLoader(EntityLoader entities) {
    this.entities = entities;
  }

  /** A loader for what the rows of an open query refer to. */
  EntityLoader along(StreamingQuery query) {
    return entities.along(query);
  }

  @Override
  public int atOnce(RelationMetadata relation) {
    return entities.keysAtOnce(relation.source(), relation.sourceColumns());
  }

  @Override
  public Loaded load(
      RelationMetadata relation, KeyMap<@Nullable Object> owners, FetchContext fetching) {
    if (relation instanceof ForwardRelation forward) {
      return new Loaded(targets(forward, owners, fetching), null);
    }
    KeyMap<List<Object>> related = related(relation, owners, fetching);
    return relation.toMany() ? new Loaded(related, List.of()) : new Loaded(only(related), null);
  }

  /** What the owners are related to; owners related to nothing are left out. */
  KeyMap<List<Object>> related(
      RelationMetadata relation, KeyMap<@Nullable Object> owners, FetchContext fetching) {
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
    return owners.columns().haveSeveralSpellings();
  }

  @Override
  public KeyMap<Integer> counts(RelationMetadata relation, List<Object> references) {
    PathNode owner = PathNode.root(relation.source());
    PathNode related = owner.follow(relation);
    ExpressionNode key = new ColumnNode(related, related.target().keyColumns().get(0));
    Stream<ExpressionNode> columns =
        relation.sourceColumns().stream().map(at -> new ColumnNode(owner, at));
    ExpressionNode count = AggregateNode.of(Aggregate.COUNT, key, ColumnType.LONG);
    PredicateNode asked =
        KeyPredicates.isOneOf(
            owner,
            relation.sourceColumns(),
            references.stream().<List<?>>map(relation::decompose).toList());
    KeyMap<Integer> counts =
        entities.counts(
            relation,
            Select.all(relation.source())
                .filter(asked)
                .selectList(
                    SelectList.Columns.of(Stream.concat(columns, Stream.of(count)).toList())));
    entities.spellings().addOthers(counts, references);
    return counts;
  }

  private KeyMap<Object> targets(
      ForwardRelation relation, KeyMap<@Nullable Object> owners, FetchContext fetching) {
    EntityMetadata<?> target = relation.target();
    KeyMap<Object> found = new KeyMap<>(owners.columns());
    PredicateNode condition =
        KeyPredicates.isOneOf(
            PathNode.root(target),
            relation.references(),
            owners.keys().stream().<List<?>>map(relation::decompose).toList());
    @Nullable Select rows = fetching.rows(relation);
    entities.forEach(
        (rows == null ? Select.all(target) : rows.withoutSlice()).filter(condition),
        known(relation, owners),
        fetching.along(relation),
        (row, entity) -> found.put(row.reference(relation.references(), target), entity));
    entities.spellings().addMissing(found, owners.keys());
    return found;
  }

  private static KnownParents known(RelationMetadata relation, KeyMap<@Nullable Object> owners) {
    return relation.isBidirectional()
        ? new KnownParents(relation.reverse(), owners)
        : KnownParents.NONE;
  }

  private static KeyMap<Object> only(KeyMap<List<Object>> related) {
    KeyMap<Object> found = new KeyMap<>(related.columns());
    related.forEach((reference, list) -> found.put(reference, list.get(0)));
    return found;
  }

  private KeyMap<List<Object>> referring(
      ReverseRelation relation, KeyMap<@Nullable Object> owners, FetchContext fetching) {
    ForwardRelation forward = relation.reverse();
    KeyMap<List<Object>> found = new KeyMap<>(owners.columns());
    PredicateNode condition =
        KeyPredicates.refersTo(
            forward, owners.keys().stream().<List<?>>map(forward::decompose).toList());
    entities.forEach(
        Select.all(forward.source()).filter(condition),
        known(relation, owners),
        fetching,
        (row, entity) -> add(found, row.reference(forward.columns(), forward.target()), entity));
    return found;
  }

  private KeyMap<List<Object>> owned(
      RelationMetadata relation,
      @Nullable Select rows,
      KeyMap<@Nullable Object> owners,
      FetchContext fetching) {
    KeyMap<List<Object>> found = new KeyMap<>(owners.columns());
    boolean spelled = isSpelled(owners);
    Select all = rows == null ? Select.all(relation.target()) : rows;
    entities.forEachOwned(
        all.relatedTo(RelatedQueries.owners(relation, owners.keys())),
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
  private static void leadBack(RelationMetadata relation, @Nullable Object owner, Object entity) {
    if (owner != null
        && relation instanceof ReverseRelation reverse
        && handle(reverse.target(), entity, reverse.reverse()) instanceof LazyHandle handle) {
      handle.settle(owner);
    }
  }

  @SuppressWarnings("unchecked") // the entity is the model's
  private static <E> @Nullable Object handle(
      EntityMetadata<E> metadata, Object entity, RelationMetadata relation) {
    return metadata.handle((E) entity, relation.index());
  }

  private static void add(KeyMap<List<Object>> lists, Object reference, Object entity) {
    lists.computeIfAbsent(reference, ArrayList::new).add(entity);
  }
}
