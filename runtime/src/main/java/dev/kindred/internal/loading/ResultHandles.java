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
  private final @Nullable Peers[] groups;
  private final List<OwnedHandle> withoutOwner = new ArrayList<>(0);

  ResultHandles(EntityModel<?> model, PeerLoader loader, KnownOwners known) {
    this.loader = loader;
    this.known = known;
    this.groups = new Peers[model.relations().size()];
  }

  @Override
  public One<?> forward(ForwardRelation relation, @Nullable Object reference) {
    if (reference == null) {
      return One.none();
    }
    LiveOne<?> handle = new LiveOne<>(reference, group(relation));
    Object entity = known.of(relation, reference);
    if (entity == null) {
      handle.peers().add(handle);
    } else {
      handle.settle(entity);
    }
    return handle;
  }

  @Override
  public One<?> reverse(ReverseRelation relation, @Nullable Object referenced) {
    return referenced == null ? One.none() : owned(new ReverseOne<>(referenced, group(relation)));
  }

  @Override
  public Many<?> many(RelationModel relation, @Nullable Object referenced) {
    return referenced == null ? Many.none() : owned(new LiveMany<>(referenced, group(relation)));
  }

  private <H extends OwnedHandle> H owned(H handle) {
    handle.peers().add(handle);
    withoutOwner.add(handle);
    return handle;
  }

  private Peers group(RelationModel relation) {
    Peers open = groups[relation.index()];
    if (open == null || open.isClosed()) {
      open = new Peers(relation, loader);
      groups[relation.index()] = open;
    }
    return open;
  }

  /** Tells the handles that were made for an entity who carries them. */
  <E> E ownedBy(E entity) {
    if (!withoutOwner.isEmpty()) {
      withoutOwner.forEach(handle -> handle.ownedBy(entity));
      withoutOwner.clear();
    }
    return entity;
  }
}
