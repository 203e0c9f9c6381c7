package dev.kindred.internal.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.time.OffsetDateTime;
import org.jooq.JSON;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types and defaults of MySQL's columns. */
class MysqlTypesTest {

  private final Dialect mysql = Dialects.of(SQLDialect.MYSQL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT | varchar(255) character set utf8mb4 collate utf8mb4_0900_bin",
        "UUID | char(36) character set ascii collate ascii_bin",
        "INSTANT | datetime(6)",
        "TIME | time(6)",
        "JSON | json",
        "JSONB | json",
        "DOUBLE | double",
        "BYTES | varbinary(255)"
      })
  void aColumnOfAKind(ColumnKind kind, String type) {
    assertThat(
            mysql
                .dsl()
                .render(
                    DSL.createTable("t")
                        .column("c", mysql.types().of(kind, ColumnSize.DEFAULT).nullable(false))))
        .isEqualTo("create table t (c " + type + " not null)");
  }

  @Test
  void aDefaultOfATextOrJsonIsAnExpression() {
    assertThat(literal(ColumnKind.TEXT, "x")).isEqualTo("('x')");
    assertThat(literal(ColumnKind.JSON, JSON.json("{}"))).isEqualTo("('{}')");
    assertThat(literal(ColumnKind.OFFSET_DATE_TIME, OffsetDateTime.parse("2020-01-01T10:00:00Z")))
        .isEqualTo("{ts '2020-01-01 10:00:00.0'}");
    assertThat(literal(ColumnKind.INT, 5)).isEqualTo("5");
  }

  private String literal(ColumnKind kind, Object stored) {
    return mysql.dsl().renderInlined(mysql.types().literal(kind, stored));
  }
}
