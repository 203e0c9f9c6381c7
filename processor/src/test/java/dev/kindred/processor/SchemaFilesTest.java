package dev.kindred.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests which files about tables a build leaves, after earlier ones. */
class SchemaFilesTest {

  private static final String HEAD = "package i; import dev.kindred.model.*; ";
  private static final String AUTHOR = HEAD + "@Entity public record Author(@Id Long id) {}";
  private static final String TAG = HEAD + "@Entity public record Tag(@Id Long id) {}";
  private static final String BOOK =
      HEAD
          + "@Entity%s public record Book(@Id Long id,"
          + " @ForeignKey(onDelete = OnDelete.CASCADE) One<Author> author,"
          + " @ManyToMany Many<Tag> tags) {}";

  @TempDir Path folder;
  private Path sources;
  private Path output;

  @BeforeEach
  void compileAll() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    output = folder.resolve("output");
    write("Author", AUTHOR);
    write("Tag", TAG);
    write("Book", BOOK.formatted(""));
    assertThat(Javac.to(output).compile(sources).diagnostics()).isEmpty();
    assertThat(tables().keySet())
        .containsExactly("author.txt", "book.txt", "book_tags.txt", "tag.txt");
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

  private Path schema() {
    return output.resolve("classes/META-INF/kindred/schema");
  }

  /** Returns the texts by the names of their files. */
  private Map<String, String> tables() {
    Map<String, String> tables = new TreeMap<>();
    Javac.below(schema(), "")
        .forEach(file -> tables.put(file.getFileName().toString(), Javac.text(file)));
    return tables;
  }

  /** Compiles some classes, which must succeed, and returns the tables. */
  private Map<String, String> tablesAfter(String... names) {
    assertThat(compile(names).diagnostics()).isEmpty();
    Map<String, String> tables = tables();
    assertThat(Javac.text(output.resolve("classes/META-INF/kindred/tables")).lines())
        .containsExactlyElementsOf(tables.keySet());
    return tables;
  }

  @Test
  void aBuildOfOneEntityWritesItsFilesOnly() throws IOException {
    Map<String, String> first = tables();
    for (Path file : Javac.below(schema(), "")) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(1)));
    }

    assertThat(tablesAfter("Book")).isEqualTo(first);
    assertThat(
            Javac.below(schema(), "").stream()
                .filter(file -> file.toFile().lastModified() > 1000)
                .map(file -> file.getFileName().toString()))
        .containsExactly("book.txt", "book_tags.txt");
  }

  @Test
  void anEntityThatIsNotCompiledHasTheTypesThatItsTargetHasNow() throws IOException {
    write("Author", AUTHOR.replace("Long id", "@Column(name = \"nr\") String id"));

    assertThat(tablesAfter("Author").get("book.txt"))
        .contains("column author_id text(255) not null\n")
        .contains("(author_id) references author (nr) on delete cascade\n");
  }

  @Test
  void whatIsDeletedIsWrittenAgain() {
    Map<String, String> first = tables();
    Javac.below(schema(), "").forEach(file -> file.toFile().delete());

    assertThat(tablesAfter("Author")).isEqualTo(first);
  }

  @Test
  void aClassThatIsNoEntityAnyLongerHasNoTables() throws IOException {
    write("Book", "package i; public record Book(Long id) {}");

    assertThat(tablesAfter("Book").keySet()).containsExactly("author.txt", "tag.txt");
  }

  @Test
  void anEntityWhoseClassIsGoneHasNoTables() throws IOException {
    Files.delete(output.resolve("classes/i/Book.class"));

    assertThat(tablesAfter("Tag").keySet()).containsExactly("author.txt", "tag.txt");
  }

  @Test
  void theLastEntityLeavesNoFiles() throws IOException {
    for (String name : List.of("Author", "Tag", "Book")) {
      write(name, "package i; public record " + name + "(Long id) {}");
    }

    assertThat(tablesAfter("Author", "Tag", "Book")).isEmpty();
  }

  @Test
  void aTableOfAnotherNameTakesThePlaceOfTheOldOneAndOfItsJoinTables() throws IOException {
    write("Book", BOOK.formatted("(table = \"Volume\", schema = \"shop\")"));

    assertThat(tablesAfter("Book").keySet())
        .containsExactly("author.txt", "shop.Volume.txt", "shop.Volume_tags.txt", "tag.txt");
  }

  @Test
  void aRelationThatIsGoneHasNoJoinTable() throws IOException {
    write("Book", BOOK.formatted("").replace(", @ManyToMany Many<Tag> tags", ""));

    assertThat(tablesAfter("Book").keySet()).containsExactly("author.txt", "book.txt", "tag.txt");
  }

  @Test
  void aBuildWithErrorsLeavesTheFilesOfTheLastOneWithout() throws IOException {
    Map<String, String> first = tables();
    write("Book", BOOK.formatted("(table = \"volume\")").replace("@Id Long id", "Long id"));

    assertThat(compile("Book").isSuccess()).isFalse();
    assertThat(tables()).isEqualTo(first);
  }

  @Test
  void namesAreEscapedInFilesAndQuotedInTexts() throws IOException {
    write(
        "Tag",
        HEAD
            + "@Entity(table = \"to/Größe\") @Check(\"'a\\\\b'\\n<> ''\")"
            + " public record Tag(@Id Long id) {}");

    String file = "to%002FGr%00F6%00DFe.txt";
    assertThat(tablesAfter("Tag").keySet()).contains(file);
    assertThat(new String(Files.readAllBytes(schema().resolve(file)), UTF_8))
        .isEqualTo(
            """
            table "to/Größe"
            column id long not null identity
            primary key "pk_to/Größe" (id)
            check \"""ck_to/Größe\""" '''a\\\\b''\\n<> '''''
            hint entity i.Tag
            hint attribute id id
            """);
  }

  @Test
  void tablesOfTenantsHavePoliciesWhereTheOptionSaysSo() throws IOException {
    String tag =
        TAG.replace("@Id Long id", "@Id Long id, @Tenant @Column(name = \"Firm\") int firm");
    write("Tag", tag);
    assertThat(tablesAfter("Tag").values()).noneMatch(text -> text.contains("policy"));

    Javac.Result result =
        Javac.to(output)
            .option("-Xlint:-processing")
            .option("-Akindred.rowSecurity=true")
            .compile(sources, List.of(sources.resolve("Author.java")));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(tables().get("tag.txt"))
        .contains("primary key pk_tag (id)\ntenant policy (\"Firm\")\nhint entity i.Tag\n");
    assertThat(tables().get("book_tags.txt"))
        .contains(
            " on delete cascade\ntenant policy through (tag_id) references tag (id)\nhint entity"
                + " i.Book\n");
    assertThat(tables().get("book.txt")).doesNotContain("policy");
    assertThat(tables().get("author.txt")).doesNotContain("policy");
  }

  @Test
  void aTestOutputHasTheTablesOfItsOwnEntities() throws IOException {
    Path tests = Files.createDirectories(folder.resolve("tests"));
    Files.writeString(
        tests.resolve("Note.java"),
        "package t; import dev.kindred.model.*; @Entity record Note(@Id Long id,"
            + " @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = \"+\") One<i.Book> book)"
            + " {}");

    Javac.Result result =
        Javac.to(folder.resolve("second")).with(output.resolve("classes")).compile(tests);

    assertThat(result.diagnostics()).isEmpty();
    Set<String> files = result.files().keySet();
    assertThat(files.stream().filter(file -> file.startsWith("META-INF/kindred/schema/")))
        .containsExactly("META-INF/kindred/schema/note.txt");
  }
}
