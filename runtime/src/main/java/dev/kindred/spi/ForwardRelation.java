package dev.kindred.spi;

import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A one-to-one or many-to-one relation, on the side that has the foreign key. */
@ForGeneratedCode
public final class ForwardRelation extends RelationMetadata {

  private final boolean unique;
  private final boolean optional;
  private final OnDelete onDelete;
  private final List<Integer> columns;
  private final List<Integer> references;
  private final int onlyColumn;

  /** Found out when first asked for: models are made before they know of each other. */
  private @Nullable Boolean isBidirectional;

  /**
   * Describes a relation.
   *
   * @param index its position among the owner's relations
   * @param unique whether it is one-to-one
   * @param columns the positions of the foreign key's columns in the owner
   * @param references the positions of the columns they refer to in the target, in the same order
   */
  public ForwardRelation(
      EntityMetadata<?> owner,
      int index,
      String name,
      boolean unique,
      boolean optional,
      OnDelete onDelete,
      List<Integer> columns,
      List<Integer> references) {
    super(owner, index, name);
    this.unique = unique;
    this.optional = optional;
    this.onDelete = onDelete;
    this.columns = columns;
    this.references = references;
    this.onlyColumn = columns.size() == 1 ? columns.get(0) : -1;
  }

  @Override
  public EntityMetadata<?> target() {
    return source().related(index());
  }

  @Override
  public boolean hasHandle() {
    return true;
  }

  @Override
  public List<Integer> sourceColumns() {
    return columns;
  }

  @Override
  public boolean toMany() {
    return false;
  }

  @Override
  public ReverseRelation reverse() {
    return new ReverseRelation(this);
  }

  /** Whether it is one-to-one. */
  public boolean unique() {
    return unique;
  }

  /** One-to-one, with a handle on the other side. */
  @Override
  public boolean isBidirectional() {
    Boolean known = isBidirectional;
    if (known == null) {
      known =
          unique
              && target().relations().stream().anyMatch(each -> isBack(each) && each.hasHandle());
      isBidirectional = known;
    }
    return known;
  }

  private boolean isBack(RelationMetadata relation) {
    return relation instanceof ReverseRelation reverse && reverse.reverse() == this;
  }

  /** Whether it may be empty. */
  public boolean optional() {
    return optional;
  }

  /** What happens to the owner's row when the target's is deleted. */
  public OnDelete onDelete() {
    return onDelete;
  }

  /** The positions of the foreign key's columns in the owner. */
  public List<Integer> columns() {
    return columns;
  }

  /** The position of the foreign key's column in the owner; -1 if it has several. */
  public int onlyColumn() {
    return onlyColumn;
  }

  /** The positions of the columns they refer to in the target, in the same order. */
  public List<Integer> references() {
    return references;
  }

  /** What one column of the foreign key holds for a handle; null if the handle is empty. */
  public @Nullable Object reference(One<?> handle, int column) {
    return ForeignKeyHandle.value(handle, target(), references.get(columns.indexOf(column)));
  }

  @Override
  EntityMetadata<?> composing() {
    return target();
  }

  /** Whether it refers to the target's key, and not to another unique column. */
  public boolean refersToKey() {
    return references.equals(target().keyColumns());
  }
}
