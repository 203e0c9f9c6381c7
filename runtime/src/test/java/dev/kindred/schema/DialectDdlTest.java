package dev.kindred.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.sample.Models;
import java.util.List;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;

/** DDL for the databases that the contract suite does not run on. */
class DialectDdlTest {

  private static List<String> ddl(SQLDialect name) {
    Dialect dialect = Dialects.of(name);
    return new SchemaWriter(dialect, List.of(Models.AUTHOR, Models.BOOK)).create();
  }

  @Test
  void yugabytedbTakesThatOfPostgresql() {
    assertThat(ddl(SQLDialect.YUGABYTEDB)).isEqualTo(ddl(SQLDialect.POSTGRES));
  }

  @Test
  void mysqlComparesTextsByTheirCharacters() {
    assertThat(ddl(SQLDialect.MYSQL))
        .isEqualTo(
            ddl(SQLDialect.MARIADB).stream()
                .map(sql -> sql.replace("utf8mb4_nopad_bin", "utf8mb4_0900_bin"))
                .toList());
  }
}
