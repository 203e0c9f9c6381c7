package dev.kindred.processor;

import dev.kindred.processor.model.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java sources of the samples of a model page. All names are qualified, since entities can be
 * called as classes that the sources use.
 */
public final class SampleSource {

  private static final Map<Class<?>, Object> VALUES =
      Stream.of(
              "x",
              true,
              (byte) 1,
              (short) 1,
              1,
              1L,
              1f,
              1d,
              BigDecimal.ONE,
              BigInteger.ONE,
              LocalDate.EPOCH,
              LocalTime.NOON,
              LocalDateTime.MIN,
              OffsetDateTime.of(LocalDateTime.MIN, ZoneOffset.UTC),
              Instant.EPOCH,
              Duration.ZERO,
              Year.of(2000),
              new UUID(1, 1))
          .collect(Collectors.toMap(Object::getClass, value -> value));

  private SampleSource() {}

  /** Returns a value of a type; called by the sources. */
  @SuppressWarnings("unchecked") // the map has a value of each class
  public static <T> T value(Class<T> type) {
    return (T) VALUES.get(type);
  }

  static String packageOf(PageSample sample) {
    return sample.entity().replaceAll("\\.\\p{Lu}.*", "");
  }

  /** Returns the simple name of the class for a sample. */
  static String name(PageSample sample) {
    return (sample.entity() + " " + sample.title()).replaceAll("\\W", "_");
  }

  /** Returns the source of a class that contains the call of a sample, and its condition. */
  static String of(PageSample sample) {
    String parameters =
        Stream.concat(
                Stream.of("dev.kindred.Database db"),
                sample.variables().stream().map(SampleSource::qualified))
            .collect(Collectors.joining(", "));
    return """
    package %s;

    final class %s {
      private %s() {}
      static void call(%s) {
        %s;
      }
    %s}
    """
        .formatted(
            packageOf(sample),
            name(sample),
            name(sample),
            parameters,
            sample.call(),
            condition(sample));
  }

  private static String condition(PageSample sample) {
    if (sample.condition().isEmpty()) {
      return "";
    }
    String variable = qualified(sample.variables().get(0));
    String type = variable.substring(0, variable.lastIndexOf(' '));
    return """
      static dev.kindred.lookup.Condition<?> condition() {
        %s = dev.kindred.processor.SampleSource.value(%s.class);
        return %s;
      }
    """
        .formatted(variable, type, sample.condition());
  }

  /** Returns the declaration of a variable with the qualified name of its type. */
  private static String qualified(String variable) {
    String type = variable.substring(0, variable.lastIndexOf(' '));
    return Arrays.stream(ValueKind.values())
            .map(ValueKind::javaType)
            .filter(each -> each.endsWith("." + type))
            .findFirst()
            .orElse(type)
        + variable.substring(type.length());
  }
}
