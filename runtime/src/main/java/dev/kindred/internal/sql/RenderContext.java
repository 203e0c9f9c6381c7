package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What is the same for all parts of one statement while it is rendered. */
record RenderContext(
    Dialect dialect, DSLContext dsl, ParameterFactory parameters, TableAliases aliases) {

  SQLDialect family() {
    return dialect.family();
  }

  /** The parameter of a value that stands beside a column, which tells the database its type. */
  Field<?> value(BindValue node) {
    return parameters.of(node);
  }

  /**
   * The parameter of a value beside something that is computed. SQLite takes decimals as texts, and
   * would compare them as such where no column is beside.
   */
  Field<?> computed(BindValue node) {
    return family() == SQLDialect.SQLITE ? typed(node) : value(node);
  }

  /**
   * The parameter of a value that stands where nothing else tells its type. MariaDB takes times as
   * texts, and would make others texts where they are mixed.
   */
  Field<?> typed(BindValue node) {
    return switch (family()) {
      case MARIADB -> isTime(node) ? value(node).cast(type(node)) : value(node);
      case SQLITE -> isDecimal(node) ? value(node).cast(SQLDataType.NUMERIC) : value(node);
      default -> value(node).cast(type(node));
    };
  }

  private DataType<?> type(BindValue node) {
    return dialect.types().ofValue(node.type().kind());
  }

  private static boolean isTime(BindValue node) {
    return switch (node.type().kind()) {
      case DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT -> true;
      default -> false;
    };
  }

  private static boolean isDecimal(BindValue node) {
    return switch (node.type().kind()) {
      case DECIMAL, BIG_INTEGER -> true;
      default -> false;
    };
  }

  /** The same number in floating point; of MariaDB jOOQ thinks that it could not cast to it. */
  Field<Double> asDouble(Field<?> number) {
    return family() == SQLDialect.MARIADB
        ? DSL.field("cast({0} as double)", SQLDataType.DOUBLE, number)
        : number.cast(SQLDataType.DOUBLE);
  }
}
