package dev.kindred.internal.loading;

import dev.kindred.internal.execution.HandleMaker;
import dev.kindred.internal.execution.HandleSource;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.RelationModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the handles of the entities in one result, so that they load together. For one thread. */
final class ResultHandles extends HandleSource {

  private final EntityModel<?> model;
  private final PeerLoader loader;
  private final KnownOwners known;
  private final Fetching fetching;

  private final List<Owned> withoutOwner = new ArrayList<>(0);

  /** What is joined, by position of the relation; null where nothing is. */
  private @Nullable EntityReader<?> @Nullable [] joined;

  /** What is wanted along with the entities. */
  private final List<Peers> wanted = new ArrayList<>(0);

  /** The handles of joined entities that lead back to the one they are joined to. */
  private final List<LazyHandle> leadingBack = new ArrayList<>(0);

  /** The joining side, and the relation that leads back to it. */
  private @Nullable ResultHandles joinedTo;

  private @Nullable RelationModel back;

  ResultHandles(EntityModel<?> model, PeerLoader loader, KnownOwners known, Fetching fetching) {
    super(model.relations().size());
    this.loader = loader;
    this.known = known;
    this.fetching = fetching;
    this.model = model;
  }

  /** A relation's target is read from the same rows. */
  void join(RelationModel relation, EntityReader<?> reader) {
    if (joined == null) {
      joined = new EntityReader<?>[model.relations().size()];
    }
    joined[relation.index()] = reader;
    if (isOneToOne(relation)) {
      reader.handles().joinedTo = this;
      reader.handles().back = relation.inverse();
    }
  }

  private static boolean isOneToOne(RelationModel relation) {
    return !relation.toMany() && !relation.inverse().toMany();
  }

  @Override
  protected HandleMaker maker(int relation) {
    return RelationHandles.of(model.relation(relation), this);
  }

  /** Whether handles of a relation may be settled when they are made. */
  boolean settles(RelationModel relation) {
    return known.relation() != null
        || (joined != null && joined[relation.index()] != null)
        || (joinedTo != null && relation.equals(back));
  }

  /** What is known already is not to be loaded. */
  void settle(LazyHandle handle) {
    RelationModel relation = handle.peers().relation();
    Object entity = known.of(relation, handle.reference());
    if (entity != null) {
      handle.settle(entity);
    } else if (joined != null && joined[relation.index()] != null) {
      handle.settle(joined[relation.index()].readOnce());
    } else if (joinedTo != null && relation.equals(back)) {
      joinedTo.leadingBack.add(handle);
      joinedTo.awaitEntity();
    } else {
      handle.peers().add(handle);
    }
  }

  /** A handle that is to be told who carries it. */
  <H extends Owned> H owned(H handle) {
    withoutOwner.add(handle);
    awaitEntity();
    return handle;
  }

  /** A new group of handles. */
  Peers open(RelationModel relation) {
    Peers group = new Peers(relation, loader, fetching);
    if (fetching.plan().fetches().containsKey(relation)) {
      wanted.add(group);
    }
    return group;
  }

  @Override
  protected void handOver(Object entity) {
    withoutOwner.forEach(handle -> handle.ownedBy(entity));
    withoutOwner.clear();
    if (!leadingBack.isEmpty()) {
      Object back = LazyHandle.back(entity);
      leadingBack.forEach(handle -> handle.settle(back));
      leadingBack.clear();
    }
  }

  /**
   * Loads what is wanted along with the entities that were read so far. They have all their peers:
   * those of entities that are read later load by themselves.
   */
  void fetchAhead() {
    wanted.forEach(Peers::fetch);
    wanted.clear();
    renew();
    if (joined != null) {
      for (EntityReader<?> reader : joined) {
        if (reader != null) {
          reader.fetchAhead();
        }
      }
    }
  }
}
