package dev.kindred.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.kindred.json.ReadMany;
import dev.kindred.model.Many;
import dev.kindred.spi.RelationMetadata;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deserializer of a handle from the array of its entities. */
final class ManyDeserializer extends JsonDeserializer<Many<?>> implements ContextualDeserializer {

  private final JavaType list;
  private final @Nullable RelationMetadata relation;

  ManyDeserializer() {
    this(TypeFactory.unknownType(), null);
  }

  private ManyDeserializer(JavaType list, @Nullable RelationMetadata relation) {
    this.list = list;
    this.relation = relation;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType handle = context.getContextualType();
    JavaType entity = handle == null ? TypeFactory.unknownType() : handle.containedTypeOrUnknown(0);
    return new ManyDeserializer(
        context.getTypeFactory().constructCollectionType(List.class, entity),
        AttributeNames.relation(property, context, context.getConfig()::introspect));
  }

  @Override
  public Many<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return new ReadMany<>(relation, context.<List<Object>>readValue(parser, list));
  }

  /** Returns a handle that is not loaded: entities that are not in the JSON may still exist. */
  @Override
  public Many<?> getNullValue(DeserializationContext context) {
    return new ReadMany<>(relation, null);
  }
}
