package dev.kindred.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation says of the next migration. */
class NextMigrationTest {

  private static final String BOOK =
      """
      package shop;

      import dev.kindred.model.Entity;
      import dev.kindred.model.Id;

      @Entity
      public record Book(@Id(generated = true) Long id, String title%s) {}
      """;

  @TempDir private Path project;

  @Test
  void nothingIsSaidWithoutACommittedSchema() throws IOException {
    assertThat(compiled("")).isEmpty();
    assertThat(next()).doesNotExist();
  }

  @Test
  void anAddedAttributeIsTheNextMigration() throws IOException {
    commit("");

    assertThat(compiled(", String note")).containsExactly(missingDecision());
    assertThat(next()).content().startsWith("-- Book.note is new and required");
    assertThat(compiled(", @org.jspecify.annotations.Nullable String note"))
        .containsExactly("schema changed: 1 statement, see target/kindred/next.sql");
    assertThat(next()).hasContent("-- h2\n\nalter table book add column note varchar(255);\n\n");
    assertThat(compiled("")).isEmpty();
    assertThat(next()).doesNotExist();
  }

  @Test
  void aBrokenCommittedSchemaStopsNoCompilation() throws IOException {
    commit("");
    Files.writeString(project.resolve("src/main/kindred/schema/book.txt"), "<<<<<<< HEAD\n");

    assertThat(compiled(""))
        .singleElement()
        .asString()
        .startsWith("The next migration is not known");
  }

  private static String missingDecision() {
    return "schema changed, and a decision is missing: see target/kindred/next.sql";
  }

  private Path next() {
    return project.resolve("target/kindred/next.sql");
  }

  private void commit(String attributes) throws IOException {
    compiled(attributes);
    new Migration(
            MigrationOptions.of(ProjectFolders.of(project).dialects("h2"), "init"),
            line -> {},
            question -> java.util.Optional.empty())
        .run();
  }

  /** Compiles an entity, and returns what the compiler says. */
  private List<String> compiled(String attributes) throws IOException {
    Path source = project.resolve("src/main/java/shop/Book.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, BOOK.formatted(attributes));
    Path classes = Files.createDirectories(project.resolve("target/classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              said,
              List.of(
                  "-d",
                  classes.toString(),
                  "-s",
                  classes.toString(),
                  "-processor",
                  "dev.kindred.processor.KindredProcessor"),
              null,
              files.getJavaFileObjects(source));
      assertThat(task.call()).as(said.getDiagnostics().toString()).isTrue();
    }
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.NOTE)
        .map(each -> each.getMessage(Locale.ROOT))
        .filter(text -> text.contains("schema") || text.contains("migration"))
        .toList();
  }
}
