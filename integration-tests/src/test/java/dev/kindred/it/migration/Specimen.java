package dev.kindred.it.migration;

import dev.kindred.internal.schema.SchemaType;
import dev.kindred.spi.type.ColumnKind;
import java.util.UUID;

/** Values of each type, as texts in the form of defaults. */
final class Specimen {

  private Specimen() {}

  static boolean hasDefault(SchemaType type) {
    return type.kind() != ColumnKind.BYTES && type.kind() != ColumnKind.JSON;
  }

  static boolean isIndexable(SchemaType type) {
    return type.kind() != ColumnKind.JSON && type.kind() != ColumnKind.BYTES;
  }

  /** Returns whether there are too few values for a unique column. */
  static boolean isSmall(SchemaType type) {
    return type.kind() == ColumnKind.BOOLEAN || !type.names().isEmpty();
  }

  /** Returns the value of a number; others are different, but for those of small types. */
  static String text(SchemaType type, int number) {
    if (!type.names().isEmpty()) {
      return type.names().get(number % type.names().size());
    }
    return switch (type.kind()) {
      case BOOLEAN -> number % 2 == 0 ? "true" : "false";
      case TEXT -> "text " + number + " it's";
      case UUID -> new UUID(7, number).toString();
      case DATE -> "2026-01-0" + (1 + number);
      case DATE_TIME -> "2026-01-0" + (1 + number) + "T10:20:30";
      case INSTANT -> "2026-01-0" + (1 + number) + "T10:20:30Z";
      case DOUBLE, FLOAT -> number + ".5";
      case JSON -> "{\"a\": " + number + "}";
      default -> String.valueOf(number + 1);
    };
  }
}
