package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.spi.type.ColumnSize;
import java.sql.Types;
import java.util.List;
import java.util.Map;

/**
 * Comparison of the characters, digits and bytes that an entity's attributes need with those that
 * its columns store.
 *
 * @param columns all columns, in the order of the attributes
 */
record RoomComparison(
    Dialect dialect, ColumnDifferences differences, Map<DeclaredColumn, CatalogColumn> columns) {

  void compare(List<StoredColumn> rooms) {
    int at = 0;
    for (Map.Entry<DeclaredColumn, CatalogColumn> each : columns.entrySet()) {
      compare(each.getKey(), each.getValue(), rooms.get(at++));
    }
  }

  /** A type of the database is as it was declared, whatever room it has. */
  private void compare(DeclaredColumn column, CatalogColumn real, StoredColumn room) {
    if (column.columnType().databaseType() != null) {
      return;
    }
    ColumnSize size = column.metadata().size();
    switch (column.columnType().kind()) {
      case DECIMAL -> compareDigits(column, room, size.scale());
      case BIG_INTEGER -> compareDigits(column, room, 0);
      default -> {
        if (!dialect.storesAnyValueInAnyColumn()) {
          compareRoom(column, real, room);
        }
      }
    }
  }

  private void compareDigits(DeclaredColumn column, StoredColumn room, int scale) {
    int whole = column.metadata().size().precision() - scale;
    if (room.hasScale() && (room.scale() < scale || room.precision() - room.scale() < whole)) {
      differences.fewerDigits(column, room.precision(), room.scale(), scale);
    }
  }

  /**
   * Compares precisions and lengths, but not those of integers: a database refuses integers out of
   * range.
   */
  private void compareRoom(DeclaredColumn column, CatalogColumn real, StoredColumn room) {
    switch (column.columnType().kind()) {
      case DOUBLE -> {
        if (room.type() == Types.REAL || room.hasFixedScale()) {
          differences.lessExact(column, room.described());
        }
      }
      case FLOAT -> {
        if (room.hasFixedScale()) {
          differences.lessExact(column, room.described());
        }
      }
      case TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT -> compareSeconds(column, real, room);
      case BYTES -> compareBytes(column, room);
      case TEXT -> compareCharacters(column, real);
      default -> {}
    }
  }

  private void compareSeconds(DeclaredColumn column, CatalogColumn real, StoredColumn room) {
    if (room.secondDigits() < StoredColumn.MICROS) {
      differences.fewerSecondDigits(column, room.secondDigits(), StoredColumn.MICROS, real);
    }
  }

  private void compareBytes(DeclaredColumn column, StoredColumn room) {
    boolean isLimited = room.type() == Types.VARBINARY || room.type() == Types.BINARY;
    if (isLimited && room.precision() > 0 && room.precision() < column.metadata().size().length()) {
      differences.shorter(column, room.precision(), differences.changes().type(column));
    }
  }

  private void compareCharacters(DeclaredColumn column, CatalogColumn real) {
    int room = real.type().length();
    if (room == 0 || !real.type().labels().isEmpty()) {
      return;
    }
    if (column.columnType().type() == String.class && room < column.metadata().size().length()) {
      differences.shorter(column, room, differences.changes().type(column));
    }
    List<String> longer =
        column.columnType().names().stream().filter(name -> name.length() > room).toList();
    if (!longer.isEmpty()) {
      differences.refuses(column, longer, differences.changes().type(column));
    }
  }
}
