package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place in a guide that shows an example: a comment with its name, and the blocks that follow.
 * The blocks are written anew where the environment variable {@code KINDRED_REWRITE_DOCS} is {@code
 * true}.
 */
record Guide(Path file, String example) {

  static final Path FOLDER = Path.of("../docs");

  static final boolean REWRITES = "true".equals(System.getenv("KINDRED_REWRITE_DOCS"));

  static Guide showing(String example) {
    return files().stream()
        .map(file -> new Guide(file, example))
        .filter(guide -> guide.text().contains(guide.marker()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No guide shows " + example));
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks are these, by their language; there is none where there are no lines. */
  void has(Map<String, List<String>> blocks) {
    String expected =
        blocks.entrySet().stream()
            .filter(block -> !block.getValue().isEmpty())
            .map(block -> block(block.getKey(), block.getValue()))
            .collect(Collectors.joining());
    if (REWRITES) {
      rewrite(expected);
    }
    assertThat(shown().group(2)).as(example + " in " + file).isEqualTo(expected);
  }

  private static String block(String language, List<String> lines) {
    return "```" + language + "\n" + String.join("\n", lines) + "\n```\n";
  }

  private void rewrite(String blocks) {
    try {
      Files.writeString(file, shown().replaceFirst("$1" + Matcher.quoteReplacement(blocks)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Matcher shown() {
    Pattern place =
        Pattern.compile("(" + Pattern.quote(marker()) + ")((?:```\\w+\\n(?s:.*?)\\n```\\n)*)");
    Matcher shown = place.matcher(text());
    assertThat(shown.find()).as(marker()).isTrue();
    return shown;
  }

  private String marker() {
    return "<!-- " + example + " -->\n";
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
