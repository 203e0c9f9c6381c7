package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Comparison of the digits and bytes that an entity's attributes need with those that its columns
 * store.
 */
record RoomComparison(EntityMetadata<?> metadata, Dialect dialect) {

  /** Returns a line for each column that stores less than its attribute needs. */
  Stream<String> differences(List<StoredColumn> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(at -> difference(metadata.column(at), columns.get(at)))
        .flatMap(Optional::stream);
  }

  /** A type of the database is as it was declared, whatever room it has. */
  private Optional<String> difference(ColumnMetadata column, StoredColumn real) {
    if (column.type().databaseType() != null) {
      return Optional.empty();
    }
    return switch (column.type().kind()) {
      case DECIMAL -> digits(column, real, column.size().scale());
      case BIG_INTEGER -> digits(column, real, 0);
      default -> dialect.storesAnyValueInAnyColumn() ? Optional.empty() : room(column, real);
    };
  }

  private Optional<String> digits(ColumnMetadata column, StoredColumn real, int scale) {
    int whole = column.size().precision() - scale;
    return differenceIf(
        real.hasScale() && (real.scale() < scale || real.precision() - real.scale() < whole),
        "The column %s has room for %d digits, %d of them behind the point, and %s for %d, %d of"
            + " them.",
        qualifiedName(column),
        real.precision(),
        real.scale(),
        attribute(column),
        column.size().precision(),
        scale);
  }

  private static Optional<String> differenceIf(
      boolean differs, String difference, Object... details) {
    return differs
        ? Optional.of(String.format(Locale.ROOT, difference, details))
        : Optional.empty();
  }

  /**
   * Compares precisions and lengths, but not those of integers: a database refuses integers out of
   * range.
   */
  private Optional<String> room(ColumnMetadata column, StoredColumn real) {
    return switch (column.type().kind()) {
      case DOUBLE -> narrower(column, real, real.type() == Types.REAL || real.hasFixedScale());
      case FLOAT -> narrower(column, real, real.hasFixedScale());
      case TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT -> seconds(column, real);
      case BYTES -> bytes(column, real);
      default -> Optional.empty();
    };
  }

  private Optional<String> narrower(ColumnMetadata column, StoredColumn real, boolean isNarrower) {
    return differenceIf(
        isNarrower,
        "The column %s is of type %s, which keeps less than the %s of %s has.",
        qualifiedName(column),
        real.described(),
        column.type(),
        attribute(column));
  }

  private Optional<String> seconds(ColumnMetadata column, StoredColumn real) {
    return differenceIf(
        real.secondDigits() < StoredColumn.MICROS,
        "The column %s keeps %d digits of a second, and %s has %d: what is finer is cut.",
        qualifiedName(column),
        real.secondDigits(),
        attribute(column),
        StoredColumn.MICROS);
  }

  private Optional<String> bytes(ColumnMetadata column, StoredColumn real) {
    boolean isLimited = real.type() == Types.VARBINARY || real.type() == Types.BINARY;
    return differenceIf(
        isLimited && real.precision() > 0 && real.precision() < column.size().length(),
        "The column %s has room for %d bytes, and %s for %d.",
        qualifiedName(column),
        real.precision(),
        attribute(column),
        column.size().length());
  }

  private String qualifiedName(ColumnMetadata column) {
    return metadata.tableName() + "." + column.name();
  }

  private String attribute(ColumnMetadata column) {
    return metadata + "." + column.attribute();
  }
}
