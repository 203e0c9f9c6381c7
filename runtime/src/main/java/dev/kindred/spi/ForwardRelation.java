package dev.kindred.spi;

import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One-to-one or many-to-one relation, from the foreign key to the referenced row. */
@ForGeneratedCode
public final class ForwardRelation extends RelationMetadata {

  private final boolean unique;
  private final boolean optional;
  private final OnDelete onDelete;
  private final List<Integer> columns;
  private final List<Integer> references;

  /** Computed at first use: metadata is created before that of the target. */
  private @Nullable Boolean isBidirectional;

  /**
   * Describes a relation.
   *
   * @param index the position among the source's relations
   * @param unique whether it is one-to-one
   * @param columns the positions of the foreign key's columns in the source
   * @param references the positions of the referenced columns in the target, in the same order
   */
  public ForwardRelation(
      EntityMetadata<?> source,
      int index,
      String name,
      boolean unique,
      boolean optional,
      OnDelete onDelete,
      int[] columns,
      int[] references) {
    super(source, index, name);
    this.unique = unique;
    this.optional = optional;
    this.onDelete = onDelete;
    this.columns = Arrays.stream(columns).boxed().toList();
    this.references = Arrays.stream(references).boxed().toList();
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

  /** Returns whether the relation is one-to-one. */
  public boolean unique() {
    return unique;
  }

  /** Returns whether it is one-to-one, with a handle for the reverse relation. */
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

  /** Returns whether the foreign key may be NULL. */
  public boolean optional() {
    return optional;
  }

  /** Returns what happens to a row when the row that it references is deleted. */
  public OnDelete onDelete() {
    return onDelete;
  }

  /** Returns the positions of the foreign key's columns in the source. */
  public List<Integer> columns() {
    return columns;
  }

  /** Returns the positions of the referenced columns in the target, in the same order. */
  public List<Integer> references() {
    return references;
  }

  /** Returns the value of one foreign key column for a handle; null if the handle is empty. */
  public @Nullable Object reference(One<?> handle, int column) {
    return ForeignKeyHandle.value(handle, target(), references.get(columns.indexOf(column)));
  }

  @Override
  EntityMetadata<?> composing() {
    return target();
  }

  /** Returns whether the foreign key references the primary key, and not another unique column. */
  public boolean refersToKey() {
    return references.equals(target().keyColumns());
  }
}
