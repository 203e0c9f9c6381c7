package dev.kindred.jackson;

import dev.kindred.spi.EntityBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Deserializers of generated builders. */
final class BuilderDeserializers extends Deserializers.Base {

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig configuration, BeanDescription.Supplier description) {
    return type.isTypeOrSubTypeOf(EntityBuilder.class) ? new BuilderDeserializer(type) : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig configuration, Class<?> type) {
    return EntityBuilder.class.isAssignableFrom(type);
  }
}
