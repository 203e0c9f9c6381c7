package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.mysql.InnodbTypes;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import org.jooq.DataType;

/** MariaDB's types, one of which is for UUIDs. */
final class MariadbTypes extends InnodbTypes {

  MariadbTypes() {
    super("utf8mb4_nopad_bin");
  }

  @Override
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return kind == ColumnKind.UUID ? named("uuid") : super.of(kind, size);
  }
}
