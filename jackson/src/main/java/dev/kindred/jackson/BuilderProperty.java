package dev.kindred.jackson;

import dev.kindred.json.BuilderAttribute;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;

/**
 * Property of an entity, as its builder is given it.
 *
 * @param attribute the attribute that is set; null if a builder does not have it
 * @param parts the properties of a value object; null for anything else
 */
record BuilderProperty(
    SettableBeanProperty property,
    @Nullable BuilderAttribute attribute,
    @Nullable BuilderProperties parts) {

  /** Returns whether the active view, if there is one, has the property. */
  boolean isVisible(DeserializationContext context) {
    Class<?> view = context.getActiveView();
    return view == null || property.visibleInView(view);
  }

  /**
   * Reads the value. JSON's null gives null, also for classes whose deserializer has another value
   * for it, such as an empty Optional.
   */
  @Nullable Object value(JsonParser parser, DeserializationContext context) {
    return parser.currentToken() == JsonToken.VALUE_NULL
        ? null
        : property.deserialize(parser, context);
  }
}
