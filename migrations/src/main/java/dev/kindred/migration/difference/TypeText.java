package dev.kindred.migration.difference;

import dev.kindred.internal.schema.SchemaType;
import java.util.Locale;

/** Types as messages name them. */
final class TypeText {

  private TypeText() {}

  static String of(SchemaType type) {
    String kind = type.kind().name().toLowerCase(Locale.ROOT);
    String sized =
        switch (type.kind()) {
          case TEXT, BYTES -> kind + "(" + type.size().length() + ")";
          case DECIMAL -> kind + "(" + type.size().precision() + ", " + type.size().scale() + ")";
          case BIG_INTEGER -> kind + "(" + type.size().precision() + ")";
          default -> kind;
        };
    String names = type.names().isEmpty() ? "" : " of " + String.join(", ", type.names());
    return type.databaseType() == null ? sized + names : type.databaseType() + names;
  }
}
