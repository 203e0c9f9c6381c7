package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that the diagram on the page about model pages is what the processor writes for the example
 * there. It is written anew with {@code KINDRED_REWRITE_DOCS=true}.
 */
class ExampleDiagramTest {

  private static final Path PAGE = Path.of("..", "docs", "model-page.md");
  private static final String START = "```mermaid\n";
  private static final String END = "```";
  private static final Path EXAMPLE =
      Path.of("..", "integration-tests/src/main/java/dev/kindred/example/places");

  @TempDir Path folder;

  @Test
  void isThatOfTheExample() throws IOException {
    String diagram = diagram();
    String page = Javac.text(PAGE);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END, start);
    if ("true".equals(System.getenv("KINDRED_REWRITE_DOCS"))) {
      Files.writeString(PAGE, page.substring(0, start) + diagram + page.substring(end));
    }
    assertThat(Javac.text(PAGE)).contains(START + diagram + END);
  }

  private String diagram() {
    Path report = folder.resolve("report");
    List<Path> sources =
        Stream.of("Place", "Restaurant", "Waiter")
            .map(name -> EXAMPLE.resolve(name + ".java"))
            .toList();
    Javac javac = Javac.to(folder).option("-proc:only").option("-Akindred.report=" + report);
    assertThat(javac.compile(EXAMPLE, sources).diagnostics()).isEmpty();
    return Javac.text(report.resolve("model.mmd"));
  }
}
