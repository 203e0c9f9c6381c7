package dev.kindred.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.kindred.json.AbsentOne;
import dev.kindred.json.ReferenceColumns;
import dev.kindred.model.One;
import dev.kindred.spi.RelationMetadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deserializer of a handle from its entity or from its key. */
final class OneDeserializer extends JsonDeserializer<One<?>> implements ContextualDeserializer {

  private final @Nullable JavaType target;
  private final @Nullable RelationMetadata relation;

  OneDeserializer() {
    this(null, null);
  }

  private OneDeserializer(@Nullable JavaType target, @Nullable RelationMetadata relation) {
    this.target = target;
    this.relation = relation;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType handle = context.getContextualType();
    return new OneDeserializer(
        handle == null ? null : handle.containedTypeOrUnknown(0),
        AttributeNames.relation(property, context, context.getConfig()::introspect));
  }

  @Override
  public One<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (target == null || target.isJavaLangObject()) {
      return context.reportInputMismatch(this, "A One without its type argument can't be read.");
    }
    return parser.currentToken() == JsonToken.START_OBJECT
        ? One.of(context.<Object>readValue(parser, target))
        : reference(new ReferenceColumns(target.getRawClass(), relation), parser, context);
  }

  private One<?> reference(
      ReferenceColumns columns, JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonNode json = context.readTree(parser);
    List<? extends Class<?>> types = columns.types();
    if (types.size() == 1 ? json.isContainerNode() : json.size() != types.size()) {
      return context.reportInputMismatch(this, columns.refusal(json));
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      values.add(context.readTreeAsValue(types.size() == 1 ? json : json.get(i), types.get(i)));
    }
    return values.contains(null)
        ? context.reportInputMismatch(this, columns.refusal(json))
        : columns.handle(values);
  }

  @Override
  public One<?> getNullValue(DeserializationContext context) {
    return One.none();
  }

  /** Returns a handle of unknown content for a reverse relation; an empty handle otherwise. */
  @Override
  public One<?> getAbsentValue(DeserializationContext context) {
    return AbsentOne.of(relation);
  }
}
