package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.SqlTypes;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnSize;
import java.time.OffsetDateTime;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * Types of InnoDB's tables, in MySQL and MariaDB: texts compare by their characters, trailing
 * blanks included; times have no zone, so points in time are in UTC.
 */
public abstract class InnodbTypes extends SqlTypes {

  /** As many characters as a VARCHAR can have, at four bytes each. */
  private static final int LONGEST_VARCHAR = 16_000;

  private static final int LONGEST_VARBINARY = 65_000;

  private final String collation;

  /** Creates the types with the collation of texts. */
  protected InnodbTypes(String collation) {
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

  @Override
  public Field<?> literal(Object stored) {
    return super.literal(
        stored instanceof OffsetDateTime time ? time.toLocalDateTime() : textOfJson(stored));
  }
}
