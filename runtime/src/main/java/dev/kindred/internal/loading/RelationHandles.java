package dev.kindred.internal.loading;

import dev.kindred.internal.execution.HandleFactory;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import org.jspecify.annotations.Nullable;

/** Makes the handles of one relation in one result, which load together. */
abstract class RelationHandles extends HandleFactory {

  final BatchLoadingGroup peers;

  private RelationHandles(BatchLoadingGroup peers) {
    super(peers.relation());
    this.peers = peers;
  }

  /** What makes a relation's handles, which are told apart once and not for each row. */
  static RelationHandles of(RelationMetadata relation, ResultHandles result) {
    BatchLoadingGroup peers = result.peers(relation);
    if (relation.toMany()) {
      return new ToMany(peers);
    }
    RelationHandles toOne =
        relation instanceof ForwardRelation ? new ForeignKey(peers) : new Reverse(peers);
    return result.settles(relation) ? new Settling(toOne, result) : toOne;
  }

  private static final class ForeignKey extends RelationHandles {

    ForeignKey(BatchLoadingGroup peers) {
      super(peers);
    }

    @Override
    protected Object handle(@Nullable Object reference) {
      return reference == null ? One.none() : new LiveOne<>(reference, peers);
    }
  }

  /** The other sides of one-to-one relations. */
  private static final class Reverse extends RelationHandles {

    Reverse(BatchLoadingGroup peers) {
      super(peers);
    }

    @Override
    protected Object handle(@Nullable Object reference) {
      return reference == null ? One.none() : new ReverseOne<>(reference, peers);
    }
  }

  /** To-many relations, in both directions. */
  private static final class ToMany extends RelationHandles {

    ToMany(BatchLoadingGroup peers) {
      super(peers);
    }

    @Override
    protected Object handle(@Nullable Object reference) {
      return reference == null ? Many.none() : new LiveMany<>(reference, peers);
    }
  }

  /** To-one relations whose rows may be known when the handles are made. */
  private static final class Settling extends RelationHandles {

    private final RelationHandles toOne;
    private final ResultHandles result;

    Settling(RelationHandles toOne, ResultHandles result) {
      super(toOne.peers);
      this.toOne = toOne;
      this.result = result;
    }

    @Override
    protected Object handle(@Nullable Object reference) {
      Object made = toOne.handle(reference);
      if (made instanceof LazyHandle handle) {
        result.settle(handle);
      }
      return made;
    }
  }
}
