package dev.kindred.internal.loading;

import dev.kindred.internal.loading.handle.HandleFactory;
import dev.kindred.internal.loading.handle.HandleLoader;
import dev.kindred.internal.loading.handle.LazyHandle;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Handles of the entities in one result, which load together, and the entities themselves; or those
 * of value objects that are selected without their entities. For one thread.
 */
final class ResultHandles {

  private static final HandleFactory[] NONE = {};

  private final EntityMetadata<?> metadata;
  private final RelationBatchLoader loader;
  private final KnownParents known;
  private final FetchContext fetching;

  /** Value objects that have the handles; null if the entities have them. */
  private final SelectionNode.@Nullable Embedded selected;

  /** Source to which the entities are joined one to one; null if they are not. */
  private final @Nullable JoinSource joinSource;

  /**
   * Reads the rest of a window of a stream, whose entities are not kept; null for other results.
   */
  private final @Nullable Runnable ahead;

  private final ArrayList<Object> entities;

  /** Whether the entities are asked for: as the result, or by handles that load together. */
  private boolean keepsEntities;

  /** By position of the relation; null where the entity has no handle. */
  private final HandleFactory[] factories;

  /** By position of the relation; null where it is not joined. */
  private @Nullable DistinctReader @Nullable [] joined;

  /** Relations that are loaded right after the result; null for none. */
  private @Nullable List<BatchLoadingGroup> fetched;

  /** Handles of joined entities whose value is the entity of the same row, which comes last. */
  private @Nullable List<LazyHandle> awaitingEntity;

  ResultHandles(
      EntityMetadata<?> metadata,
      RelationBatchLoader loader,
      KnownParents known,
      FetchContext fetching) {
    this(metadata, loader, known, fetching, null, null, null, true);
  }

  /** Returns the handles of entities that are handed over one by one. */
  static ResultHandles ofEach(
      EntityMetadata<?> metadata,
      RelationBatchLoader loader,
      KnownParents known,
      FetchContext fetching) {
    return new ResultHandles(metadata, loader, known, fetching, null, null, null, false);
  }

  /**
   * Returns the handles of entities in a window of a stream, which are not kept.
   *
   * @param ahead reads the rest of the window, before one of the handles loads
   */
  static ResultHandles ofStreamed(
      EntityMetadata<?> metadata,
      RelationBatchLoader loader,
      KnownParents known,
      FetchContext fetching,
      Runnable ahead) {
    return new ResultHandles(metadata, loader, known, fetching, null, null, ahead, false);
  }

  /** Returns the handles of value objects that are selected without their entities. */
  static ResultHandles ofSelected(
      SelectionNode.Embedded selected,
      RelationBatchLoader loader,
      KnownParents known,
      FetchContext fetching) {
    return new ResultHandles(
        selected.path().target(), loader, known, fetching, selected, null, null, true);
  }

  private ResultHandles(
      EntityMetadata<?> metadata,
      RelationBatchLoader loader,
      KnownParents known,
      FetchContext fetching,
      SelectionNode.@Nullable Embedded selected,
      @Nullable JoinSource joinSource,
      @Nullable Runnable ahead,
      boolean keepsEntities) {
    this.metadata = metadata;
    this.loader = loader;
    this.known = known;
    this.fetching = fetching;
    this.selected = selected;
    this.joinSource = joinSource;
    this.ahead = ahead;
    this.entities = new ArrayList<>();
    this.keepsEntities = keepsEntities;
    this.factories = metadata.hasHandles() ? factories() : NONE;
  }

  /**
   * Creates all factories before the first row is read: if they were created when first needed, the
   * JIT would compile that into the loop over the rows.
   */
  private HandleFactory[] factories() {
    HandleFactory[] created = new HandleFactory[metadata.relations().size()];
    for (int i = 0; i < created.length; i++) {
      RelationMetadata relation = metadata.relation(i);
      if (relation.hasHandle() && (selected == null || selected.has(relation))) {
        created[i] =
            new HandleFactory(group(relation), mayBeKnown(relation) ? this::setKnownValue : null);
      }
    }
    return created;
  }

  /**
   * Source of joined entities.
   *
   * @param reverse the relation from the joined entities to the source
   */
  private record JoinSource(ResultHandles handles, RelationMetadata reverse) {}

  EntityMetadata<?> metadata() {
    return metadata;
  }

  FetchContext fetching() {
    return fetching;
  }

