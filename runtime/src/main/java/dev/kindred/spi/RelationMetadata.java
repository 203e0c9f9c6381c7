package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Relation from a source entity to a target entity. */
@ForGeneratedCode
public abstract sealed class RelationMetadata
    permits ForwardRelation, ReverseRelation, ManyToManyRelation {

  /** Index of a relation that its source has no position for. */
  static final int NO_INDEX = -1;

  private final EntityMetadata<?> source;
  private final int index;
  private final String name;

  RelationMetadata(EntityMetadata<?> source, int index, String name) {
    this.source = source;
    this.index = index;
    this.name = name;
  }

  /** Returns whether there is a relation that its source has a handle for. */
  static boolean haveHandle(List<RelationMetadata> relations) {
    for (RelationMetadata relation : relations) {
      if (relation.hasHandle()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the entity that the relation starts from. */
  public final EntityMetadata<?> source() {
    return source;
  }

  /** Returns the position among the source's relations; negative if the source has none for it. */
  public final int index() {
    return index;
  }

  /** Returns the name in lookups. */
  public final String name() {
    return name;
  }

  /** Returns the calls that lead along it: {@code address().country()} for a part of an address. */
  public final String calls() {
    return name.replace(".", "().") + "()";
  }

  /** Returns the entity that the relation leads to. */
  public abstract EntityMetadata<?> target();

  /** Returns whether one row can be related to several. */
  public abstract boolean toMany();

  /** Returns whether the source has an attribute for it, and so a handle. */
  public abstract boolean hasHandle();

  /**
   * Returns whether the rows that it leads to reference one source, and may have a handle on it.
   */
  public abstract boolean isBidirectional();

  /** Returns the positions of the source's columns that join it with the target. */
  public abstract List<Integer> sourceColumns();

  /** Splits a reference into the values of the source's columns. */
  public final List<?> decompose(Object reference) {
    return sourceColumns().size() == 1 ? List.of(reference) : composing().decomposeKey(reference);
  }

  /**
   * Returns the reference that the source's columns hold; null if one of them is empty.
   *
   * @param values by position of the column
   */
  public final @Nullable Object referenceOf(IntFunction<@Nullable Object> values) {
    return composing().composed(sourceColumns(), values);
  }

  /** Composes the values of the source's columns into one reference. */
  public final Object compose(List<?> values) {
    return sourceColumns().size() == 1 ? values.get(0) : composing().composeKey(values);
  }

  /** Returns the entity whose composite key the columns make. */
  EntityMetadata<?> composing() {
    return source;
  }

  /** Returns the reverse relation. */
  public abstract RelationMetadata reverse();

  /** Returns the name for messages: {@code Book.author}. */
  @Override
  public final String toString() {
    return source.name() + "." + name;
  }
}
