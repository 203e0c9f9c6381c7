package dev.kindred.jackson;

import dev.kindred.json.BuilderInput;
import dev.kindred.spi.EntityBuilder;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.ClassUtil;

/**
 * Deserializer of a generated builder from a JSON object: the builder is given the attributes that
 * are in the object, and no others.
 */
final class BuilderDeserializer extends StdDeserializer<EntityBuilder<?>> {

  private final JavaType type;

  private final @Nullable BuilderProperties properties;

  BuilderDeserializer(JavaType type) {
    this(type, null);
  }

  private BuilderDeserializer(JavaType type, @Nullable BuilderProperties properties) {
    super(type);
    this.type = type;
    this.properties = properties;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType entity = type.findSuperType(EntityBuilder.class).containedTypeOrUnknown(0);
    return new BuilderDeserializer(type, BuilderProperties.of(entity, context));
  }

  @Override
  public EntityBuilder<?> deserialize(JsonParser parser, DeserializationContext context) {
    return deserialize(parser, context, created(context));
  }

  private EntityBuilder<?> created(DeserializationContext context) {
    Class<?> builder = type.getRawClass();
    if (Modifier.isAbstract(builder.getModifiers())) {
      return context.reportInputMismatch(
          this, "EntityBuilder can't be created: name the builder of an entity, as Book_.Builder.");
    }
    return (EntityBuilder<?>) ClassUtil.createInstance(builder, true);
  }

  @Override
  public EntityBuilder<?> deserialize(
      JsonParser parser, DeserializationContext context, EntityBuilder<?> builder) {
    if (properties == null) {
      return context.reportInputMismatch(this, "%s has no entity.", type);
    }
    if (parser.currentToken() != JsonToken.START_OBJECT
        && parser.currentToken() != JsonToken.PROPERTY_NAME) {
      return (EntityBuilder<?>) context.handleUnexpectedToken(type, parser);
    }
    properties.read(parser, context, new BuilderInput<>(builder));
    return builder;
  }
}
