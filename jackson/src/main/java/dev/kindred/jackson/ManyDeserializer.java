package dev.kindred.jackson;

import dev.kindred.json.ReadMany;
import dev.kindred.model.Many;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.type.TypeFactory;

/** Deserializer of a handle from the array of its entities. */
final class ManyDeserializer extends ValueDeserializer<Many<?>> {

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
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType handle = context.getContextualType();
    JavaType entity = handle == null ? TypeFactory.unknownType() : handle.containedTypeOrUnknown(0);
    return new ManyDeserializer(
        context.getTypeFactory().constructCollectionType(List.class, entity),
        AttributeNames.relation(property, context, context::introspectBeanDescription));
  }

  @Override
  public Many<?> deserialize(JsonParser parser, DeserializationContext context) {
    return new ReadMany<>(relation, context.<List<Object>>readValue(parser, list));
  }

  /** Returns a handle that is not loaded: entities that are not in the JSON may still exist. */
  @Override
  public Many<?> getNullValue(DeserializationContext context) {
    return new ReadMany<>(relation, null);
  }
}
