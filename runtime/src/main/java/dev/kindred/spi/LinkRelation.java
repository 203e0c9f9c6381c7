package dev.kindred.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A many-to-many relation, on either side. Two of the same table and direction are equal. */
public final class LinkRelation extends RelationModel {

  private final LinkTable link;
  private final boolean declared;
  private final @Nullable EntityModel<?> known;

  /**
   * Describes a relation.
   *
   * @param index its position among the owner's relations
   * @param declared whether the owner declares it, and not the target
   */
  public LinkRelation(
      EntityModel<?> owner, int index, String name, LinkTable link, boolean declared) {
    super(owner, index, name);
    this.link = link;
    this.declared = declared;
    this.known = null;
  }

  private LinkRelation(LinkRelation inverse) {
    super(inverse.target(), -1, "of" + inverse);
    this.link = inverse.link.inverse();
    this.declared = !inverse.declared;
    this.known = inverse.owner();
  }

  @Override
  public EntityModel<?> target() {
    return known == null ? owner().related(index()) : known;
  }

  @Override
  public List<Integer> ownerColumns() {
    return owner().keyColumns();
  }

  @Override
  public boolean toMany() {
    return true;
  }

  @Override
  public LinkRelation inverse() {
    return new LinkRelation(this);
  }

  /** The table that holds the pairs. */
  public LinkTable link() {
    return link;
  }

  /** Whether the owner declares it, and not the target. */
  public boolean declared() {
    return declared;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinkRelation that && link.equals(that.link);
  }

  @Override
  public int hashCode() {
    return link.hashCode();
  }
}
