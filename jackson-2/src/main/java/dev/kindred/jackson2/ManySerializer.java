package dev.kindred.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.kindred.model.Many;
import java.io.IOException;

/** Serializer of a handle as the array of its entities. */
final class ManySerializer extends JsonSerializer<Many<?>> {

  @Override
  @SuppressWarnings("unchecked") // there is no class of Many<?>
  public Class<Many<?>> handledType() {
    return (Class<Many<?>>) (Class<?>) Many.class;
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, Many<?> many) {
    return !many.isLoaded();
  }

  @Override
  public void serialize(Many<?> many, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    if (!many.isLoaded()) {
      generator.writeNull();
      return;
    }
    generator.writeStartArray();
    for (Object entity : many.list()) {
      provider.defaultSerializeValue(entity, generator);
    }
    generator.writeEndArray();
  }
}
