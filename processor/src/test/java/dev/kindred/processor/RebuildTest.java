package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a build is complete whatever earlier builds left of generated sources and classes. */
class RebuildTest {

  private static final String AUTHOR =
      "package i; import dev.kindred.model.*; @Entity public record Author(@Id Long id) {}";
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
    first = compile(false).files();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(sources.resolve(name + ".java"), text);
  }

  /** Compiles some classes or, if none are named, all. */
  private Javac.Result compile(boolean withSourcePath, String... names) {
    Javac javac = Javac.to(output).option("-Xlint:-processing");
    if (withSourcePath) {
      javac
          .option("-sourcepath")
          .option(output.resolve("generated").toString())
          .option("-implicit:class");
    }
    List<Path> files = Stream.of(names).map(name -> sources.resolve(name + ".java")).toList();
    return files.isEmpty() ? javac.compile(sources) : javac.compile(sources, files);
  }

  private void delete(String path) {
    Path deleted = output.resolve(path);
    List<Path> files = Files.isRegularFile(deleted) ? List.of(deleted) : Javac.below(deleted, "");
    assertThat(files).isNotEmpty().allMatch(file -> file.toFile().delete());
  }

  private void assertComplete(Javac.Result result) throws IOException {
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files()).isEqualTo(first);
    assertThat(Application.run(output.resolve("classes"))).containsExactly("i.Author", "i.Book");
  }

  @ParameterizedTest
  @CsvSource({
    "generated, false",
    "classes, false",
    "classes, true",
    "., false",
    "classes/META-INF, false",
    "classes/i/KindredModule.class, true"
  })
  void replacesWhatIsDeleted(String path, boolean withSourcePath) throws IOException {
    delete(path);

    assertComplete(compile(withSourcePath));
  }

  @ParameterizedTest
  @CsvSource({
    "generated, false",
    "classes/META-INF/services, false",
    "classes/i/KindredModule.class, false",
    "classes/i/AuthorTable.class, true",
    "generated/i/KindredModule.java, true"
  })
  void replacesWhatIsDeletedWhenOneFileIsCompiled(String path, boolean withSourcePath)
      throws IOException {
    delete(path);

    assertComplete(compile(withSourcePath, "Book"));
  }

  @ParameterizedTest
  @CsvSource({"KindredModule, false", "Author_, true"})
  void replacesGeneratedSourcesThatDiffer(String name, boolean withSourcePath) throws IOException {
    Files.writeString(output.resolve("generated/i/" + name + ".java"), "package i; class Old {}");

    assertComplete(compile(withSourcePath, "Book"));
  }

  @Test
  void oneFileCantReplaceTheIndexAndTheDatabaseSaysSo() {
    delete("classes/META-INF/kindred");

    assertThat(compile(false, "Book").diagnostics()).isEmpty();
    assertThatThrownBy(() -> Application.run(output.resolve("classes")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(
            "i.Author is in no list of entities, but the relation \"author\" of i.Book needs it.");
  }

  @Test
  void compilesWhatAFailedBuildWrote() throws IOException {
    write("Book", BOOK.formatted("works"));
    write("Use", "package i; class Use { Object o = Author_.works(), p = Author_.nothing(); }");
    assertThat(compile(false, "Book", "Use").isSuccess()).isFalse();
    Files.setLastModifiedTime(
        output.resolve("classes/i/Author_.class"), FileTime.from(Instant.EPOCH.plusSeconds(1)));
    write("Use", "package i; class Use { Object o = Author_.works(); }");

    assertThat(compile(false, "Book", "Use").diagnostics()).isEmpty();
  }

  @Test
  void leavesAnEntityThatMovedToALibraryToIt() throws IOException {
    Path library = folder.resolve("library/classes/i");
    Files.createDirectories(library);
    Files.move(output.resolve("classes/i/Author.class"), library.resolve("Author.class"));

    Javac.Result result =
        Javac.to(output)
            .with(folder.resolve("library/classes"))
            .option("-Xlint:-processing")
            .compile(sources, List.of(sources.resolve("Book.java")));

    assertThat(result.files().get("META-INF/kindred/entities")).isEqualTo("i.Book\n");
  }
}
