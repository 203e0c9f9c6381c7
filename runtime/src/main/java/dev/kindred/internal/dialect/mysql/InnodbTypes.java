package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.JsonText;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.StoredType;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * Types of InnoDB's tables, in MySQL and MariaDB: texts are compared by characters, including
 * trailing blanks; points in time are in UTC; UUIDs and JSON are bound as texts by either driver.
 */
public abstract class InnodbTypes extends StoredTypes {

  /** Maximum length of a VARCHAR, at four bytes for each character. */
  private static final int LONGEST_VARCHAR = 16_000;

  private static final int LONGEST_VARBINARY = 65_000;

  private static final Map<ColumnKind, StoredType<Object>> OWN =
      Map.of(
          ColumnKind.UUID, new UuidText(),
          ColumnKind.OFFSET_DATE_TIME,
              new UtcDateTime(ColumnKind.OFFSET_DATE_TIME, time -> time.atOffset(ZoneOffset.UTC)),
          ColumnKind.INSTANT,
              new UtcDateTime(ColumnKind.INSTANT, time -> time.toInstant(ZoneOffset.UTC)),
          ColumnKind.JSON, new JsonText(ColumnKind.JSON),
          ColumnKind.JSONB, new JsonText(ColumnKind.JSONB));

  private final String collation;

  /** Creates the types with the collation of texts. */
  protected InnodbTypes(String collation) {
    super(OWN);
    this.collation = collation;
  }

  @Override
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case TEXT ->
          named(
              (size.length() > LONGEST_VARCHAR ? "longtext" : "varchar(" + size.length() + ")")
                  + " character set utf8mb4 collate "
                  + collation);
      case BYTES -> size.length() > LONGEST_VARBINARY ? named("longblob") : super.of(kind, size);
      case DATE_TIME, OFFSET_DATE_TIME, INSTANT -> named("datetime(6)");
      default -> super.of(kind, size);
    };
  }

  @Override
  public DataType<?> ofValue(ColumnKind kind) {
    return kind == ColumnKind.TEXT ? SQLDataType.CHAR : super.ofValue(kind);
  }
}
