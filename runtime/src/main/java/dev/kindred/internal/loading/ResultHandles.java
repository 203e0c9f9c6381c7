package dev.kindred.internal.loading;

import dev.kindred.internal.execution.HandleMaker;
import dev.kindred.internal.execution.HandleSource;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.RelationModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the handles of the entities in one result, so that they load together. For one thread. */
final class ResultHandles extends HandleSource {

  private final PeerLoader loader;
  private final KnownOwners known;
  private final Fetching fetching;

  /** What is joined, by position of the relation; null where nothing is. */
  private @Nullable EntityReader<?> @Nullable [] joined;

  /** What is wanted along with the entities. */
  private final List<Peers> wanted = new ArrayList<>(0);

  /** The handles of joined entities that lead back to the one they are joined to. */
  private final List<LazyHandle> leadingBack = new ArrayList<>(0);

  private final @Nullable WayBack wayBack;

  /**
   * Makes handles.
   *
   * @param wayBack where the entities are joined one to one to others
   */
  ResultHandles(
      EntityModel<?> model,
      PeerLoader loader,
      KnownOwners known,
      Fetching fetching,
      @Nullable WayBack wayBack) {
    super(model);
    this.loader = loader;
    this.known = known;
    this.fetching = fetching;
    this.wayBack = wayBack;
    open();
  }

  /** The side that joins, and the relation that leads back to it. */
  record WayBack(ResultHandles to, RelationModel relation) {}

  /** How those that a relation joins lead back; null where several may do so. */
  @Nullable WayBack wayBack(RelationModel relation) {
    return relation.toMany() || relation.inverse().toMany()
        ? null
        : new WayBack(this, relation.inverse());
  }

  /** A relation's target is read from the same rows. */
  void join(RelationModel relation, EntityReader<?> reader) {
    if (joined == null) {
      joined = new EntityReader<?>[relation.owner().relations().size()];
    }
    joined[relation.index()] = reader;
  }

  @Override
  protected HandleMaker maker(RelationModel relation) {
    return RelationHandles.of(relation, this);
  }

  /** Whether handles of a relation may be settled when they are made. */
  boolean settles(RelationModel relation) {
    return known.relation() != null || fetching.plan().joins(relation) || isWayBack(relation);
  }

  private boolean isWayBack(RelationModel relation) {
    return wayBack != null && wayBack.relation().equals(relation);
  }

  /** What is known already is not to be loaded. */
  void settle(LazyHandle handle) {
    RelationModel relation = handle.peers().relation();
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
  Peers peers(RelationModel relation) {
    boolean isWanted =
        fetching.plan().fetches().containsKey(relation) && !fetching.plan().joins(relation);
    boolean loads = isWanted || fetching.mode() != FetchMode.RAISE;
    Peers peers = new Peers(relation, loads ? entities() : List.of(), loader, fetching);
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
    wanted.forEach(Peers::fetchAll);
    if (joined != null) {
      for (EntityReader<?> reader : joined) {
        if (reader != null) {
          reader.fetchAhead();
        }
      }
    }
  }
}
