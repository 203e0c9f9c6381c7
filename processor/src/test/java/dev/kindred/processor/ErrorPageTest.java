package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Tests that docs/errors.md has an entry for each error of the compiler. The entries are written
 * anew with {@code KINDRED_REWRITE_DOCS=true}.
 */
class ErrorPageTest {

  private static final Path PAGE = Path.of("..", "docs", "errors.md");
  private static final String START = "<!-- written by ErrorPageTest -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void hasAnEntryForEachProblem() throws IOException {
    String page = Javac.text(PAGE);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END);
    String entries = "\n" + ErrorPage.all() + "\n";
    String expected = page.substring(0, start) + entries + page.substring(end);
    if ("true".equals(System.getenv("KINDRED_REWRITE_DOCS"))) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Javac.text(PAGE)).isEqualTo(expected);
  }
}
