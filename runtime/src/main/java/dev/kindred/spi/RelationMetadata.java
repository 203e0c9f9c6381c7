package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A relation as seen from one of its sides, the owner; the other side is the target. */
@ForGeneratedCode
public abstract sealed class RelationMetadata
    permits ForwardRelation, ReverseRelation, ManyToManyRelation {

  private final EntityMetadata<?> source;
  private final int index;
  private final String name;

  RelationMetadata(EntityMetadata<?> owner, int index, String name) {
    this.source = owner;
    this.index = index;
    this.name = name;
  }

  /** The entity it starts from. */
  public final EntityMetadata<?> source() {
    return source;
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
  public abstract EntityMetadata<?> target();

  /** Whether one row can be related to several. */
  public abstract boolean toMany();

  /** Whether the owner has an attribute for it, and so a handle. */
  public abstract boolean hasHandle();

  /** Whether rows that it leads to refer to one owner, and may carry a handle on it. */
  public abstract boolean isBidirectional();

  /** The positions of the owner's columns that it is followed by. */
  public abstract List<Integer> sourceColumns();

  /** The values of the owner's columns that it is followed by, of one value that stands for all. */
  public final List<?> decompose(Object reference) {
    return sourceColumns().size() == 1 ? List.of(reference) : composing().decomposeKey(reference);
  }

  /**
   * The value that stands for those of the owner's columns that it is followed by; null where one
   * is empty.
   *
   * @param values by position of the column
   */
  public final @Nullable Object referenceOf(IntFunction<@Nullable Object> values) {
    return composing().composed(sourceColumns(), values);
  }

  /** The value that stands for those of the owner's columns that it is followed by. */
  public final Object compose(List<?> values) {
    return sourceColumns().size() == 1 ? values.get(0) : composing().composeKey(values);
  }

  /** The entity whose key it is that stands for several columns. */
  EntityMetadata<?> composing() {
    return source;
  }

  /** The same relation as seen from the target. */
  public abstract RelationMetadata reverse();

  /** {@code Book.author}, as messages name it. */
  @Override
  public final String toString() {
    return source.name() + "." + name;
  }
}
