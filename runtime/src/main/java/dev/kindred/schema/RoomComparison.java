package dev.kindred.schema;

import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.EntityModel;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.SQLDialect;

/**
 * Compares how many digits, bits or bytes an entity's attributes have with those of its columns.
 */
record RoomComparison(EntityModel<?> model, SQLDialect dialect) {

  /** A line for each column that keeps less than its attribute has. */
  Stream<String> differences(List<StoredColumn> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(at -> difference(model.column(at), columns.get(at)))
        .flatMap(Optional::stream);
  }

  private Optional<String> difference(ColumnModel column, StoredColumn real) {
    return switch (column.type().kind()) {
      case DECIMAL -> digits(column, real, column.size().scale());
      case BIG_INTEGER -> digits(column, real, 0);
      default -> dialect == SQLDialect.SQLITE ? Optional.empty() : room(column, real);
    };
  }

  private Optional<String> digits(ColumnModel column, StoredColumn real, int scale) {
    int whole = column.size().precision() - scale;
    return real.hasScale() && (real.scale() < scale || real.precision() - real.scale() < whole)
        ? Optional.of(
            "The column %s has room for %d digits, %d of them behind the point, and %s for %d, %d of them."
                .formatted(
                    named(column),
                    real.precision(),
                    real.scale(),
                    attribute(column),
                    column.size().precision(),
                    scale))
        : Optional.empty();
  }

  /** SQLite stores what it is given, whatever it calls the column. */
  private Optional<String> room(ColumnModel column, StoredColumn real) {
    return switch (column.type().kind()) {
      case BYTE, SHORT, INT, LONG, DURATION ->
          narrower(column, real, bits(real.type()) < bits(column.type().kind()));
      case DOUBLE -> narrower(column, real, real.type() == Types.REAL || real.hasFixedScale());
      case FLOAT -> narrower(column, real, real.hasFixedScale());
      case TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT -> seconds(column, real);
      case BYTES -> bytes(column, real);
      default -> Optional.empty();
    };
  }

  private Optional<String> narrower(ColumnModel column, StoredColumn real, boolean isNarrower) {
    return isNarrower
        ? Optional.of(
            "The column %s is of type %s, which keeps less than the %s of %s has."
                .formatted(named(column), real.described(), column.type(), attribute(column)))
        : Optional.empty();
  }

  /** Of what is no integer, as many as needed. */
  private static int bits(int type) {
    return switch (type) {
      case Types.TINYINT -> 8;
      case Types.SMALLINT -> 16;
      case Types.INTEGER -> 32;
      default -> 64;
    };
  }

  private static int bits(ColumnKind kind) {
    return switch (kind) {
      case BYTE -> 8;
      case SHORT -> 16;
      case INT -> 32;
      default -> 64;
    };
  }

  private Optional<String> seconds(ColumnModel column, StoredColumn real) {
    return real.secondDigits() < StoredColumn.MICROS
        ? Optional.of(
            "The column %s keeps %d digits of a second, and %s has %d: what is finer is cut."
                .formatted(
                    named(column), real.secondDigits(), attribute(column), StoredColumn.MICROS))
        : Optional.empty();
  }

  private Optional<String> bytes(ColumnModel column, StoredColumn real) {
    boolean isLimited = real.type() == Types.VARBINARY || real.type() == Types.BINARY;
    return isLimited && real.precision() > 0 && real.precision() < column.size().length()
        ? Optional.of(
            "The column %s has room for %d bytes, and %s for %d."
                .formatted(
                    named(column), real.precision(), attribute(column), column.size().length()))
        : Optional.empty();
  }

  private String named(ColumnModel column) {
    return model.tableName() + "." + column.name();
  }

  private String attribute(ColumnModel column) {
    return model + "." + column.attribute();
  }
}
