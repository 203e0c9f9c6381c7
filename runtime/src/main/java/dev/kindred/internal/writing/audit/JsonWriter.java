package dev.kindred.internal.writing.audit;

import java.util.Base64;
import java.util.Map;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Writer of JSON. For one thread. */
final class JsonWriter {

  private final StringBuilder text = new StringBuilder();

  private JsonWriter() {}

  /** Returns an object with these values in their order. */
  static String of(Map<String, @Nullable Object> values) {
    JsonWriter json = new JsonWriter();
    json.object(values);
    return json.text.toString();
  }

  /** Returns one value. */
  static String of(@Nullable Object value) {
    JsonWriter json = new JsonWriter();
    json.value(value);
    return json.text.toString();
  }

  /** Returns the text of a value outside of JSON: that of a string is not in quotes. */
  static String text(@Nullable Object value) {
    return value instanceof byte[] bytes ? base64(bytes) : String.valueOf(value);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private void object(Map<String, @Nullable Object> values) {
    char separator = '{';
    for (Map.Entry<String, @Nullable Object> each : values.entrySet()) {
      text.append(separator);
      string(each.getKey());
      text.append(':');
      value(each.getValue());
      separator = ',';
    }
    text.append(values.isEmpty() ? "{}" : "}");
  }

  private void value(@Nullable Object value) {
    if (value == null || value instanceof Boolean || isNumber(value)) {
      text.append(value);
    } else if (value instanceof JSON || value instanceof JSONB) {
      compact(value.toString());
    } else if (value instanceof byte[] bytes) {
      string(base64(bytes));
    } else if (value instanceof Iterable<?> all) {
      array(all);
    } else {
      string(value.toString());
    }
  }

  /** Writes JSON without the white space that some databases keep and others don't. */
  private void compact(String json) {
    boolean inString = false;
    for (int i = 0; i < json.length(); i++) {
      char each = json.charAt(i);
      if (inString && each == '\\') {
        text.append(each).append(json.charAt(++i));
      } else if (inString || !Character.isWhitespace(each)) {
        text.append(each);
        inString ^= each == '"';
      }
    }
  }

  /** Returns whether JSON can have it: NaN and the infinities are texts. */
  private static boolean isNumber(Object value) {
    return value instanceof Number number
        && !(value instanceof Double && !Double.isFinite(number.doubleValue()))
        && !(value instanceof Float && !Float.isFinite(number.floatValue()));
  }

  private void array(Iterable<?> values) {
    char separator = '[';
    for (Object each : values) {
      text.append(separator);
      value(each);
      separator = ',';
    }
    text.append(separator == '[' ? "[]" : "]");
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value.charAt(i));
    }
    text.append('"');
  }

  private void character(char each) {
    if (each == '"' || each == '\\') {
      text.append('\\').append(each);
    } else if (each < ' ') {
      text.append(String.format("\\u%04x", (int) each));
    } else {
      text.append(each);
    }
  }
}
