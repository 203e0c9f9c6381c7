package dev.kindred.spi;

import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.ArrayList;
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

  /** Created at first use; two that were created at once are equal. */
  private @Nullable ReverseRelation reverse;

  /** Computed at first use: the other relations of the source are created later. */
  private @Nullable List<Integer> ownColumns;

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
    ReverseRelation known = reverse;
    if (known == null) {
      known = new ReverseRelation(this);
      reverse = known;
    }
    return known;
  }

  /** Returns the forward ones among relations. */
  static List<ForwardRelation> among(List<RelationMetadata> relations) {
    List<ForwardRelation> forward = new ArrayList<>();
    for (RelationMetadata relation : relations) {
      if (relation instanceof ForwardRelation each) {
        forward.add(each);
      }
    }
    return List.copyOf(forward);
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

  /**
   * Returns the columns that no other attribute stores: the relation leads to no row exactly where
   * one of them is NULL, and they alone are set to NULL to end it. A required relation may share
   * all of its columns, and has none then.
   */
  public List<Integer> ownColumns() {
    List<Integer> known = ownColumns;
    if (known == null) {
      known = columns.stream().filter(column -> !source().sharing().isShared(column)).toList();
      ownColumns = known;
    }
    return known;
  }

  /** Returns the columns that are NULL where it leads to no row, without those of others. */
  public List<Integer> clearedColumns() {
    return ownColumns().isEmpty() ? columns : ownColumns();
  }

  /** Returns the position in its columns of the first that is NULL where it leads to no row. */
  public int firstOwnPart() {
    return columns.indexOf(clearedColumns().get(0));
  }

  /** Returns the columns that can change: those of the key can't, unless the relation is in it. */
  public List<Integer> changingColumns() {
    List<Integer> changing =
        columns.stream().filter(column -> !source().column(column).key()).toList();
    return changing.isEmpty() ? columns : changing;
  }

  /**
   * Returns whether a foreign key column can have a value where the relation leads to no row, since
   * another attribute stores it too.
   */
  public boolean canHoldWithoutRow(int column) {
    return optional && source().sharing().isShared(column);
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
