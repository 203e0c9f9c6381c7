package dev.kindred.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.ClassUtil;
import dev.kindred.json.BuilderInput;
import dev.kindred.spi.EntityBuilder;
import java.io.IOException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Deserializer of a generated builder from a JSON object: the builder is given the attributes that
 * are in the object, and no others.
 */
final class BuilderDeserializer extends StdDeserializer<EntityBuilder<?>>
    implements ContextualDeserializer {

  private static final long serialVersionUID = 1;

  private final JavaType type;

  @SuppressWarnings("serial") // deserializers are not serialized, whatever their superclass says
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
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    JavaType entity = type.findSuperType(EntityBuilder.class).containedTypeOrUnknown(0);
    return new BuilderDeserializer(type, BuilderProperties.of(entity, context));
  }

  @Override
  public EntityBuilder<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return deserialize(parser, context, created(context));
  }

  private EntityBuilder<?> created(DeserializationContext context) throws JsonMappingException {
    Class<?> builder = type.getRawClass();
    if (Modifier.isAbstract(builder.getModifiers())) {
      return context.reportInputMismatch(
          this, "EntityBuilder can't be created: name the builder of an entity, as Book_.Builder.");
    }
    return (EntityBuilder<?>) ClassUtil.createInstance(builder, true);
  }

  @Override
  public EntityBuilder<?> deserialize(
      JsonParser parser, DeserializationContext context, EntityBuilder<?> builder)
      throws IOException {
    if (properties == null) {
      return context.reportInputMismatch(this, "%s has no entity.", type);
    }
    if (parser.currentToken() != JsonToken.START_OBJECT
        && parser.currentToken() != JsonToken.FIELD_NAME) {
      return (EntityBuilder<?>) context.handleUnexpectedToken(type, parser);
    }
    properties.read(parser, context, new BuilderInput<>(builder));
    return builder;
  }
}
