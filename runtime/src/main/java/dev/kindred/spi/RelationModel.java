package dev.kindred.spi;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A relation as seen from one of its sides, the owner; the other side is the target. */
public abstract sealed class RelationModel permits ForwardRelation, ReverseRelation, LinkRelation {

  private final EntityModel<?> owner;
  private final int index;
  private final String name;

  RelationModel(EntityModel<?> owner, int index, String name) {
    this.owner = owner;
    this.index = index;
    this.name = name;
  }

  /** The entity it starts from. */
  public final EntityModel<?> owner() {
    return owner;
  }

  /** Its position among the owner's relations; -1 where the owner does not know of it. */
  public final int index() {
    return index;
  }

  /** Its name in lookups. */
  public final String name() {
    return name;
  }

  /** The entity it leads to. */
  public abstract EntityModel<?> target();

  /** Whether one row can be related to several. */
  public abstract boolean toMany();

  /** Whether the owner has an attribute for it, and so a handle. */
  public abstract boolean isCarried();

  /** Whether rows that it leads to refer to one owner, and may carry a handle on it. */
  public abstract boolean leadsBack();

  /** The positions of the owner's columns that it is followed by. */
  public abstract List<Integer> ownerColumns();

  /** The values of the owner's columns that it is followed by, of one value that stands for all. */
  public final List<?> decompose(Object reference) {
    return ownerColumns().size() == 1 ? List.of(reference) : composing().decomposeKey(reference);
  }

  /**
   * The value that stands for those of the owner's columns that it is followed by; null where one
   * is empty.
   *
   * @param values by position of the column
   */
  public final @Nullable Object referenceOf(IntFunction<@Nullable Object> values) {
    return composing().composed(ownerColumns(), values);
  }

  /** The value that stands for those of the owner's columns that it is followed by. */
  public final Object compose(List<?> values) {
    return ownerColumns().size() == 1 ? values.get(0) : composing().composeKey(values);
  }

  /** The entity whose key it is that stands for several columns. */
  EntityModel<?> composing() {
    return owner;
  }

  /** The same relation as seen from the target. */
  public abstract RelationModel inverse();

  /** {@code Book.author}, as messages name it. */
  @Override
  public final String toString() {
    return owner.name() + "." + name;
  }
}
