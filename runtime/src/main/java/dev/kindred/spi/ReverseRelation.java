package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reverse side of a {@link ForwardRelation}. Two of the same forward side are equal. */
@ForGeneratedCode
public final class ReverseRelation extends RelationMetadata {

  private final int forward;
  private final boolean withHandle;
  private final @Nullable ForwardRelation known;

  /**
   * Describes the reverse side that an entity knows of.
   *
   * @param index its position among the owner's relations
   * @param forward the position of the forward side among the target's relations
   */
  public ReverseRelation(EntityMetadata<?> owner, int index, String name, int forward) {
    this(owner, index, name, forward, false);
  }

  private ReverseRelation(
      EntityMetadata<?> owner, int index, String name, int forward, boolean carried) {
    super(owner, index, name);
    this.forward = forward;
    this.withHandle = carried;
    this.known = null;
  }

  /** The same relation with an attribute of the owner's that was declared for it. */
  public ReverseRelation withHandle() {
    return new ReverseRelation(source(), index(), name(), forward, true);
  }

  ReverseRelation(ForwardRelation forward) {
    super(forward.target(), -1, "of" + forward);
    this.forward = forward.index();
    this.withHandle = false;
    this.known = forward;
  }

  @Override
  public EntityMetadata<?> target() {
    return known == null ? source().related(index()) : known.source();
  }

  @Override
  public boolean hasHandle() {
    return withHandle;
  }

  @Override
  public List<Integer> sourceColumns() {
    return reverse().references();
  }

  @Override
  public boolean toMany() {
    return !reverse().unique();
  }

  @Override
  public ForwardRelation reverse() {
    return known == null ? (ForwardRelation) target().relation(forward) : known;
  }

  @Override
  public boolean isBidirectional() {
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReverseRelation that && reverse() == that.reverse();
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(reverse());
  }
}
