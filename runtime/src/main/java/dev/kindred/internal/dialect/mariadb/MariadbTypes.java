package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.JsonText;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * MariaDB's types: texts compare by their characters, trailing blanks included; times have no zone.
 */
final class MariadbTypes extends StoredTypes {

  /** As many characters as a VARCHAR can have, at four bytes each. */
  private static final int LONGEST_VARCHAR = 16_000;

  private static final int LONGEST_VARBINARY = 65_000;

  MariadbTypes() {
    super(
        Map.of(
            ColumnKind.OFFSET_DATE_TIME,
                new UtcDateTime(ColumnKind.OFFSET_DATE_TIME, time -> time.atOffset(ZoneOffset.UTC)),
            ColumnKind.INSTANT,
                new UtcDateTime(ColumnKind.INSTANT, time -> time.toInstant(ZoneOffset.UTC)),
            ColumnKind.JSON, new JsonText(ColumnKind.JSON),
            ColumnKind.JSONB, new JsonText(ColumnKind.JSONB)));
  }

  @Override
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case TEXT ->
          named(
              (size.length() > LONGEST_VARCHAR ? "longtext" : "varchar(" + size.length() + ")")
                  + " character set utf8mb4 collate utf8mb4_nopad_bin");
      case BYTES -> size.length() > LONGEST_VARBINARY ? named("longblob") : super.of(kind, size);
      case UUID -> named("uuid");
      case DATE_TIME, OFFSET_DATE_TIME, INSTANT -> named("datetime(6)");
      default -> super.of(kind, size);
    };
  }

  @Override
  public DataType<?> ofValue(ColumnKind kind) {
    return kind == ColumnKind.TEXT ? SQLDataType.CHAR : super.ofValue(kind);
  }
}
