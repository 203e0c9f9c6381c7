package dev.kindred.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.kindred.model.Many;
import dev.kindred.spi.RelationMetadata;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deserializer of a handle from the array of its entities. */
final class ManyDeserializer extends JsonDeserializer<Many<?>> implements ContextualDeserializer {

  private final JavaType list;
  private final String relation;

  ManyDeserializer() {
    this(TypeFactory.unknownType(), "Many");
  }

  private ManyDeserializer(JavaType list, String relation) {
    this.list = list;
    this.relation = relation;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType handle = context.getContextualType();
    JavaType entity = handle == null ? TypeFactory.unknownType() : handle.containedTypeOrUnknown(0);
    RelationMetadata known = Relations.of(property, context.getConfig());
    return new ManyDeserializer(
        context.getTypeFactory().constructCollectionType(List.class, entity),
        known == null ? "Many" : known.toString());
  }

  @Override
  public Many<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    List<Object> entities = context.readValue(parser, list);
    return new ReadMany<>(relation, Collections.unmodifiableList(entities));
  }

  /** Returns a handle that is not loaded: entities that are not in the JSON may still exist. */
  @Override
  public Many<?> getNullValue(DeserializationContext context) {
    return new ReadMany<>(relation, null);
  }
}
