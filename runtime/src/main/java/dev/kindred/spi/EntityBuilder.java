package dev.kindred.spi;

import dev.kindred.error.MissingValueException;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Builder of an entity: some attributes are given, the others are absent, which is not the same as
 * null. Each generated {@code Builder} extends it. It is for one thread.
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
  private final BitSet related;

  /** Creates an empty builder, with the defaults. */
  protected EntityBuilder(EntityMetadata<E> metadata) {
    this(metadata, null);
    System.arraycopy(metadata.defaults(), 0, values, 0, values.length);
  }

  /** Creates a builder that records changes of an entity. */
  protected EntityBuilder(EntityMetadata<E> metadata, @Nullable E origin) {
    this.metadata = metadata;
    this.origin = origin;
    this.values = new Object[metadata.columns().size()];
    this.handles = new Object[metadata.relations().size()];
    this.given = new BitSet(values.length);
    this.related = new BitSet(handles.length);
    if (origin != null) {
      for (int column = 0; column < values.length; column++) {
        values[column] = metadata.value(origin, column);
      }
      for (int relation = 0; relation < handles.length; relation++) {
        handles[relation] = metadata.handle(origin, relation);
      }
    }
  }

  /** Sets the value of a column. */
  protected final void set(int column, @Nullable Object value) {
    values[column] = value;
    given.set(column);
  }

  /** Sets the entity of a forward relation. */
  protected final void relate(int relation, Object entity) {
    relate(relation, One.of(entity));
  }

  /** Sets the handle of a forward relation. */
  protected final void relate(int relation, One<?> handle) {
    handles[relation] = handle;
    related.set(relation);
  }

  /** Sets the columns and handles of a value object. */
  protected final <T> void embed(
      EmbeddableMetadata<T> embeddable, int column, int relation, @Nullable T value) {
    for (int i = 0; i < embeddable.relations(); i++) {
      handles[relation + i] = embeddable.handleOf(value, i);
      related.set(relation + i);
    }
    for (int each : embeddable.columnsFrom(column)) {
      if (metadata.foreignKey(each) == null) {
        embed(each, embeddable.attributeOf(value, each - column));
      } else {
        values[each] = null; // the handle has it
      }
    }
  }

  /** Sets a part; null leaves one to the database that the database has a value for. */
  private void embed(int column, @Nullable Object part) {
    values[column] = part;
    given.set(column, part != null || !metadata.column(column).isGivenByDatabase());
  }

  /** Returns the content so far; package-private, so that code completion does not offer it. */
  final BuilderState<E> content() {
    return new BuilderState<>(
        metadata,
        origin,
        values.clone(),
        handles.clone(),
        (BitSet) given.clone(),
        (BitSet) related.clone());
  }

  /**
   * Builds the entity, without saving it.
   *
   * @throws MissingValueException naming all required attributes without a value
   */
  public E build() {
    return content().build();
  }
}
