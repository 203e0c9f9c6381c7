package dev.kindred.jackson;

import dev.kindred.json.BuilderAttribute;
import dev.kindred.json.BuilderInput;
import dev.kindred.json.RefusedValueException;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.exc.IgnoredPropertyException;
import tools.jackson.databind.exc.MismatchedInputException;

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
  static BuilderProperties of(JavaType entity, DeserializationContext context) {
    ValueDeserializer<?> deserializer = context.findContextualValueDeserializer(entity, null);
    return deserializer instanceof BeanDeserializerBase bean
        ? of(bean, EntityRegistry.of(entity.getRawClass()), "", context)
        : context.reportInputMismatch(
            entity, "%s has a deserializer of its own, so that its builder can't be read.", entity);
  }

  private static BuilderProperties of(
      BeanDeserializerBase bean,
      EntityMetadata<?> metadata,
      String prefix,
      DeserializationContext context) {
    BeanDescription description = context.introspectBeanDescription(bean.getValueType());
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
      DeserializationContext context) {
    JavaType type = property.getType();
    ValueDeserializer<?> deserializer =
        type.isReferenceType()
            ? context.findContextualValueDeserializer(type.getReferencedType(), property)
            : property.getValueDeserializer();
    return deserializer instanceof BeanDeserializerBase parts
        ? of(parts, metadata, prefix, context)
        : null;
  }

  /** Sets what a JSON object has. The parser is at its start, or at the first name in it. */
  void read(JsonParser parser, DeserializationContext context, BuilderInput<?> input) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      parser.nextToken();
    }
    while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
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
      BuilderInput<?> input) {
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
      MismatchedInputException failed =
          MismatchedInputException.from(parser, bean.handledType(), refused.getMessage());
      failed.prependPath(bean.handledType(), name);
      throw failed;
    } catch (JacksonException failed) {
      failed.prependPath(bean.handledType(), name);
      throw failed;
    }
  }

  private void ignore(String name, JsonParser parser, DeserializationContext context) {
    if (context.isEnabled(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)) {
      throw IgnoredPropertyException.from(
          parser, bean.handledType(), name, List.copyOf(properties.keySet()));
    }
    parser.skipChildren();
  }
}
