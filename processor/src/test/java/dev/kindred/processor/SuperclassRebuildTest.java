package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that entities are as their mapped superclass, when only some sources are compiled. */
class SuperclassRebuildTest {

  private static final String BASE =
      "package i; import dev.kindred.model.*; import org.jspecify.annotations.Nullable;"
          + " @MappedSuperclass abstract class Base { @Id Long id; @Nullable String note; }";
  private static final String BOOK =
      "package i; import dev.kindred.model.*; @Entity public class Book extends Base {}";

  @TempDir Path folder;
  private Path sources;

  @BeforeEach
  void compileAll() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    write("Base", BASE);
    write("Book", BOOK);
    assertThat(compile("Base", "Book").diagnostics()).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(sources.resolve(name + ".java"), text);
  }

  private Javac.Result compile(String... names) {
    return Javac.to(folder.resolve("output"))
        .option("-Xlint:-processing")
        .compile(sources, Stream.of(names).map(name -> sources.resolve(name + ".java")).toList());
  }

  @Test
  void entitiesHaveANewAttributeOfASuperclassThatIsCompiledAlone() throws IOException {
    write("Base", BASE.replace("@Nullable String note;", "@Nullable String note; int pages;"));

    assertThat(compile("Base").diagnostics()).isEmpty();
    write("Use", "package i; class Use { Object o = Book_.pages(); }");
    assertThat(compile("Use").diagnostics()).isEmpty();
  }

  @Test
  void anEntityThatIsCompiledAloneKnowsWhatIsNullableInItsSuperclass() throws IOException {
    write("Book", BOOK.replace("{}", "{ int pages; }"));

    assertThat(compile("Book").diagnostics()).isEmpty();
    write("Use", "package i; class Use { Object o = Book_.note().setNull(); }");
    assertThat(compile("Use").diagnostics()).isEmpty();
    assertThat(Files.readString(folder.resolve("output/classes/META-INF/kindred/entities")))
        .isEqualTo("^i.Base note\ni.Book\n");
  }

  @Test
  void entitiesOfAFormerSuperclassAreRefused() throws IOException {
    write("Base", BASE.replace("@MappedSuperclass", ""));

    assertThat(compile("Base").diagnostics())
        .singleElement()
        .asString()
        .contains("Book inherits \"id\", \"note\" from Base");
  }
}
