package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.table.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Choice of the Java type for a column.
 *
 * @param type the type of the values; a text if the database's own type has no other
 * @param sizes the members of {@code @Column} that say how large values may be
 * @param databaseType the database's own type, if it must be named
 */
record TypeChoice(ValueType type, List<AnnotationUse.Member> sizes, Optional<String> databaseType) {

  private static final int DEFAULT_LENGTH = 255;
  private static final int DEFAULT_PRECISION = 38;
  private static final int DEFAULT_SCALE = 10;
  private static final int MOST_DIGITS = 65;
  private static final int LARGEST_SCALE = 30;
  private static final int DIGITS_OF_UNSIGNED_LONG = 20;

  /** Numbers from here on are written with underscores. */
  private static final int LARGE = 1_000_000;

  /** Returns the choice for a type, or empty if there is no Java type for it. */
  static Optional<TypeChoice> of(SqlType type) {
    Optional<String> own = DatabaseType.of(type);
    return ofValues(type)
        .map(choice -> own.isEmpty() ? choice : new TypeChoice(choice.type(), choice.digits(), own))
        .or(() -> ofTexts(type));
  }

  /** Returns the sizes but a length, which a type of the database has itself. */
  private List<AnnotationUse.Member> digits() {
    return type == ValueType.TEXT ? List.of() : sizes;
  }

  /** Takes a type that only the database has as a text. */
  private static Optional<TypeChoice> ofTexts(SqlType type) {
    Optional<String> name = DatabaseType.name(type);
    return name.map(own -> new TypeChoice(ValueType.TEXT, List.of(), Optional.of(own)));
  }

  private static Optional<TypeChoice> ofValues(SqlType type) {
    boolean isUnsigned = type.definition().contains("unsigned");
    return switch (type.name()) {
      case "boolean", "bool" -> plain(ValueType.BOOLEAN);
      case "bit" ->
          type.definition().equals("bit(1)") && type.precision() == 1
              ? plain(ValueType.BOOLEAN)
              : Optional.empty();
      case "tinyint" ->
          plain(
              type.definition().startsWith("tinyint(1)")
                  ? ValueType.BOOLEAN
                  : isUnsigned ? ValueType.SHORT : ValueType.BYTE);
      case "smallint", "int2" -> plain(isUnsigned ? ValueType.INT : ValueType.SHORT);
      case "mediumint" -> plain(ValueType.INT);
      case "int", "int4" -> plain(isUnsigned ? ValueType.LONG : ValueType.INT);
      case "integer" -> plain(ValueType.INT);
      case "bigint", "int8" ->
          isUnsigned
              ? digits(ValueType.BIG_INTEGER, DIGITS_OF_UNSIGNED_LONG, 0)
              : plain(ValueType.LONG);
      case "float", "float4", "real" -> plain(ValueType.FLOAT);
      case "double", "double precision", "float8" -> plain(ValueType.DOUBLE);
      case "numeric", "decimal", "decfloat" -> decimal(type);
      case "character varying",
          "varchar",
          "nvarchar",
          "nchar",
          "bpchar",
          "character",
          "char",
          "varchar_ignorecase",
          "citext",
          "text",
          "tinytext",
          "mediumtext",
          "longtext",
          "clob",
          "character large object",
          "name" ->
          sized(ValueType.TEXT, type.length());
      case "bytea",
          "blob",
          "binary",
          "varbinary",
          "binary varying",
          "binary large object",
          "tinyblob",
          "mediumblob",
          "longblob" ->
          sized(ValueType.BYTES, type.length());
      case "uuid" -> plain(ValueType.UUID);
      case "date" -> plain(ValueType.DATE);
      case "time" -> plain(ValueType.TIME);
      case "timestamp", "datetime" -> plain(ValueType.DATE_TIME);
      case "timestamptz", "timestamp with time zone" -> plain(ValueType.INSTANT);
      case "year" -> plain(ValueType.YEAR);
      case "json" -> plain(ValueType.JSON);
      case "jsonb" -> plain(ValueType.JSONB);
      case "enum" -> sized(ValueType.TEXT, type.length() > 0 ? type.length() : DEFAULT_LENGTH);
      default -> Optional.empty();
    };
  }

  private static Optional<TypeChoice> plain(ValueType type) {
    return Optional.of(new TypeChoice(type, List.of(), Optional.empty()));
  }

  private static Optional<TypeChoice> sized(ValueType type, int length) {
    return Optional.of(new TypeChoice(type, sizes(length), Optional.empty()));
  }

  private static List<AnnotationUse.Member> sizes(int length) {
    return length == DEFAULT_LENGTH
        ? List.of()
        : List.of(new AnnotationUse.Member("length", length(length)));
  }

  private static String length(int length) {
    if (length <= 0 || length == Integer.MAX_VALUE) {
      return "Integer.MAX_VALUE";
    }
    return length < LARGE
        ? String.valueOf(length)
        : String.format(Locale.ROOT, "%,d", length).replace(',', '_');
  }

  /**
   * Takes decimals without a fractional part as integers, and those beyond all limits as others.
   */
  private static Optional<TypeChoice> decimal(SqlType type) {
    if (!isWithinLimits(type) || type.name().equals("decfloat")) {
      return plain(ValueType.DECIMAL);
    }
    return digits(
        type.scale() == 0 ? ValueType.BIG_INTEGER : ValueType.DECIMAL,
        type.precision(),
        type.scale());
  }

  /** Returns whether Kindred can declare the digits of a decimal. */
  static boolean isWithinLimits(SqlType type) {
    return type.precision() > 0
        && type.precision() <= MOST_DIGITS
        && type.scale() >= 0
        && type.scale() <= LARGEST_SCALE;
  }

  private static Optional<TypeChoice> digits(ValueType type, int precision, int scale) {
    List<AnnotationUse.Member> sizes = new ArrayList<>();
    if (precision != DEFAULT_PRECISION) {
      sizes.add(new AnnotationUse.Member("precision", String.valueOf(precision)));
    }
    if (type == ValueType.DECIMAL && scale != DEFAULT_SCALE) {
      sizes.add(new AnnotationUse.Member("scale", String.valueOf(scale)));
    }
    return Optional.of(new TypeChoice(type, sizes, Optional.empty()));
  }
}
