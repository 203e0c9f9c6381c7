package dev.kindred.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.kindred.json.Unwritable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serializers of what has no JSON, such as queries: they refuse it. */
final class RefusingSerializers extends Serializers.Base {

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig configuration, JavaType type, BeanDescription description) {
    return Unwritable.refusal(type.getRawClass())
        .map(refusal -> new Refusing(type, refusal))
        .orElse(null);
  }

  private static final class Refusing extends StdSerializer<Object> {

    private static final long serialVersionUID = 1;

    private final String refusal;

    Refusing(JavaType type, String refusal) {
      super(type);
      this.refusal = refusal;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      provider.reportBadDefinition(value.getClass(), refusal);
    }
  }
}
