package dev.kindred.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of somebody else, built by Maven, from its first table to a forgotten migration. */
@Tag("slow")
class MavenProjectTest {

  private static final String URL = "jdbc:h2:mem:consumer;DB_CLOSE_DELAY=-1";
  private static final String MIGRATIONS = "src/main/resources/db/migration/h2";
  private static final String BOOK =
      """
      package com.acme;

      import dev.kindred.model.Column;
      import dev.kindred.model.Entity;
      import dev.kindred.model.Id;
      import org.jspecify.annotations.Nullable;

      @Entity
      public record Book(@Id Long id, @Column(length = 120) String title%s) {}
      """;

  @TempDir Path path;
  private MavenProject project;

  private String pom() throws IOException {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>com.acme</groupId>
      <artifactId>shop</artifactId>
      <version>1</version>
      <properties>
        <maven.compiler.release>17</maven.compiler.release>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
      </properties>
      <dependencies>
        <dependency>
          <groupId>dev.kindred</groupId>
          <artifactId>kindred-runtime</artifactId>
          <version>KINDRED</version>
        </dependency>
      </dependencies>
      <build>
        <plugins>
          <plugin>
            <artifactId>maven-resources-plugin</artifactId>
            <version>RESOURCES</version>
          </plugin>
          <plugin>
            <artifactId>maven-compiler-plugin</artifactId>
            <version>COMPILER</version>
            <configuration>
              <annotationProcessorPaths>
                <path>
                  <groupId>dev.kindred</groupId>
                  <artifactId>kindred-processor</artifactId>
                  <version>KINDRED</version>
                </path>
              </annotationProcessorPaths>
            </configuration>
          </plugin>
          <plugin>
            <groupId>dev.kindred</groupId>
            <artifactId>kindred-maven-plugin</artifactId>
            <version>KINDRED</version>
            <dependencies>
              <dependency>
                <groupId>com.h2database</groupId>
                <artifactId>h2</artifactId>
                <version>H2</version>
              </dependency>
            </dependencies>
          </plugin>
        </plugins>
      </build>
    </project>
    """
        .replace("KINDRED", MavenRepository.VERSION)
        .replace(
            "RESOURCES",
            MavenProject.ofBuild("maven-resources-plugin</artifactId>\\s*<version>(.+?)<"))
        .replace(
            "COMPILER",
            MavenProject.ofBuild("maven-compiler-plugin</artifactId>\\s*<version>(.+?)<"))
        .replace("H2<", MavenProject.ofBuild("<h2.version>(.+?)<") + "<");
  }

  private void entity(String attributes) throws IOException {
    project.write("src/main/java/com/acme/Book.java", BOOK.formatted(attributes));
  }

  /** Runs Maven, and returns what it prints. */
  private String maven(int code, String arguments) throws IOException, InterruptedException {
    return project.run(code, "mvn -B -o -ntp " + arguments);
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(URL, null, null)
        .locations("filesystem:" + project.folder().resolve(MIGRATIONS))
        .load()
        .migrate();
  }

  private static String query(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void modelsBecomeMigrationsAndAForgottenOneIsRed() throws Exception {
    try (MavenProject made = MavenProject.create(path)) {
      project = made;
      buildProject();
    }
  }

  private void buildProject() throws Exception {
    project.write("pom.xml", pom());
    entity("");
    assertThat(maven(0, "compile kindred:migration -Dname=create -Dkindred.dialects=h2"))
        .contains("Wrote " + MIGRATIONS + "/V1__create.sql")
        .contains("Wrote src/main/kindred/schema/HEAD");
    migrate();
    execute("insert into book (title) values ('Emma')");

    entity(", @Nullable @Column(length = 20) String isbn");
    assertThat(maven(1, "compile kindred:check"))
        .contains("Run mvn compile kindred:migration -Dname=.. and commit what it writes.")
        .contains("h2: alter table book add column isbn varchar(20)");

    assertThat(maven(0, "compile kindred:migration -Dkindred.name=add_isbn"))
        .contains("Wrote " + MIGRATIONS + "/V2__add_isbn.sql");
    migrate();
    assertThat(query("select title from book where isbn is null")).isEqualTo("Emma");
    assertThat(maven(0, "compile kindred:check"))
        .contains("The migrations make the tables of the entities.");
    execute("shutdown");
  }
}
