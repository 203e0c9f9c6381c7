package dev.kindred.internal.loading;

import dev.kindred.internal.execution.EntityInitializer;
import dev.kindred.internal.execution.HandleFactory;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the handles of the entities in one result, so that they load together. For one thread. */
final class ResultHandles extends EntityInitializer {

  private final RelationBatchLoader loader;
  private final KnownParents known;
  private final FetchContext fetching;

  /** What is joined, by position of the relation; null where nothing is. */
  private @Nullable EntityReader<?> @Nullable [] joined;

  /** What is wanted along with the entities. */
  private final List<BatchLoadingGroup> wanted = new ArrayList<>(0);

  /** The handles of joined entities that lead back to the one they are joined to. */
  private final List<LazyHandle> leadingBack = new ArrayList<>(0);

  private final @Nullable WayBack wayBack;

  /**
   * Makes handles.
   *
   * @param wayBack where the entities are joined one to one to others
   */
  ResultHandles(
      EntityMetadata<?> metadata,
      RelationBatchLoader loader,
      KnownParents known,
      FetchContext fetching,
      @Nullable WayBack wayBack) {
    super(metadata);
    this.loader = loader;
    this.known = known;
    this.fetching = fetching;
    this.wayBack = wayBack;
    open();
  }

  /** The side that joins, and the relation that leads back to it. */
  record WayBack(ResultHandles to, RelationMetadata relation) {}

  /** How those that a relation joins lead back; null where several may do so. */
  @Nullable WayBack wayBack(RelationMetadata relation) {
    return relation.toMany() || relation.reverse().toMany()
        ? null
        : new WayBack(this, relation.reverse());
  }

  /** A relation's target is read from the same rows. */
  void join(RelationMetadata relation, EntityReader<?> reader) {
    if (joined == null) {
      joined = new EntityReader<?>[relation.source().relations().size()];
    }
    joined[relation.index()] = reader;
  }

  @Override
  protected HandleFactory maker(RelationMetadata relation) {
    return RelationHandles.of(relation, this);
  }

  /** Whether handles of a relation may be settled when they are made. */
  boolean settles(RelationMetadata relation) {
    return known.relation() != null || fetching.plan().joins(relation) || isWayBack(relation);
  }

  private boolean isWayBack(RelationMetadata relation) {
    return wayBack != null && wayBack.relation().equals(relation);
  }

  /** What is known already is not to be loaded. */
  void settle(LazyHandle handle) {
    RelationMetadata relation = handle.peers().relation();
    Object entity = known.of(relation, handle.reference());
    if (entity != null) {
      handle.settle(entity);
    } else if (joined != null && joined[relation.index()] != null) {
      handle.settle(joined[relation.index()].readOnce());
    } else if (wayBack != null && isWayBack(relation)) {
      wayBack.to().leadingBack.add(handle);
      wayBack.to().awaitEntity();
    }
  }

  /** The handles of a relation. They keep no entities where they will not load. */
  BatchLoadingGroup peers(RelationMetadata relation) {
    boolean isWanted =
        fetching.plan().fetches().containsKey(relation) && !fetching.plan().joins(relation);
    boolean loads = isWanted || fetching.mode() != FetchMode.RAISE;
    BatchLoadingGroup peers =
        new BatchLoadingGroup(relation, loads ? entities() : List.of(), loader, fetching);
    if (isWanted) {
      wanted.add(peers);
    }
    return peers;
  }

  @Override
  protected void handOver(Object entity) {
    Object back = LazyHandle.back(entity);
    leadingBack.forEach(handle -> handle.settle(back));
    leadingBack.clear();
  }

  /** Loads what is wanted along with the entities that were read. */
  void fetchAhead() {
    wanted.forEach(BatchLoadingGroup::fetchAll);
    if (joined != null) {
      for (EntityReader<?> reader : joined) {
        if (reader != null) {
          reader.fetchAhead();
        }
      }
    }
  }
}
