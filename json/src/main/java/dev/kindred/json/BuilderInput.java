package dev.kindred.json;

import dev.kindred.spi.BuilderState;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.NamedAttribute;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builder that takes values from JSON, and refuses what a client must not set.
 *
 * @param <E> the entity
 */
public final class BuilderInput<E> {

  private final EntityBuilder<E> builder;
  private final EntityMetadata<E> metadata;
  private final @Nullable E origin;

  /** Creates the input of a builder. */
  public BuilderInput(EntityBuilder<E> builder) {
    BuilderState<E> content = BuilderState.of(builder);
    this.builder = builder;
    this.metadata = content.metadata();
    this.origin = content.origin();
  }

  /**
   * Sets an attribute; does nothing if a primary key has this value already, or is generated and
   * null.
   *
   * @param value as an attribute of the entity has it, an {@code Optional} too
   * @throws RefusedValueException if the value is null where one is required, or a primary key that
   *     is generated or differs
   */
  public void set(BuilderAttribute attribute, @Nullable Object value) {
    Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    NamedAttribute named = attribute.named();
    if (content == null && origin == null && named.columns().stream().allMatch(this::isGenerated)) {
      return;
    }
    if (content == null && attribute.isRequired()) {
      throw new RefusedValueException(
          attribute + " is required: it can be left out of the JSON, but not be null.");
    }
    if (named.columns().stream().noneMatch(column -> metadata.column(column).key())) {
      named.set(builder, content);
    } else if (origin != null) {
      requireSameKey(attribute, content, origin);
    } else if (named.columns().stream().noneMatch(this::isGeneratedKey)) {
      named.set(builder, content);
    } else if (!isUnsaved(content)) {
      throw new RefusedValueException(
          attribute + " is generated: leave it out of the JSON, which has " + content + ".");
    }
  }

  private boolean isGenerated(int column) {
    return isGeneratedKey(column) || metadata.column(column).generation() == Generation.VERSION;
  }

  private boolean isGeneratedKey(int column) {
    ColumnMetadata each = metadata.column(column);
    return each.generation() == Generation.IDENTITY
        || (each.key() && each.generation() == Generation.UUID);
  }

  private static boolean isUnsaved(@Nullable Object key) {
    return key instanceof Number number && number.longValue() == 0;
  }

  private void requireSameKey(BuilderAttribute attribute, @Nullable Object value, E entity) {
    for (int column : attribute.named().columns()) {
      Object known = metadata.value(entity, column);
      Object given = attribute.named().columnValue(metadata, column, value);
      if (!Objects.deepEquals(known, given)) {
        throw new RefusedValueException(
            attribute
                + " is the primary key, which can't be changed: the "
                + metadata
                + " has "
                + known
                + ", and the JSON "
                + given
                + ".");
      }
    }
  }
}
