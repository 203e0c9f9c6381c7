package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The pages for coding agents: {@code docs/agents.md}, whose blocks are those of guides, and {@code
 * llms.txt}, which has the links of the start page. Both are written anew where the environment
 * variable {@code KINDRED_REWRITE_DOCS} is {@code true}.
 */
@Tag("once")
class AgentPagesTest {

  private static final Path PAGE = Guide.FOLDER.resolve("agents.md");
  private static final Path INDEX = Path.of("../llms.txt");
  private static final String BLOCKS = "((?:```\\w+\\n(?s:.*?)\\n```\\n)*)";
  private static final Pattern COPY = Pattern.compile("(<!-- copied: ([\\w.]+) -->\n)" + BLOCKS);
  private static final Pattern MESSAGE = Pattern.compile("(<!-- message: (KD\\d+) -->\n)" + BLOCKS);
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");

  private static final String HEAD =
      """
      # Kindred

      > Django's relations for Java records and classes, checked by the Java compiler and run on jOOQ:
      > an annotation processor generates lookups, accessors and builders for each entity, and the
      > runtime turns typed queries into SQL for H2, SQLite, PostgreSQL and MariaDB.

      To write code with Kindred, read [one page with tested examples](docs/agents.md) first.
      """;

  @Test
  void theBlocksAreThoseOfGuides() throws IOException {
    String page = Files.readString(PAGE);
    String copied = COPY.matcher(page).replaceAll(place -> quoted(place, blocks(place.group(2))));
    String expected =
        MESSAGE.matcher(copied).replaceAll(place -> quoted(place, message(place.group(2))));
    assertThat(COPY.matcher(page).results()).hasSizeGreaterThan(20);
    assertThat(MESSAGE.matcher(page).results()).hasSizeGreaterThan(5);
    requireContent(PAGE, expected);
  }

  @Test
  void theIndexHasTheLinksOfTheStartPage() throws IOException {
    String index =
        Files.readString(Guide.FOLDER.resolve("README.md"))
            .lines()
            .map(AgentPagesTest::indexLine)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n", HEAD, "\n"));
    requireContent(INDEX, index);
    for (MatchResult link : LINK.matcher(index).results().toList()) {
      Path target = INDEX.resolveSibling(link.group(2).replaceFirst("#.*", ""));
      assertThat(target).as(link.group()).exists();
    }
  }

  /** Each link of a line is a line of its own, with the line's summary. */
  private static String indexLine(String line) {
    if (line.startsWith("## ")) {
      return "\n" + line.replace("## Work on Kindred", "## Optional") + "\n";
    }
    if (!line.startsWith("- ")) {
      return "";
    }
    int end = line.contains("): ") ? line.indexOf("): ") + 1 : line.length();
    String withLinks = line.substring(end).replaceAll("; \\[[^]]+]\\([^)]+\\)", "");
    String summary = LINK.matcher(withLinks).replaceAll("$1");
    return LINK.matcher(line)
        .results()
        .map(
            link ->
                "- ["
                    + link.group(1)
                    + "]("
                    + target(link.group(2))
                    + ")"
                    + (link.end() <= end ? summary : ""))
        .collect(Collectors.joining("\n"));
  }

  private static String target(String link) {
    return link.startsWith("../") ? link.substring(3) : "docs/" + link;
  }

  private static String quoted(MatchResult place, String blocks) {
    return Matcher.quoteReplacement(place.group(1) + blocks);
  }

  /** The blocks that a guide shows for an example or an entity. */
  private static String blocks(String example) {
    Guide guide = Guide.showing(example);
    Matcher shown =
        Pattern.compile(Pattern.quote("<!-- " + example + " -->\n") + BLOCKS)
            .matcher(read(guide.file()));
    assertThat(shown.find()).as(example).isTrue();
    assertThat(shown.group(1)).as(example).isNotEmpty();
    return shown.group(1);
  }

  /** The first message that the page of errors shows for a code. */
  private static String message(String code) {
    Matcher shown =
        Pattern.compile("(?s)### " + code + ": .*?(\\[" + code + "][^\n]*)")
            .matcher(read(Guide.FOLDER.resolve("errors.md")));
    assertThat(shown.find()).as(code).isTrue();
    return "```text\n" + shown.group(1) + "\n```\n";
  }

  private static void requireContent(Path file, String expected) throws IOException {
    if (Guide.REWRITES) {
      Files.writeString(file, expected);
    }
    assertThat(read(file)).isEqualTo(expected);
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
