package dev.kindred.migration.difference;

import dev.kindred.internal.schema.SchemaType;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.List;
import java.util.Map;

/** Changes of types that keep every value. */
final class TypeConversion {

  private static final List<ColumnKind> INTEGERS =
      List.of(ColumnKind.BYTE, ColumnKind.SHORT, ColumnKind.INT, ColumnKind.LONG);

  private static final Map<ColumnKind, Integer> DIGITS =
      Map.of(ColumnKind.BYTE, 3, ColumnKind.SHORT, 5, ColumnKind.INT, 10, ColumnKind.LONG, 19);

  private TypeConversion() {}

  /** Returns whether each value of a type is one of another type. */
  static boolean keepsValues(SchemaType from, SchemaType to) {
    if (from.isArray() != to.isArray() || !sameDatabaseType(from, to)) {
      return false;
    }
    if (!to.names().isEmpty()) {
      return !from.names().isEmpty() && to.names().containsAll(from.names()) && fits(from, to);
    }
    if (from.kind() == to.kind()) {
      return fits(from, to);
    }
    int integer = INTEGERS.indexOf(from.kind());
    return switch (to.kind()) {
      case SHORT, INT, LONG -> integer >= 0 && integer < INTEGERS.indexOf(to.kind());
      case DECIMAL -> integer >= 0 && whole(to.size()) >= DIGITS.get(from.kind());
      case BIG_INTEGER -> integer >= 0 && to.size().precision() >= DIGITS.get(from.kind());
      case DOUBLE -> from.kind() == ColumnKind.FLOAT;
      default -> false;
    };
  }

  /** Returns whether both are the same type of the database; or an enum that becomes a text. */
  private static boolean sameDatabaseType(SchemaType from, SchemaType to) {
    return from.databaseType() == null
        ? to.databaseType() == null
        : from.databaseType().equals(to.databaseType())
            || (from.isDatabaseEnum() && to.databaseType() == null);
  }

  private static boolean fits(SchemaType from, SchemaType to) {
    return switch (to.kind()) {
      case TEXT, BYTES -> to.size().length() >= from.size().length() || !to.names().isEmpty();
      case DECIMAL ->
          whole(to.size()) >= whole(from.size()) && to.size().scale() >= from.size().scale();
      case BIG_INTEGER -> to.size().precision() >= from.size().precision();
      default -> true;
    };
  }

  private static int whole(ColumnSize size) {
    return size.precision() - size.scale();
  }
}
