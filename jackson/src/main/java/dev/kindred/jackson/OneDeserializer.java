package dev.kindred.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.kindred.Accessors;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
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
    JavaType entity = handle == null ? null : handle.containedTypeOrUnknown(0);
    return new OneDeserializer(entity, Relations.of(property, context.getConfig()));
  }

  @Override
  public One<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JavaType type = target;
    if (type == null || type.isJavaLangObject()) {
      return context.reportInputMismatch(this, "A One without its type argument can't be read.");
    }
    return parser.currentToken() == JsonToken.START_OBJECT
        ? One.of(context.<Object>readValue(parser, type))
        : reference(EntityRegistry.of(type.getRawClass()), context.readTree(parser), context);
  }

  private One<?> reference(
      EntityMetadata<?> metadata, JsonNode node, DeserializationContext context)
      throws IOException {
    if (relation instanceof ForwardRelation forward && !forward.refersToKey()) {
      List<Object> values = values(metadata, forward.references(), node, context);
      return Accessors.ref(forward, forward.compose(values));
    }
    List<Object> key = values(metadata, metadata.keyColumns(), node, context);
    return Accessors.ref(metadata, metadata.composeKey(key));
  }

  private List<Object> values(
      EntityMetadata<?> metadata,
      List<Integer> columns,
      JsonNode node,
      DeserializationContext context)
      throws IOException {
    boolean several = columns.size() > 1;
    if (several && node.size() != columns.size()) {
      context.reportInputMismatch(
          this, "The key of %s has %d values: %s", metadata, columns.size(), node);
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ColumnMetadata column = metadata.column(columns.get(i));
      values.add(context.readTreeAsValue(several ? node.get(i) : node, column.type().type()));
    }
    return values;
  }

  @Override
  public One<?> getNullValue(DeserializationContext context) {
    return One.none();
  }

  /**
   * Returns a handle that is not loaded for a reverse relation, whose row may still exist; an empty
   * handle otherwise.
   */
  @Override
  public One<?> getAbsentValue(DeserializationContext context) {
    return relation == null || relation instanceof ForwardRelation
        ? One.none()
        : new AbsentOne<>(relation.toString());
  }
}
