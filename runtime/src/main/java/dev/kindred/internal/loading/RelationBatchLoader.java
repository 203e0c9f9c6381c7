package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.handle.LazyHandle;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Loader of related entities: of one relation, for many sources, in one statement. Where a key can
 * be spelled in several ways, related rows are read with the key of their source, and one more
 * statement finds what is missing. Thread-safe.
 */
final class RelationBatchLoader {

  private final Executor executor;
  private final StoredKeyResolver storedKeys;

  RelationBatchLoader(Executor executor, StoredKeyResolver storedKeys) {
    this.executor = executor;
    this.storedKeys = storedKeys;
  }

  /**
   * Loaded related entities.
   *
   * @param byReference the entity, or the list of entities, by the source's reference
   * @param absent the value of a source that has none: null, or the empty list
   */
  record Loaded(KeyMap<?> byReference, @Nullable Object absent) {

    @Nullable Object of(Object reference) {
      Object found = byReference.get(reference);
      return found == null ? absent : found;
    }
  }

  /** Returns the most sources of one statement. */
  int batchSize(RelationMetadata relation) {
    return executor.keysAtOnce(relation.source(), relation.sourceColumns());
  }

  /**
   * Loads the values of handles.
   *
   * @param sources the sources by their references; null for sources that the loaded entities have
   *     no handle for
   */
  Loaded load(RelationMetadata relation, KeyMap<@Nullable Object> sources, FetchContext fetching) {
    if (relation instanceof ForwardRelation forward) {
      return new Loaded(targets(forward, sources, fetching), null);
    }
    KeyMap<List<Object>> related = related(relation, sources, fetching);
    return relation.toMany() ? new Loaded(related, List.of()) : new Loaded(only(related), null);
  }

  /**
   * Returns the related entities by the references of their sources; sources without any are left
   * out.
   */
  KeyMap<List<Object>> related(
      RelationMetadata relation, KeyMap<@Nullable Object> sources, FetchContext fetching) {
    @Nullable Select rows = fetching.rows(relation);
    KeyMap<List<Object>> found =
        relation instanceof ReverseRelation reverse
                && rows == null
                && !sources.columns().haveSeveralSpellings()
            ? referring(reverse, sources, fetching.along(relation))
            : owned(relation, rows, sources, fetching.along(relation));
    found.replaceAll(Collections::unmodifiableList);
    storedKeys.addOthers(found, sources.keys());
    return found;
  }

  /** Counts the related rows by the references of their sources. */
  KeyMap<Integer> counts(RelationMetadata relation, List<Object> references) {
    KeyMap<Integer> counts = reader().counts(relation, RelatedQueries.counts(relation, references));
    storedKeys.addOthers(counts, references);
    return counts;
  }

  private RelatedEntityReader reader() {
    return new RelatedEntityReader(executor, this);
  }

  private KeyMap<Object> targets(
      ForwardRelation relation, KeyMap<@Nullable Object> sources, FetchContext fetching) {
    EntityMetadata<?> target = relation.target();
    KeyMap<Object> found = new KeyMap<>(sources.columns());
    PredicateNode condition =
        KeyPredicates.isOneOf(
            PathNode.root(target),
            relation.references(),
            sources.keys().stream().<List<?>>map(relation::decompose).toList());
    @Nullable Select rows = fetching.rows(relation);
    reader()
        .forEach(
            (rows == null ? Select.all(target) : rows.withoutSlice()).filter(condition),
            known(relation, sources),
            fetching.along(relation),
            (row, entity) -> found.put(row.reference(relation.references(), target), entity));
    storedKeys.addMissing(found, sources.keys());
    return found;
  }

  private static KnownParents known(RelationMetadata relation, KeyMap<@Nullable Object> sources) {
    return relation.isBidirectional()
        ? new KnownParents(relation.reverse(), sources)
        : KnownParents.NONE;
  }

  private static KeyMap<Object> only(KeyMap<List<Object>> related) {
    KeyMap<Object> found = new KeyMap<>(related.columns());
    related.forEach((reference, list) -> found.put(reference, list.get(0)));
    return found;
  }

  private KeyMap<List<Object>> referring(
      ReverseRelation relation, KeyMap<@Nullable Object> sources, FetchContext fetching) {
    ForwardRelation forward = relation.reverse();
    ReferringLists found = new ReferringLists(forward, sources.columns());
    PredicateNode condition =
        KeyPredicates.refersTo(
            forward, sources.keys().stream().<List<?>>map(forward::decompose).toList());
    reader()
        .forEach(
            inScope(relation, Select.all(forward.source()).filter(condition)),
            known(relation, sources),
            fetching,
            found::add);
    return found.lists();
  }

  private KeyMap<List<Object>> owned(
      RelationMetadata relation,
      @Nullable Select rows,
      KeyMap<@Nullable Object> sources,
      FetchContext fetching) {
    KeyMap<List<Object>> found = new KeyMap<>(sources.columns());
    boolean spelled = sources.columns().haveSeveralSpellings();
    Select all = rows == null ? Select.all(relation.target()) : rows;
    reader()
        .forEachOwned(
            inScope(relation, all).relatedTo(RelatedQueries.sources(relation, sources.keys())),
            known(relation, sources),
            fetching,
            (source, entity) -> {
              add(found, source, entity);
              if (spelled) {
                setSource(relation, sources.get(source), entity);
              }
            });
    return found;
  }

  private Select inScope(RelationMetadata relation, Select rows) {
    OptionalInt mark = DeclaredScopes.hidden(executor.scopes(), relation);
    return mark.isEmpty()
        ? rows
        : rows.filter(DeclaredScopes.isUnmarked(relation.target(), mark.getAsInt()));
  }

  /** Sets the handle of a foreign key that is spelled in another way than its source's key. */
  private static void setSource(RelationMetadata relation, @Nullable Object source, Object entity) {
    if (source != null
        && relation instanceof ReverseRelation reverse
        && handle(reverse.target(), entity, reverse.reverse()) instanceof LazyHandle handle) {
      handle.set(source);
    }
  }

  @SuppressWarnings("unchecked") // the entity is the metadata's
  private static <E> @Nullable Object handle(
      EntityMetadata<E> metadata, Object entity, RelationMetadata relation) {
    return metadata.handle((E) entity, relation.index());
  }

  private static void add(KeyMap<List<Object>> lists, Object reference, Object entity) {
    lists.computeIfAbsent(reference, ArrayList::new).add(entity);
  }
}
