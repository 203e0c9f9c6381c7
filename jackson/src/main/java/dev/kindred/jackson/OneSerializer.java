package dev.kindred.jackson;

import dev.kindred.json.WrittenOne;
import dev.kindred.model.One;
import dev.kindred.spi.RelationMetadata;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Serializer of a handle as its entity or as its key. */
final class OneSerializer extends ValueSerializer<One<?>> {

  private final @Nullable RelationMetadata relation;

  OneSerializer() {
    this(null);
  }

  private OneSerializer(@Nullable RelationMetadata relation) {
    this.relation = relation;
  }

  @Override
  public ValueSerializer<?> createContextual(
      SerializationContext context, @Nullable BeanProperty property) {
    return new OneSerializer(
        AttributeNames.relation(property, context, context::introspectBeanDescription));
  }

  @Override
  @SuppressWarnings("unchecked") // there is no class of One<?>
  public Class<One<?>> handledType() {
    return (Class<One<?>>) (Class<?>) One.class;
  }

  @Override
  public boolean isEmpty(SerializationContext context, One<?> one) {
    return WrittenOne.isLeftOut(one);
  }

  @Override
  public void serialize(One<?> one, JsonGenerator generator, SerializationContext context) {
    Object content = new WrittenOne(one, relation).content(wanted -> isWithin(generator, wanted));
    context.writeValue(generator, content);
  }

  private static boolean isWithin(JsonGenerator generator, Predicate<@Nullable Object> wanted) {
    TokenStreamContext at = generator.streamWriteContext();
    while (at != null && !wanted.test(at.currentValue())) {
      at = at.getParent();
    }
    return at != null;
  }
}
