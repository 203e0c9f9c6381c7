package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.SqlType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Types that must be named, because Kindred would give the column another one: the database's own,
 * padded texts, unsigned numbers, times of other precisions, decimals without a limit.
 */
final class DatabaseType {

  private static final Set<String> OWN =
      Set.of(
          "bpchar", "character", "char", "nchar", "citext", "varchar_ignorecase", "year", "enum");

  private static final Set<String> MOMENTS =
      Set.of("time", "timestamp", "datetime", "timestamptz", "timestamp with time zone");

  private static final Pattern DISPLAY_WIDTH = Pattern.compile("\\b([a-z]*int|year)\\(\\d+\\)");

  private DatabaseType() {}

  /** Returns the name of a type, if it must be declared. */
  static Optional<String> of(SqlType type) {
    boolean isNamed =
        type.domain().isPresent()
            || type.enumeration().isPresent()
            || OWN.contains(type.name())
            || type.definition().endsWith("unsigned")
            || isMomentOfOtherPrecision(type)
            || isUnlimitedDecimal(type);
    return isNamed ? name(type) : Optional.empty();
  }

  /** Returns the type as DDL has it; SQLite's types are words without a meaning. */
  static Optional<String> name(SqlType type) {
    return Optional.of(DISPLAY_WIDTH.matcher(type.definition()).replaceAll("$1"))
        .filter(name -> !name.isEmpty());
  }

  /** PostgreSQL says nothing of the usual precision; other databases write it. */
  private static boolean isMomentOfOtherPrecision(SqlType type) {
    String definition = type.definition();
    boolean isUsual =
        definition.contains("(6)") || (definition.contains(" zone") && !definition.contains("("));
    return MOMENTS.contains(type.name()) && !isUsual;
  }

  private static boolean isUnlimitedDecimal(SqlType type) {
    return type.name().equals("decfloat")
        || (type.name().equals("numeric") && !TypeChoice.isWithinLimits(type));
  }
}
