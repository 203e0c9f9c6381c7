package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the files that the option {@code -Akindred.report} makes the processor write. */
class ModelReportTest {

  private static final Path PIZZAS = TestCases.folder("cases").resolve("pizzas").resolve("input");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:)?//[a-z]");

  @TempDir Path folder;

  static List<Path> cases() {
    return TestCases.all("cases");
  }

  private Path report() {
    return folder.resolve("report");
  }

  private Javac javac(String output) {
    return Javac.to(folder.resolve(output)).option("-Akindred.report=" + report());
  }

  private String page() {
    return Javac.text(report().resolve("model.html"));
  }

  /** The expected diagrams are rewritten as the expected sources are. */
  @ParameterizedTest
  @MethodSource("cases")
  void theFilesAreAsExpected(Path testCase) throws IOException {
    assertThat(javac("a").compile(testCase.resolve("input")).diagnostics()).isEmpty();

    loadsNothing(page());
    leadsToSections(page());
    String diagram = Javac.text(report().resolve("model.mmd"));
    Path expected = TestCases.folder("report").resolve(testCase.getFileName() + ".mmd");
    if (TestCases.isRewriting()) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, diagram);
    }
    assertThat(diagram).isEqualTo(Javac.text(expected));
  }

  private static void loadsNothing(String page) {
    assertThat(page)
        .doesNotContainPattern(ADDRESS)
        .doesNotContain(" src=", "@import", "url(")
        .contains("default-src 'none'");
  }

  private static void leadsToSections(String page) {
    List<String> sections = found(page, " id=\"([^\"]*)\"");
    assertThat(found(page, "href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(sections);
    assertThat(sections).doesNotHaveDuplicates();
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(each -> each.group(1)).toList();
  }

  @Test
  void theOrderOfTheSourcesMakesNoDifference() {
    List<Path> sources = new ArrayList<>(Javac.below(PIZZAS, ".java"));
    javac("a").compile(PIZZAS, sources);
    String page = page();
    Collections.reverse(sources);

    javac("b").compile(PIZZAS, sources);

    assertThat(page()).isEqualTo(page);
  }

  @Test
  void entitiesOfEarlierCompilationsAreOnThePage() {
    javac("a").compile(PIZZAS);
    String page = page();

    Javac.Result result =
        javac("a")
            .option("-Xlint:-processing")
            .compile(PIZZAS, List.of(PIZZAS.resolve("food/Topping.java")));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(page()).isEqualTo(page);
  }

  @Test
  void entitiesOfOtherModulesAreMarked() throws IOException {
    Path library = Files.createDirectories(folder.resolve("library"));
    Files.writeString(
        library.resolve("User.java"),
        "package l; import dev.kindred.model.*; @Entity public record User(@Id Long id) {}");
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(
        sources.resolve("Post.java"),
        "package p; import dev.kindred.model.*; @Entity public record Post(@Id Long id,"
            + " @ForeignKey(onDelete = OnDelete.PROTECT) One<l.User> user) {}");
    Javac first = Javac.to(folder.resolve("first"));
    assertThat(first.compile(library).diagnostics()).isEmpty();

    assertThat(javac("a").with(first.classes()).compile(sources).diagnostics()).isEmpty();
    assertThat(found(page(), "<article [^>]* id=\"(\\w+)\"")).containsExactly("post", "user");
    assertThat(page()).containsOnlyOnce(", of another module").contains("Refused while a ");
  }

  @Test
  void nothingIsWrittenWithoutTheOption() {
    Javac.to(folder.resolve("a")).compile(PIZZAS);

    assertThat(report()).doesNotExist();
  }

  @Test
  void nothingIsWrittenWhenThereAreErrors() {
    Path wrong = TestCases.folder("errors").resolve("MissingKey").resolve("input");

    assertThat(javac("a").compile(wrong).isSuccess()).isFalse();
    assertThat(report()).doesNotExist();
  }

  @Test
  void aFolderThatCantBeWrittenIsOneError() throws IOException {
    Files.writeString(report(), "a file");

    Javac.Result result = javac("a").compile(PIZZAS);

    assertThat(result.isSuccess()).isFalse();
    assertThat(result.diagnostics())
        .singleElement()
        .asString()
        .startsWith("[KD058] The folder of -Akindred.report could not be written: ")
        .contains(report().toString());
  }

  @Test
  void namesAndTextsAreEscaped() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(
        sources.resolve("Note.java"),
        "package n; import dev.kindred.model.*;"
            + " @Entity(table = \"<b>&note\") @Check(\"text <> '</script>'\")"
            + " public record Note(@Id Long id,"
            + " @Default(\"<img src=x>\") @Column(name = \"a\\\"b\") String text) {}");

    assertThat(javac("a").compile(sources).diagnostics()).isEmpty();
    assertThat(page())
        .doesNotContain("<b>&note", "<img", "text <> ")
        .contains("&lt;b&gt;&amp;note", "&lt;img src=x&gt;", "text &lt;&gt; &#39;&lt;/script&gt;");
    assertThat(found(page(), "(</script>)")).hasSize(1);
  }

  @Test
  void theDialectDeterminesTheQuotes() {
    Path odd = TestCases.folder("cases").resolve("odd").resolve("input");

    javac("a").option("-Akindred.report.dialect=MariaDB").compile(odd);

    assertThat(page()).contains("SQL of MariaDB", "`Mixed Case`.`select`");
  }
}
