package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the model page in a browser; skipped where Chromium is not installed. */
class ModelPageBrowserTest {

  private static final Pattern HIDDEN_SECTION =
      Pattern.compile("<article [^>]*id=\"(\\w+)\"[^>]* hidden=\"\"");

  @TempDir Path folder;
  private Chromium chromium;
  private String page;

  @BeforeEach
  void writePage() {
    Optional<Chromium> installed = Chromium.find(folder);
    assumeTrue(installed.isPresent(), "Chromium is not on the PATH.");
    chromium = installed.orElseThrow();
    Path input = TestCases.folder("cases").resolve("restaurants").resolve("input");
    Path report = folder.resolve("report");
    Javac javac = Javac.to(folder.resolve("main")).option("-Akindred.report=" + report);
    assertThat(javac.compile(input).diagnostics()).isEmpty();
    page = report.resolve("model.html").toUri().toString();
  }

  private String load(String hash) throws IOException, InterruptedException {
    Chromium.Document document = chromium.load(page + hash);
    assertThat(document.console()).isEmpty();
    return document.html();
  }

  private static List<String> hidden(String html) {
    return HIDDEN_SECTION.matcher(html).results().map(each -> each.group(1)).toList();
  }

  @Test
  void showsAllEntities() throws Exception {
    String html = load("");

    assertThat(html).contains("data-entity=\"restaurant\"", "class=\"relation\"");
    assertThat(hidden(html)).isEmpty();
  }

  @Test
  void selectsTheEntityOfTheAddress() throws Exception {
    String html = load("#restaurant");

    assertThat(html)
        .containsPattern("<article class=\"entity-section selected\"[^>]* id=\"restaurant\"")
        .containsPattern("class=\"entity near selected\"[^>]* data-entity=\"restaurant\"")
        .containsPattern("<a href=\"#restaurant\" aria-current=\"true\"");
    assertThat(hidden(html)).isEmpty();
  }

  @Test
  void searchesForAnythingElse() throws Exception {
    String html = load("#servesPizza");

    assertThat(html).contains("1 of 3 found");
    assertThat(hidden(html)).containsExactlyInAnyOrder("place", "waiter");
  }
}