  /** Returns the handles of the entities that a relation joins. */
  ResultHandles joined(RelationMetadata relation) {
    boolean oneToOne = !relation.toMany() && !relation.reverse().toMany();
    return new ResultHandles(
        relation.target(),
        loader,
        KnownParents.NONE,
        fetching.along(relation),
        null,
        oneToOne ? new JoinSource(this, relation.reverse()) : null,
        ahead,
        false);
  }

  /** Adds the reader of a relation's targets. */
  void join(RelationMetadata relation, EntityReader<?> reader) {
    if (joined == null) {
      joined = new DistinctReader[factories.length];
    }
    joined[relation.index()] =
        DistinctReader.of(reader, factories[relation.index()].loader(), known.relation() != null);
  }

  /** Returns the group of a relation's handles; the entities are kept if it needs them to load. */
  private HandleLoader group(RelationMetadata relation) {
    boolean isJoined = fetching.plan().joins(relation);
    boolean isFetched = !isJoined && fetching.plan().fetches().containsKey(relation);
    boolean loads =
        isFetched || (!isJoined && fetching.mode() != FetchMode.RAISE && !areAllKnown(relation));
    if (loads && ahead != null) {
      return new StreamedKeys(relation, loader, fetching, ahead);
    }
    keepsEntities |= loads;
    BatchLoadingGroup group =
        new BatchLoadingGroup(relation, loads ? entities : List.of(), selected, loader, fetching);
    if (isFetched) {
      fetched = fetched == null ? new ArrayList<>() : fetched;
      fetched.add(group);
    }
    return group;
  }

  private boolean mayBeKnown(RelationMetadata relation) {
    return !relation.toMany()
        && (known.relation() != null
            || fetching.plan().joins(relation)
            || leadsToJoinSource(relation));
  }

  private boolean areAllKnown(RelationMetadata relation) {
    return known.areAllOf(relation) || leadsToJoinSource(relation);
  }

  private boolean leadsToJoinSource(RelationMetadata relation) {
    return joinSource != null && joinSource.reverse().equals(relation);
  }

  /**
   * Sets the value of a handle, where it needs no loading.
   *
   * @return whether it is that of all handles with the same reference
   */
  private boolean setKnownValue(LazyHandle handle) {
    RelationMetadata relation = handle.loader().relation();
    if (known.relation() != null) {
      Object parent = known.of(relation, handle.reference());
      if (parent != null) {
        handle.set(parent);
        return true;
      }
    }
    if (joined != null && joined[relation.index()] != null) {
      handle.set(joined[relation.index()].entity());
    } else if (joinSource != null && leadsToJoinSource(relation)) {
      joinSource.handles().await(handle);
    }
    return false;
  }

  private void await(LazyHandle handle) {
    List<LazyHandle> awaiting = awaitingEntity;
    if (awaiting == null) {
      awaiting = new ArrayList<>();
      awaitingEntity = awaiting;
    }
    awaiting.add(handle);
  }

  /** Makes room for entities, so that their list does not grow. */
  ResultHandles expecting(int number) {
    entities.ensureCapacity(number);
    return this;
  }

  /** Returns the factory for the handles of a relation. */
  HandleFactory factory(int relation) {
    return factories[relation];
  }

  /** Returns the handle of the row's joined entity; null if the factory is to make one. */
  @Nullable One<?> joinedHandle(int relation, ResultSet results) {
    DistinctReader reader = joined == null ? null : joined[relation];
    return reader == null ? null : reader.handle(results);
  }

  /** Adds the entity or value object of a row, once all its handles are made. */
  <E> E add(E entity) {
    if (keepsEntities) {
      entities.add(entity);
    }
    if (awaitingEntity != null) {
      setAwaited(awaitingEntity, entity);
    }
    return entity;
  }

  private static void setAwaited(List<LazyHandle> awaiting, Object entity) {
    for (int i = 0; i < awaiting.size(); i++) {
      awaiting.get(i).setSource(entity);
    }
    awaiting.clear();
  }

  /** Returns the entities that were added, in their order. */
  List<Object> entities() {
    return entities;
  }

  /** Loads the fetched relations that were not joined. */
  void fetch() {
    if (fetched != null) {
      fetched.forEach(BatchLoadingGroup::loadAll);
    }
    if (joined != null) {
      for (DistinctReader reader : joined) {
        if (reader != null) {
          reader.fetch();
        }
      }
    }
  }
}
