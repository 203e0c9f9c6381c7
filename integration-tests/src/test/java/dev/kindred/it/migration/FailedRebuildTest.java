package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.internal.ddl.SchemaDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.migration.model.MigrationScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of SQLite that Flyway creates anew, where that fails midway. */
@Tag("once")
class FailedRebuildTest {

  private static final Dialect SQLITE = Dialects.of(SQLDialect.SQLITE);

  @TempDir Path folder;

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("books.db");
  }

  private List<String> read(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      while (results.next()) {
        rows.add(results.getString(1));
      }
    }
    return rows;
  }

  private List<String> everything() throws SQLException {
    List<String> all = read("select sql from sqlite_schema where name like '%book%' order by name");
    all.addAll(read("select id || ' ' || title || ' ' || author_id from book"));
    all.addAll(read("select name || ' ' || seq from sqlite_sequence order by name"));
    return all;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(url(), null, null)
        .locations("filesystem:" + folder)
        .load()
        .migrate();
  }

  /** The row violates the new foreign key, which is found when the new table is in its place. */
  @Test
  void theDatabaseStaysAsItWas() throws IOException, SQLException {
    MigrationCase added =
        MigrationCase.all().stream()
            .filter(each -> each.name().equals("foreign-key-added"))
            .findFirst()
            .orElseThrow();
    String row = "insert into book (title, author_id) values ('Emma', 7);\n";
    write(
        "V1__first.sql",
        String.join(";\n", new SchemaDdl(SQLITE, added.before().model()).create()) + ";\n" + row);
    migrate();
    List<String> before = everything();
    MigrationScript script = added.migration().scripts(SQLITE).get(0);
    write("V2__second.sql", script.text());
    write("V2__second.sql.conf", "executeInTransaction=false\n");

    assertThatThrownBy(this::migrate)
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("foreign_keys_hold");

    assertThat(before).hasSize(3).contains("1 Emma 7");
    assertThat(everything()).isEqualTo(before);
    assertThat(read("select success from flyway_schema_history order by installed_rank"))
        .isEqualTo(List.of("1"));
  }
}
