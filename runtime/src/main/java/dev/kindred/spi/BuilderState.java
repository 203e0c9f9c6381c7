package dev.kindred.spi;

import dev.kindred.error.MissingValueException;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Content of an {@link EntityBuilder} at one moment.
 *
 * @param metadata the entity's metadata
 * @param origin the entity that the builder was made from; null for a new entity
 * @param values by position of the column; those of foreign keys are in the handles
 * @param handles by position of the relation
 * @param given the positions of the columns that were given
 */
@ForGeneratedCode
public record BuilderState<E>(
    EntityMetadata<E> metadata,
    @Nullable E origin,
    @Nullable Object[] values,
    @Nullable Object[] handles,
    BitSet given) {

  /** Returns the content of an empty builder: the defaults. */
  public static <E> BuilderState<E> blank(EntityMetadata<E> metadata) {
    return new BuilderState<>(
        metadata, null, metadata.defaults(), new Object[metadata.relations().size()], new BitSet());
  }

  /**
   * Builds the entity, without saving it.
   *
   * @throws MissingValueException naming all required attributes without a value
   */
  public E build() {
    requireComplete();
    return metadata.read(new ArrayRowReader(handles.clone()), values.clone());
  }

  /** Returns the content of a builder. */
  public static <E> BuilderState<E> of(EntityBuilder<E> builder) {
    return builder.content();
  }

  /**
   * Refuses content without a required value.
   *
   * @throws MissingValueException naming all required attributes without a value
   */
  public void requireComplete() {
    List<String> missing = metadata.missing(IntStream.range(0, values.length), this::isEmpty);
    if (!missing.isEmpty()) {
      throw new MissingValueException(
          metadata.name() + " lacks a value for " + String.join(", ", missing) + ".");
    }
  }

  private boolean isEmpty(int column) {
    ForwardRelation relation = metadata.foreignKey(column);
    return relation == null
        ? values[column] == null
        : handles[relation.index()] == null || handles[relation.index()] == One.none();
  }

  /** Returns this content with another handle for a forward relation. */
  public BuilderState<E> relatedTo(ForwardRelation relation, One<?> handle) {
    @Nullable Object[] changed = handles.clone();
    changed[relation.index()] = handle;
    BitSet all = (BitSet) given.clone();
    relation.columns().forEach(all::set);
    return new BuilderState<>(metadata, origin, values, changed, all);
  }

  /** Returns this content together with the values that another builder was given. */
  public BuilderState<E> and(BuilderState<E> other) {
    @Nullable Object[] bothValues = values.clone();
    @Nullable Object[] bothHandles = handles.clone();
    other.given.stream().forEach(column -> bothValues[column] = other.values[column]);
    other.given.stream()
        .mapToObj(metadata::foreignKey)
        .filter(Objects::nonNull)
        .forEach(relation -> bothHandles[relation.index()] = other.handles[relation.index()]);
    BitSet all = (BitSet) given.clone();
    all.or(other.given);
    return new BuilderState<>(metadata, origin, bothValues, bothHandles, all);
  }

  /** Returns the given values as changes of an existing entity. */
  public BuilderState<E> startingFrom(E entity) {
    @Nullable Object[] entityValues =
        IntStream.range(0, values.length).mapToObj(i -> metadata.value(entity, i)).toArray();
    @Nullable Object[] entityHandles =
        IntStream.range(0, handles.length).mapToObj(i -> metadata.handle(entity, i)).toArray();
    return new BuilderState<>(metadata, entity, entityValues, entityHandles, new BitSet())
        .and(this);
  }
}
