package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogType;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.exception.SQLDialectNotSupportedException;
import org.jooq.impl.DefaultDataType;

/** Comparison of the types of columns with those of their attributes. */
record TypeComparison(Catalog catalog, Dialect dialect, Differences differences) {

  void compare(DeclaredColumn column, CatalogColumn real) {
    if (dialect.types().isDatabaseType(column.columnType())) {
      if (!new OwnType(column.columnType().databaseType(), catalog, dialect).is(real.type())) {
        differences.otherOwnType(column, real);
      }
    } else if (!canHold(column, real.type())) {
      differences.otherType(column, real);
    } else if (real.type().isUnsigned()) {
      compareUnsigned(column, real);
    }
  }

  private boolean canHold(DeclaredColumn column, CatalogType type) {
    return column.columnType().kind().type().columnClasses().contains(javaClass(type));
  }

  /** Returns the class that jOOQ reads from a type; {@link Object} for those of the database. */
  private Class<?> javaClass(CatalogType type) {
    if (type.isArray()) {
      return Object.class;
    }
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
