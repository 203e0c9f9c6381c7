package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reverse of a {@link ForwardRelation}. Two of the same forward relation are equal. */
@ForGeneratedCode
public final class ReverseRelation extends RelationMetadata {

  private final int forward;
  private final boolean withHandle;
  private final @Nullable ForwardRelation known;

  /**
   * Describes a reverse relation that its source has.
   *
   * @param index the position among the source's relations
   * @param forward the position of the forward relation among the target's relations
   */
  public ReverseRelation(EntityMetadata<?> source, int index, String name, int forward) {
    this(source, index, name, forward, false);
  }

  private ReverseRelation(
      EntityMetadata<?> source, int index, String name, int forward, boolean withHandle) {
    super(source, index, name);
    this.forward = forward;
    this.withHandle = withHandle;
    this.known = null;
  }

  /** Returns this relation with a handle: the source has an attribute for it. */
  public ReverseRelation withHandle() {
    return new ReverseRelation(source(), index(), name(), forward, true);
  }

  ReverseRelation(ForwardRelation forward) {
    super(forward.target(), NO_INDEX, "of" + forward);
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
