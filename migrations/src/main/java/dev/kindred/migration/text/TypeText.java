package dev.kindred.migration.text;

import dev.kindred.internal.schema.SchemaType;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Type of a column, as a part of its line. */
public final class TypeText {

  private TypeText() {}

  /** Returns the text of a type. */
  public static String of(SchemaType type) {
    return type.kind().name().toLowerCase(Locale.ROOT)
        + size(type.kind(), type.size())
        + (type.isArray() ? " array" : "")
        + (type.names().isEmpty() ? "" : " enum " + Tokens.texts(type.names()))
        + Optional.ofNullable(type.databaseType())
            .map(databaseType -> " type " + Tokens.text(databaseType))
            .orElse("");
  }

  private static String size(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case TEXT, BYTES -> "(" + size.length() + ")";
      case DECIMAL -> "(" + size.precision() + ", " + size.scale() + ")";
      case BIG_INTEGER -> "(" + size.precision() + ")";
      default -> "";
    };
  }

  static SchemaType read(LineReader line) {
    ColumnKind kind = kind(line);
    ColumnSize size = size(kind, line);
    boolean isArray = line.accept("array");
    return new SchemaType(
        kind,
        size,
        line.accept("enum") ? line.texts() : List.of(),
        line.accept("type") ? line.text() : null,
        isArray);
  }

  private static ColumnKind kind(LineReader line) {
    String word = line.word();
    return Arrays.stream(ColumnKind.values())
        .filter(kind -> !kind.isOfArrays() && kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> line.failure(word + " is no kind of column."));
  }

  private static ColumnSize size(ColumnKind kind, LineReader line) {
    ColumnSize usual = ColumnSize.DEFAULT;
    return switch (kind) {
      case TEXT, BYTES -> ColumnSize.ofLength(one(line));
      case DECIMAL -> decimal(line);
      case BIG_INTEGER -> new ColumnSize(usual.length(), one(line), usual.scale());
      default -> usual;
    };
  }

  private static int one(LineReader line) {
    line.expectCharacter('(');
    int number = line.number();
    line.expectCharacter(')');
    return number;
  }

  private static ColumnSize decimal(LineReader line) {
    line.expectCharacter('(');
    int precision = line.number();
    line.expectCharacter(',');
    int scale = line.number();
    line.expectCharacter(')');
    return new ColumnSize(ColumnSize.DEFAULT.length(), precision, scale);
  }
}
