package dev.kindred.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.Optional;

/**
 * Annotations of a {@link dev.kindred.Page}, so that it needs no other module: Jackson 2 does not
 * know {@code Optional}.
 */
interface PageProperties {

  @JsonSerialize(using = CursorSerializer.class)
  @JsonDeserialize(using = CursorDeserializer.class)
  Optional<String> next();

  /** Serializer of a cursor as a text, or null. */
  final class CursorSerializer extends JsonSerializer<Optional<String>> {

    @Override
    public void serialize(
        Optional<String> cursor, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(cursor.orElse(null));
    }
  }

  /** Deserializer of a cursor; of none, where it is null or missing. */
  final class CursorDeserializer extends JsonDeserializer<Optional<String>> {

    @Override
    public Optional<String> deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Optional.of(context.readValue(parser, String.class));
    }

    @Override
    public Optional<String> getNullValue(DeserializationContext context) {
      return Optional.empty();
    }
  }
}
