package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.SqlTypes;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnSize;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * SQLite's types: the names say what is meant; what counts is the affinity that SQLite reads from
 * them.
 */
final class SqliteTypes extends SqlTypes {

  @Override
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case BIG_INTEGER -> SQLDataType.DECIMAL(size.precision(), 0);
      case BYTES -> named("blob");
      case UUID, DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT, JSON, JSONB -> named("text");
      default -> super.of(kind, size);
    };
  }

  @Override
  public Field<?> literal(Object stored) {
    return super.literal(
        SqliteTimes.isTime(stored) ? SqliteTimes.text(stored) : textOfJson(stored));
  }
}
