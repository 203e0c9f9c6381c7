package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what is left of a class that an earlier build compiled as an entity. */
class FormerEntityTest {

  private static final String AUTHOR =
      "package i; import dev.kindred.model.*; @Entity public record Author(@Id Long id) {}";
  private static final String BOOK =
      "package i; import dev.kindred.model.*; @Entity public record Book(@Id Long id,"
          + " @ForeignKey(onDelete = OnDelete.CASCADE) One<Author> author) {}";
  private static final String USE = "package i; class Use { Object o = Book_.author(); }";

  @TempDir Path folder;
  private Path sources;
  private Path output;

  @BeforeEach
  void compileAll() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    output = folder.resolve("output");
    write("Author", AUTHOR);
    write("Book", BOOK);
    write("Use", USE);
    assertThat(Javac.to(output).compile(sources).diagnostics()).isEmpty();
    write("Book", "package i; public record Book(Long id) {}");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(sources.resolve(name + ".java"), text);
  }

  private Javac.Result compile(String... names) {
    return Javac.to(output)
        .option("-Xlint:-processing")
        .compile(
            sources, List.of(names).stream().map(name -> sources.resolve(name + ".java")).toList());
  }

  @Test
  void isInNoListAndHasNoReverseRelations() throws IOException {
    Javac.Result result = compile("Book");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().get("META-INF/kindred/entities")).isEqualTo("i.Author\n");
    assertThat(result.files().get("i/KindredModule.java")).doesNotContain("Book");
    assertThat(result.files().get("i/Author_.java")).doesNotContain("Book");
    assertThat(result.files().get("i/Book_.java"))
        .contains("{@code Book} is no entity any longer.")
        .doesNotContain("author");
    assertThat(Application.run(output.resolve("classes"))).containsExactly("i.Author");
  }

  @Test
  void itsUsesAreTheOnlyErrors() {
    assertThat(compile("Author", "Book", "Use").diagnostics())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("Use.java:1:40: cannot find symbol");
  }

  @Test
  void itsUsesAreErrorsWhenOnlyGeneratedSourcesAreLeft() {
    Javac.below(output.resolve("classes"), "").forEach(file -> file.toFile().delete());

    Javac.Result result =
        Javac.to(output)
            .option("-Xlint:-processing")
            .option("-sourcepath")
            .option(output.resolve("generated").toString())
            .option("-implicit:class")
            .compile(sources);

    assertThat(result.diagnostics())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("Use.java:1:40: cannot find symbol");
  }

  @Test
  void theLastOneOfAPackageLeavesAnEmptyModule() throws IOException {
    write("Author", "package i; record Author(Long id) {}");

    Javac.Result result = compile("Author", "Book");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().get("META-INF/kindred/entities")).isEmpty();
    assertThat(result.files().get("META-INF/services/dev.kindred.spi.EntityModule")).isEmpty();
    assertThat(result.files().get("i/KindredModule.java")).doesNotContain("Author", "Book");
    assertThat(Application.run(output.resolve("classes"))).isEmpty();
  }

  @Test
  void becomesAnEntityAgain() throws IOException {
    compile("Book");
    write("Book", BOOK);

    assertThat(compile("Book", "Use").diagnostics()).isEmpty();
    assertThat(Application.run(output.resolve("classes"))).containsExactly("i.Author", "i.Book");
  }
}
