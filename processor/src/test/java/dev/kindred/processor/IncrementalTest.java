package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a build that compiles one file still finds the other entities of the output. */
class IncrementalTest {

  private static final String AUTHOR =
      "package i; import dev.kindred.model.*; import org.jspecify.annotations.Nullable;"
          + " @Entity public record Author(@Id Long id, @Nullable String nick) {}";
  private static final String BOOK =
      "package i; import dev.kindred.model.*; @Entity public record Book(@Id Long id,"
          + " @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = \"%s\") One<Author> author)"
          + " {}";

  @TempDir Path folder;
  private Path sources;
  private Path output;
  private Map<String, String> first;

  @BeforeEach
  void compileAll() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    output = folder.resolve("output");
    write("Author", AUTHOR);
    write("Book", BOOK.formatted("books"));
    Javac.Result result = Javac.to(output).compile(sources);
    assertThat(result.diagnostics()).isEmpty();
    first = result.files();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(sources.resolve(name + ".java"), text);
  }

  /** Deletes what was generated from a changed source, as build tools do. */
  private Javac.Result compileOnly(String name) throws IOException {
    Files.delete(output.resolve("generated/i/" + name + "_.java"));
    Files.delete(output.resolve("generated/i/" + name + "Table.java"));
    return Javac.to(output)
        .option("-Xlint:-processing")
        .compile(sources, List.of(sources.resolve(name + ".java")));
  }

  @Test
  void givesTheSameWhenNothingHasChanged() throws IOException {
    Javac.Result result = compileOnly("Book");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files()).isEqualTo(first);
  }

  @Test
  void leavesAloneWhatStaysTheSame() throws IOException {
    Path author = output.resolve("generated/i/Author_.java");
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(author, longAgo);

    compileOnly("Book");

    assertThat(Files.getLastModifiedTime(author)).isEqualTo(longAgo);
  }

  @Test
  void writesTheOtherSideAnewWhenItsNameChanges() throws IOException {
    write("Book", BOOK.formatted("works"));

    Javac.Result result = compileOnly("Book");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().get("i/Author_.java"))
        .contains("works()")
        .doesNotContain("books()")
        .contains("\"nick\", ColumnType.TEXT).orNull()");
  }

  @Test
  void forgetsAnEntityWhoseClassIsGone() throws IOException {
    Files.delete(output.resolve("classes/i/Book.class"));

    Javac.Result result = compileOnly("Author");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().get("META-INF/kindred/entities")).isEqualTo("i.Author nick\n");
    assertThat(result.files().get("i/Author_.java")).doesNotContain("books()");
    assertThat(result.files().get("i/KindredModule.java")).doesNotContain("Book_");
  }
}
