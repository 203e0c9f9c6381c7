package dev.kindred.jackson;

import dev.kindred.model.Many;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Serializer of a handle as the array of its entities. */
final class ManySerializer extends ValueSerializer<Many<?>> {

  @Override
  @SuppressWarnings("unchecked") // there is no class of Many<?>
  public Class<Many<?>> handledType() {
    return (Class<Many<?>>) (Class<?>) Many.class;
  }

  @Override
  public boolean isEmpty(SerializationContext context, Many<?> many) {
    return !many.isLoaded();
  }

  @Override
  public void serialize(Many<?> many, JsonGenerator generator, SerializationContext context) {
    if (!many.isLoaded()) {
      generator.writeNull();
      return;
    }
    generator.writeStartArray();
    for (Object entity : many.list()) {
      context.writeValue(generator, entity);
    }
    generator.writeEndArray();
  }
}
