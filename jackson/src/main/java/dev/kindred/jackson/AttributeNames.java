package dev.kindred.jackson;

import static java.util.stream.Collectors.toMap;

import dev.kindred.json.RelationProperties;
import dev.kindred.spi.RelationMetadata;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.introspect.BeanPropertyDefinition;

/** Names of attributes, before a naming strategy or an annotation made those of properties. */
final class AttributeNames {

  private AttributeNames() {}

  /** Returns the names of attributes by those of properties. */
  static Map<String, String> of(BeanDescription description) {
    return description.findProperties().stream()
        .collect(
            toMap(
                BeanPropertyDefinition::getName,
                BeanPropertyDefinition::getInternalName,
                (one, other) -> one));
  }

  /** Returns the names of properties by their other names. */
  static Map<String, String> aliases(BeanDescription description) {
    Map<String, String> names = new HashMap<>();
    for (BeanPropertyDefinition property : description.findProperties()) {
      for (PropertyName alias : property.findAliases()) {
        names.put(alias.getSimpleName(), property.getName());
      }
    }
    return names;
  }

  /** Returns the relation of a property; null if the property is not a relation. */
  static @Nullable RelationMetadata relation(
      @Nullable BeanProperty property,
      DatabindContext context,
      Function<JavaType, BeanDescription> introspection) {
    if (property == null || property.getMember() == null) {
      return null;
    }
    Class<?> owner = property.getMember().getDeclaringClass();
    Map<String, String> names = of(introspection.apply(context.constructType(owner)));
    return RelationProperties.of(owner, names.getOrDefault(property.getName(), property.getName()));
  }
}
