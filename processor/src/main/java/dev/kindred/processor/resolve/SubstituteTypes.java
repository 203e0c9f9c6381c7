package dev.kindred.processor.resolve;

import dev.kindred.processor.type.JavaType;
import java.util.Map;
import java.util.Optional;

/** Types of the JDK that no column can have, and what to write instead. */
final class SubstituteTypes {

  private static final String DATE = "Write Instant, or LocalDate for a day.";

  private static final Map<String, String> ADVICE =
      Map.of(
          "java.time.ZonedDateTime",
          "No database keeps the name of a time zone. Write OffsetDateTime or Instant, and keep the"
              + " zone in an attribute of its own if you need it.",
          "java.time.ZoneId",
          "Write String, or @Convert it to a String.",
          "java.util.Date",
          DATE,
          "java.util.Calendar",
          DATE,
          "java.sql.Timestamp",
          "Write LocalDateTime, or Instant for a point in time.",
          "java.sql.Date",
          "Write LocalDate.",
          "java.sql.Time",
          "Write LocalTime.",
          "java.time.Period",
          "Databases can't compare months with days. Write int with the number of days or months.",
          "java.lang.Object",
          "Write the class of its values.");

  private SubstituteTypes() {}

  /** Returns what to write instead of a type; empty if nothing is known of it. */
  static Optional<String> advice(JavaType type) {
    return type instanceof JavaType.Declared declared
        ? Optional.ofNullable(ADVICE.get(declared.id().qualifiedName()))
        : Optional.empty();
  }
}
