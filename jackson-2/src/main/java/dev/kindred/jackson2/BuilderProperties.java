package dev.kindred.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.kindred.json.BuilderAttribute;
import dev.kindred.json.BuilderInput;
import dev.kindred.json.RefusedValueException;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Properties of an entity, or of a value object in it, that a builder is given. They are those that
 * the mapper has for the class itself, with all that it knows about their names and values.
 */
final class BuilderProperties {

  private final BeanDeserializerBase bean;
  private final Map<String, BuilderProperty> properties;
  private final Set<String> ignored;

  private BuilderProperties(BeanDeserializerBase bean, Set<String> ignored) {
    this.bean = bean;
    this.properties =
        bean.isCaseInsensitive() ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER) : new HashMap<>();
    this.ignored = ignored;
  }

  /** Returns the properties of an entity. */
  static BuilderProperties of(JavaType entity, DeserializationContext context)
      throws JsonMappingException {
    JsonDeserializer<?> deserializer = context.findContextualValueDeserializer(entity, null);
    return deserializer instanceof BeanDeserializerBase bean
        ? of(bean, EntityRegistry.of(entity.getRawClass()), "", context)
        : context.reportInputMismatch(
            entity, "%s has a deserializer of its own, so that its builder can't be read.", entity);
  }

  private static BuilderProperties of(
      BeanDeserializerBase bean,
      EntityMetadata<?> metadata,
      String prefix,
      DeserializationContext context)
      throws JsonMappingException {
    BeanDescription description = context.getConfig().introspect(bean.getValueType());
    Map<String, String> names = AttributeNames.of(description);
    BuilderProperties all = new BuilderProperties(bean, description.getIgnoredPropertyNames());
    for (Iterator<SettableBeanProperty> each = bean.properties(); each.hasNext(); ) {
      SettableBeanProperty property = each.next();
      String name = prefix + names.getOrDefault(property.getName(), property.getName());
      Optional<BuilderAttribute> attribute = BuilderAttribute.of(metadata, name);
      BuilderProperties parts =
          attribute.filter(BuilderAttribute::isValueObject).isPresent()
              ? parts(property, metadata, name + ".", context)
              : null;
      all.properties.put(
          property.getName(), new BuilderProperty(property, attribute.orElse(null), parts));
    }
    AttributeNames.aliases(description)
        .forEach((alias, name) -> all.properties.putIfAbsent(alias, all.properties.get(name)));
    return all;
  }

  /** Returns the properties of a value object; null if it is not read from a JSON object. */
  private static @Nullable BuilderProperties parts(
      SettableBeanProperty property,
      EntityMetadata<?> metadata,
      String prefix,
      DeserializationContext context)
      throws JsonMappingException {
    JavaType type = property.getType();
    JsonDeserializer<?> deserializer =
        type.isReferenceType()
            ? context.findContextualValueDeserializer(type.getReferencedType(), property)
            : property.getValueDeserializer();
    return deserializer instanceof BeanDeserializerBase parts
        ? of(parts, metadata, prefix, context)
        : null;
  }

  /** Sets what a JSON object has. The parser is at its start, or at the first name in it. */
  void read(JsonParser parser, DeserializationContext context, BuilderInput<?> input)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      parser.nextToken();
    }
    while (parser.currentToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      BuilderProperty property = properties.get(name);
      if (property != null) {
        read(property, name, parser, context, input);
      } else if (ignored.contains(name)) {
        ignore(name, parser, context);
      } else {
        context.handleUnknownProperty(parser, bean, bean.handledType(), name);
        parser.skipChildren();
      }
      parser.nextToken();
    }
  }

  private void read(
      BuilderProperty property,
      String name,
      JsonParser parser,
      DeserializationContext context,
      BuilderInput<?> input)
      throws IOException {
    if (property.attribute() == null || !property.isVisible(context)) {
      ignore(name, parser, context);
      return;
    }
    try {
      if (property.parts() != null && parser.currentToken() == JsonToken.START_OBJECT) {
        property.parts().read(parser, context, input);
      } else {
        input.set(property.attribute(), property.value(parser, context));
      }
    } catch (RefusedValueException refused) {
      JsonMappingException failed =
          MismatchedInputException.from(parser, bean.handledType(), refused.getMessage());
      failed.prependPath(bean.handledType(), name);
      throw failed;
    } catch (JsonMappingException failed) {
      failed.prependPath(bean.handledType(), name);
      throw failed;
    }
  }

  private void ignore(String name, JsonParser parser, DeserializationContext context)
      throws IOException {
    if (context.isEnabled(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)) {
      throw IgnoredPropertyException.from(
          parser, bean.handledType(), name, List.copyOf(properties.keySet()));
    }
    parser.skipChildren();
  }
}
