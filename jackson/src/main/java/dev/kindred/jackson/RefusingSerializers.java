package dev.kindred.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.kindred.json.Unwritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Serializers of what has no JSON, such as queries: they refuse it. */
final class RefusingSerializers extends Serializers.Base {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig configuration,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return Unwritable.refusal(type.getRawClass())
        .map(refusal -> new Refusing(type, refusal))
        .orElse(null);
  }

  private static final class Refusing extends StdSerializer<Object> {

    private final String refusal;

    Refusing(JavaType type, String refusal) {
      super(type);
      this.refusal = refusal;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      context.reportBadDefinition(context.constructType(value.getClass()), refusal);
    }
  }
}
