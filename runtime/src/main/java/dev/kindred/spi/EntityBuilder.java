package dev.kindred.spi;

import dev.kindred.error.MissingValueException;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An entity in the making: some attributes are given, the others are absent, which is not the same
 * as null. Each generated {@code Builder} is one. A draft is for one thread.
 *
 * @param <E> the entity
 */
@ForGeneratedCode
public abstract class EntityBuilder<E> {

  private final EntityMetadata<E> metadata;
  private final @Nullable E origin;
  private final @Nullable Object[] values;
  private final @Nullable Object[] handles;
  private final BitSet given;

  /** A draft in which nothing is given, but for the defaults. */
  protected EntityBuilder(EntityMetadata<E> metadata) {
    this(metadata, null);
    List<ColumnMetadata> columns = metadata.columns();
    for (int column = 0; column < values.length; column++) {
      values[column] = columns.get(column).defaultValue();
    }
  }

  /** A draft that starts from an entity and knows what was given since. */
  protected EntityBuilder(EntityMetadata<E> metadata, @Nullable E origin) {
    this.metadata = metadata;
    this.origin = origin;
    this.values = new Object[metadata.columns().size()];
    this.handles = new Object[metadata.relations().size()];
    this.given = new BitSet(values.length);
    if (origin != null) {
      IntStream.range(0, values.length).forEach(i -> values[i] = metadata.value(origin, i));
      IntStream.range(0, handles.length).forEach(i -> handles[i] = metadata.handle(origin, i));
    }
  }

  /** Gives the value of a column. */
  protected final void set(int column, @Nullable Object value) {
    values[column] = value;
    given.set(column);
  }

  /** Gives the handle of a forward relation. */
  protected final void relate(int relation, One<?> handle) {
    handles[relation] = handle;
    ((ForwardRelation) metadata.relation(relation)).columns().forEach(given::set);
  }

  /** What is given so far; it does not show after a builder's dot. */
  final BuilderState<E> content() {
    return new BuilderState<>(
        metadata, origin, values.clone(), handles.clone(), (BitSet) given.clone());
  }

  /**
   * Makes the entity, without saving it.
   *
   * @throws MissingValueException naming all required attributes that are absent
   */
  public E build() {
    return content().build();
  }
}
