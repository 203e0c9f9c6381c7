package dev.kindred.jackson;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.kindred.error.ModelException;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relations of an entity, by its JSON properties. */
final class Relations {

  private Relations() {}

  /** Returns the relation of a property; null if the property is not a relation. */
  static @Nullable RelationMetadata of(
      @Nullable BeanProperty property, DeserializationConfig configuration) {
    if (property == null) {
      return null;
    }
    Class<?> owner = property.getMember().getDeclaringClass();
    String attribute = attribute(property, configuration.constructType(owner), configuration);
    return relations(owner).stream()
        .filter(each -> each.hasHandle() && each.name().equals(attribute))
        .findFirst()
        .orElse(null);
  }

  private static List<RelationMetadata> relations(Class<?> owner) {
    try {
      return EntityRegistry.of(owner).relations();
    } catch (ModelException noEntity) {
      return List.of();
    }
  }

  /** Returns the name of the attribute, before a naming strategy or an annotation changed it. */
  private static String attribute(
      BeanProperty property, JavaType owner, DeserializationConfig configuration) {
    return configuration.introspect(owner).findProperties().stream()
        .filter(each -> each.getName().equals(property.getName()))
        .findFirst()
        .map(BeanPropertyDefinition::getInternalName)
        .orElse(property.getName());
  }
}
