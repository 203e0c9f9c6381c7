package dev.kindred.internal.loading;

import dev.kindred.internal.execution.HandleSource;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the handles of the entities in one result, so that they load together. For one thread. */
final class ResultHandles implements HandleSource {

  private final PeerLoader loader;
  private final KnownOwners known;
  private final Fetching fetching;
  private final @Nullable Peers[] groups;
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
    this.loader = loader;
    this.known = known;
    this.fetching = fetching;
    this.groups = new Peers[model.relations().size()];
  }

  /** A relation's target is read from the same rows. */
  void join(RelationModel relation, EntityReader<?> reader) {
    if (joined == null) {
      joined = new EntityReader<?>[groups.length];
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
  public One<?> forward(ForwardRelation relation, @Nullable Object reference) {
    if (reference == null) {
      return One.none();
    }
    LiveOne<?> handle =
        relation.leadsBack()
            ? owned(new LiveOneToOne<>(reference, group(relation)))
            : new LiveOne<>(reference, group(relation));
    settle(handle, relation, reference);
    return handle;
  }

  @Override
  public One<?> reverse(ReverseRelation relation, @Nullable Object referenced) {
    if (referenced == null) {
      return One.none();
    }
    ReverseOne<?> handle = new ReverseOne<>(referenced, group(relation));
    settle(handle, relation, referenced);
    return owned(handle);
  }

  @Override
  public Many<?> many(RelationModel relation, @Nullable Object referenced) {
    if (referenced == null) {
      return Many.none();
    }
    LiveMany<?> handle = new LiveMany<>(referenced, group(relation));
    handle.peers().add(handle);
    return owned(handle);
  }

  /** What is known already is not to be loaded. */
  private void settle(LazyHandle handle, RelationModel relation, Object reference) {
    Object entity = known.of(relation, reference);
    if (entity != null) {
      handle.settle(entity);
    } else if (joined != null && joined[relation.index()] != null) {
      handle.settle(joined[relation.index()].readOnce());
    } else if (joinedTo != null && relation.equals(back)) {
      joinedTo.leadingBack.add(handle);
    } else {
      handle.peers().add(handle);
    }
  }

  private <H extends Owned> H owned(H handle) {
    withoutOwner.add(handle);
    return handle;
  }

  private Peers group(RelationModel relation) {
    Peers open = groups[relation.index()];
    return open == null || open.isClosed() ? opened(relation) : open;
  }

  private Peers opened(RelationModel relation) {
    Peers group = new Peers(relation, loader, fetching);
    groups[relation.index()] = group;
    if (fetching.plan().fetches().containsKey(relation)) {
      wanted.add(group);
    }
    return group;
  }

  /** Tells the handles that were made for an entity who carries them. */
  <E> E ownedBy(E entity) {
    if (!withoutOwner.isEmpty()) {
      withoutOwner.forEach(handle -> handle.ownedBy(entity));
      withoutOwner.clear();
    }
    if (!leadingBack.isEmpty()) {
      Object back = LazyHandle.back(entity);
      leadingBack.forEach(handle -> handle.settle(back));
      leadingBack.clear();
    }
    return entity;
  }

  /** Loads what is wanted along with the entities that were read so far. */
  void fetchAhead() {
    wanted.forEach(Peers::fetch);
    wanted.clear();
    if (joined != null) {
      for (EntityReader<?> reader : joined) {
        if (reader != null) {
          reader.fetchAhead();
        }
      }
    }
  }
}
