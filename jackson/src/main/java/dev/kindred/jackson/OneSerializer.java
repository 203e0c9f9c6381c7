package dev.kindred.jackson;

import static java.util.Collections.singletonList;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForeignKeyHandle;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serializer of a handle as its entity or as its key. */
final class OneSerializer extends JsonSerializer<One<?>> {

  @Override
  @SuppressWarnings("unchecked") // there is no class of One<?>
  public Class<One<?>> handledType() {
    return (Class<One<?>>) (Class<?>) One.class;
  }

  /**
   * Returns whether the handle is omitted: that of a reverse relation has no key before it is
   * loaded.
   */
  @Override
  public boolean isEmpty(SerializerProvider provider, One<?> one) {
    return !one.isLoaded() && !(one instanceof ForeignKeyHandle);
  }

  @Override
  public void serialize(One<?> one, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    Object entity = one.isLoaded() ? one.find().orElse(null) : null;
    if (entity != null && !leadsBack(EntityRegistry.of(entity), entity, generator)) {
      provider.defaultSerializeValue(entity, generator);
    } else {
      provider.defaultSerializeValue(key(one, entity), generator);
    }
  }

  /**
   * Returns the value that references the entity: a list for several columns, null for an empty
   * handle.
   */
  private static @Nullable Object key(One<?> one, @Nullable Object entity) {
    if (entity == null && one.isLoaded()) {
      return null;
    }
    List<?> values = one instanceof ForeignKeyHandle keyed ? keyed.knownValues() : keyOf(entity);
    return values.size() == 1 ? values.get(0) : values;
  }

  private static List<?> keyOf(@Nullable Object entity) {
    return entity == null ? singletonList(null) : parts(EntityRegistry.of(entity), entity);
  }

  private static <E> List<?> parts(EntityMetadata<E> metadata, E entity) {
    Object key = metadata.key(entity);
    return key == null ? singletonList(null) : metadata.decomposeKey(key);
  }

  /**
   * Returns whether the entity, or another instance of its row, is being written around the handle.
   */
  private static <E> boolean leadsBack(
      EntityMetadata<E> metadata, Object entity, JsonGenerator generator) {
    Object key = metadata.key(metadata.type().cast(entity));
    JsonStreamContext at = generator.getOutputContext();
    while (at != null && !isRow(metadata, key, entity, at.getCurrentValue())) {
      at = at.getParent();
    }
    return at != null;
  }

  private static <E> boolean isRow(
      EntityMetadata<E> metadata, @Nullable Object key, Object entity, @Nullable Object other) {
    if (other == entity) {
      return true;
    }
    return key != null
        && metadata.type().isInstance(other)
        && key.equals(metadata.key(metadata.type().cast(other)));
  }
}
