package dev.kindred.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import dev.kindred.spi.EntityBuilder;
import org.jspecify.annotations.Nullable;

/** Deserializers of generated builders. */
final class BuilderDeserializers extends Deserializers.Base {

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig configuration, BeanDescription description) {
    return type.isTypeOrSubTypeOf(EntityBuilder.class) ? new BuilderDeserializer(type) : null;
  }
}
