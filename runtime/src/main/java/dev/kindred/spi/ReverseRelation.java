package dev.kindred.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reverse side of a {@link ForwardRelation}. Two of the same forward side are equal. */
public final class ReverseRelation extends RelationModel {

  private final int forward;
  private final boolean carried;
  private final @Nullable ForwardRelation known;

  /**
   * Describes the reverse side that an entity knows of.
   *
   * @param index its position among the owner's relations
   * @param forward the position of the forward side among the target's relations
   */
  public ReverseRelation(EntityModel<?> owner, int index, String name, int forward) {
    this(owner, index, name, forward, false);
  }

  private ReverseRelation(
      EntityModel<?> owner, int index, String name, int forward, boolean carried) {
    super(owner, index, name);
    this.forward = forward;
    this.carried = carried;
    this.known = null;
  }

  /** The same relation with an attribute of the owner's that was declared for it. */
  public ReverseRelation carried() {
    return new ReverseRelation(owner(), index(), name(), forward, true);
  }

  ReverseRelation(ForwardRelation forward) {
    super(forward.target(), -1, "of" + forward);
    this.forward = forward.index();
    this.carried = false;
    this.known = forward;
  }

  @Override
  public EntityModel<?> target() {
    return known == null ? owner().related(index()) : known.owner();
  }

  @Override
  public boolean isCarried() {
    return carried;
  }

  @Override
  public List<Integer> ownerColumns() {
    return inverse().references();
  }

  @Override
  public boolean toMany() {
    return !inverse().unique();
  }

  @Override
  public ForwardRelation inverse() {
    return known == null ? (ForwardRelation) target().relation(forward) : known;
  }

  @Override
  public boolean leadsBack() {
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReverseRelation that && inverse() == that.inverse();
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(inverse());
  }
}
