package dev.kindred.internal.loading;

import dev.kindred.internal.execution.HandleMaker;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationModel;
import org.jspecify.annotations.Nullable;

/** Makes the handles of one relation in one result, in groups that load together. */
abstract class RelationHandles extends HandleMaker {

  final ResultHandles result;
  private @Nullable Peers group;

  /** How many more handles the group takes. */
  private int room;

  private RelationHandles(RelationModel relation, ResultHandles result) {
    super(relation);
    this.result = result;
  }

  /** What makes a relation's handles, which are told apart once and not for each row. */
  static RelationHandles of(RelationModel relation, ResultHandles result) {
    if (relation.toMany()) {
      return new ToMany(relation, result);
    }
    if (!(relation instanceof ForwardRelation forward)) {
      return new Reverse(relation, result);
    }
    return forward.leadsBack() || result.settles(relation)
        ? new Forward(forward, result)
        : new ForeignKey(relation, result);
  }

  /** The group of the next handle: while it has room, there is one. */
  final Peers group() {
    Peers open = room == 0 ? opened() : group;
    room--;
    return open;
  }

  private Peers opened() {
    Peers opened = result.open(relation());
    group = opened;
    room = opened.limit();
    return opened;
  }

  /** Foreign keys of which nothing is known but their values: the most frequent, made fastest. */
  private static final class ForeignKey extends RelationHandles {

    ForeignKey(RelationModel relation, ResultHandles result) {
      super(relation, result);
    }

    @Override
    protected Object handle(@Nullable Object reference) {
      if (reference == null) {
        return One.none();
      }
      Peers group = group();
      LiveOne<?> handle = new LiveOne<>(reference, group);
      group.add(handle);
      return handle;
    }
  }

  /** To-one relations whose rows may be known when the handles are made. */
  private abstract static class ToOne extends RelationHandles {

    ToOne(RelationModel relation, ResultHandles result) {
      super(relation, result);
    }

    abstract LazyHandle unsettled(Object reference);

    @Override
    protected final Object handle(@Nullable Object reference) {
      if (reference == null) {
        return One.none();
      }
      LazyHandle handle = unsettled(reference);
      result.settle(handle);
      return handle;
    }
  }

  private static final class Forward extends ToOne {

    private final boolean leadsBack;

    Forward(ForwardRelation relation, ResultHandles result) {
      super(relation, result);
      this.leadsBack = relation.leadsBack();
    }

    @Override
    LazyHandle unsettled(Object reference) {
      return leadsBack
          ? result.owned(new LiveOneToOne<>(reference, group()))
          : new LiveOne<>(reference, group());
    }
  }

  /** The other sides of one-to-one relations. */
  private static final class Reverse extends ToOne {

    Reverse(RelationModel relation, ResultHandles result) {
      super(relation, result);
    }

    @Override
    LazyHandle unsettled(Object reference) {
      return result.owned(new ReverseOne<>(reference, group()));
    }
  }

  /** To-many relations, in both directions. */
  private static final class ToMany extends RelationHandles {

    ToMany(RelationModel relation, ResultHandles result) {
      super(relation, result);
    }

    @Override
    protected Object handle(@Nullable Object reference) {
      if (reference == null) {
        return Many.none();
      }
      LiveMany<?> handle = result.owned(new LiveMany<>(reference, group()));
      handle.peers().add(handle);
      return handle;
    }
  }
}
