package dev.kindred.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document that a reader follows from an empty folder on. Comments before its blocks say what is
 * done with them: {@code <!-- file: NAME -->} writes a file, {@code <!-- into NAME before: TEXT
 * -->} adds to one, {@code <!-- run -->} runs a command, whose output is the next block, and {@code
 * <!-- fails -->} one that must fail. A line with {@code …} stands for any lines of the output.
 * Without such lines, outputs are written anew where the environment variable {@code
 * KINDRED_REWRITE_DOCS} is {@code true}.
 */
final class Walkthrough {

  private static final boolean REWRITES = "true".equals(System.getenv("KINDRED_REWRITE_DOCS"));
  private static final String BLOCK = "```\\w+\n((?s:.*?))```\n";
  private static final Pattern STEP =
      Pattern.compile(
          "<!-- (?:(file): (\\S+)|(into) (\\S+) before: (.+)|(run)|(fails)) -->\n"
              + BLOCK
              + "(?:\n?```text\n((?s:.*?))```\n)?");

  private final Path document;
  private final MavenProject project;

  Walkthrough(Path document, MavenProject project) {
    this.document = document;
    this.project = project;
  }

  /** Does all steps, in their order, and returns how many there were. */
  int follow() throws IOException, InterruptedException {
    String text = Files.readString(document);
    List<MatchResult> steps = STEP.matcher(text).results().toList();
    for (MatchResult step : steps) {
      follow(step);
    }
    return steps.size();
  }

  private void follow(MatchResult step) throws IOException, InterruptedException {
    String block = step.group(8);
    if (step.group(1) != null) {
      project.write(step.group(2), block);
    } else if (step.group(3) != null) {
      insert(step.group(4), step.group(5), block);
    } else {
      String output = project.run(step.group(7) == null ? 0 : 1, block.strip());
      compare(block, new ShownOutput(step.group(9) == null ? "" : step.group(9)), output);
    }
  }

  /** Adds lines before the first one that is a text. */
  private void insert(String file, String before, String block) throws IOException {
    Matcher line =
        Pattern.compile("(?m)^ *" + Pattern.quote(before) + "$").matcher(project.read(file));
    assertThat(line.find()).as("%s in %s", before, file).isTrue();
    project.write(file, line.replaceFirst(Matcher.quoteReplacement(block) + "$0"));
  }

  private void compare(String command, ShownOutput shown, String output) throws IOException {
    if (REWRITES && shown.isComplete() && !shown.text().isEmpty()) {
      String text = Files.readString(document);
      String before = command + "```\n\n```text\n";
      assertThat(text).contains(before + shown.text());
      Files.writeString(document, text.replace(before + shown.text(), before + output));
    } else {
      assertThat(output).as("%sin %s", command, document).matches(shown.pattern());
    }
  }
}
