package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogType;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.exception.SQLDialectNotSupportedException;
import org.jooq.impl.DefaultDataType;

/** Comparison of the types of columns with those of their attributes. */
record TypeComparison(Catalog catalog, Dialect dialect, ColumnDifferences differences) {

  void compare(DeclaredColumn column, CatalogColumn real) {
    ColumnType<?> type = column.columnType();
    if (type.isArray() != real.type().isArray()) {
      if (type.isArray() || !canHold(type, Object.class)) {
        differences.otherType(column, real);
      }
    } else if (dialect.types().isDatabaseType(type)) {
      if (!new OwnType(type.databaseType(), catalog, dialect).is(real.type().single())) {
        differences.otherOwnType(column, real);
      }
    } else if (!canHold(type, javaClass(real.type().single()))) {
      differences.otherType(column, real);
    } else if (real.type().isUnsigned()) {
      compareUnsigned(column, real);
    }
  }

  private static boolean canHold(ColumnType<?> type, Class<?> columnClass) {
    ColumnType<?> element = type.element();
    return (element == null ? type : element).storedType().columnClasses().contains(columnClass);
  }

  /** Returns the class that jOOQ reads from a type; {@link Object} for those of the database. */
  private Class<?> javaClass(CatalogType type) {
    try {
      return DefaultDataType.getDataType(dialect.configuration().dialect(), type.name()).getType();
    } catch (SQLDialectNotSupportedException unknown) {
      return Object.class;
    }
  }

  /** Compares numbers that are twice as large as those of the signed type. */
  private void compareUnsigned(DeclaredColumn column, CatalogColumn real) {
    ColumnKind kind = column.columnType().kind();
    switch (real.type().name()) {
      case "tinyint" -> require(kind == ColumnKind.BYTE, column, real, "short");
      case "smallint" ->
          require(kind == ColumnKind.BYTE || kind == ColumnKind.SHORT, column, real, "int");
      case "mediumint" ->
          require(kind == ColumnKind.BYTE || kind == ColumnKind.SHORT, column, real, "int");
      case "int" ->
          require(
              kind == ColumnKind.BYTE || kind == ColumnKind.SHORT || kind == ColumnKind.INT,
              column,
              real,
              "long");
      case "bigint" ->
          require(
              kind == ColumnKind.BYTE
                  || kind == ColumnKind.SHORT
                  || kind == ColumnKind.INT
                  || kind == ColumnKind.LONG,
              column,
              real,
              "BigInteger with @Column(type = \"bigint unsigned\")");
      default -> {}
    }
  }

  private void require(
      boolean isExceeded, DeclaredColumn column, CatalogColumn real, String larger) {
    if (isExceeded) {
      differences.exceeds(column, real, larger);
    }
  }
}
