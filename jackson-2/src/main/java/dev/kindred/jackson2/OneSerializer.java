package dev.kindred.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import dev.kindred.json.WrittenOne;
import dev.kindred.model.One;
import dev.kindred.spi.RelationMetadata;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Serializer of a handle as its entity or as its key. */
final class OneSerializer extends JsonSerializer<One<?>> implements ContextualSerializer {

  private final @Nullable RelationMetadata relation;

  OneSerializer() {
    this(null);
  }

  private OneSerializer(@Nullable RelationMetadata relation) {
    this.relation = relation;
  }

  @Override
  public JsonSerializer<?> createContextual(
      SerializerProvider provider, @Nullable BeanProperty property) {
    return new OneSerializer(
        AttributeNames.relation(property, provider, provider.getConfig()::introspect));
  }

  @Override
  @SuppressWarnings("unchecked") // there is no class of One<?>
  public Class<One<?>> handledType() {
    return (Class<One<?>>) (Class<?>) One.class;
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, One<?> one) {
    return WrittenOne.isLeftOut(one);
  }

  @Override
  public void serialize(One<?> one, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    Object content = new WrittenOne(one, relation).content(wanted -> isWithin(generator, wanted));
    provider.defaultSerializeValue(content, generator);
  }

  private static boolean isWithin(JsonGenerator generator, Predicate<@Nullable Object> wanted) {
    JsonStreamContext at = generator.getOutputContext();
    while (at != null && !wanted.test(at.getCurrentValue())) {
      at = at.getParent();
    }
    return at != null;
  }
}
