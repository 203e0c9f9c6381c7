package dev.kindred.internal.dialect.sqlite;

import static dev.kindred.spi.type.ColumnKind.BIG_INTEGER;
import static dev.kindred.spi.type.ColumnKind.DATE;
import static dev.kindred.spi.type.ColumnKind.DATE_TIME;
import static dev.kindred.spi.type.ColumnKind.DECIMAL;
import static dev.kindred.spi.type.ColumnKind.INSTANT;
import static dev.kindred.spi.type.ColumnKind.JSON;
import static dev.kindred.spi.type.ColumnKind.JSONB;
import static dev.kindred.spi.type.ColumnKind.OFFSET_DATE_TIME;
import static dev.kindred.spi.type.ColumnKind.TIME;
import static dev.kindred.spi.type.ColumnKind.UUID;

import dev.kindred.internal.dialect.JsonText;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.StoredType;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Types of SQLite. Their names describe the values; SQLite only derives the affinity from them. */
final class SqliteTypes extends StoredTypes {

  private static final Map<ColumnKind, StoredType<Object>> OWN =
      Map.of(
          DECIMAL, new DecimalText(DECIMAL),
          BIG_INTEGER, new DecimalText(BIG_INTEGER),
          UUID, new ParsedText(UUID, java.util.UUID::fromString),
          DATE, new ParsedText(DATE, text -> SqliteTimes.dateTime(text).toLocalDate()),
          TIME, new TimeText(TIME, SqliteTimes::time),
          DATE_TIME, new TimeText(DATE_TIME, SqliteTimes::dateTime),
          OFFSET_DATE_TIME,
              new TimeText(
                  OFFSET_DATE_TIME, text -> SqliteTimes.dateTime(text).atOffset(ZoneOffset.UTC)),
          INSTANT,
              new TimeText(INSTANT, text -> SqliteTimes.dateTime(text).toInstant(ZoneOffset.UTC)),
          JSON, new JsonText(JSON),
          JSONB, new JsonText(JSONB));

  SqliteTypes() {
    super(OWN);
  }

  @Override
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case BIG_INTEGER -> SQLDataType.DECIMAL(size.precision(), 0);
      case BYTES -> named("blob");
      case UUID, DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT, JSON, JSONB -> named("text");
      default -> super.of(kind, size);
    };
  }
}
