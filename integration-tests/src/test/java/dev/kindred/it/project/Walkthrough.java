package dev.kindred.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document that a reader follows from an empty folder on. Comments before its blocks say what is
 * done with them:
 *
 * <ul>
 *   <li>{@code <!-- file NAME -->} writes a file.
 *   <li>{@code <!-- into NAME before TEXT -->} adds lines to one.
 *   <li>{@code <!-- change NAME at TEXT -->} replaces a text in one.
 *   <li>{@code <!-- run -->} runs commands, {@code <!-- fails -->} those that must fail; the next
 *       block is their output.
 * </ul>
 *
 * Outputs without … are written anew where the environment variable {@code KINDRED_REWRITE_DOCS} is
 * {@code true}.
 */
final class Walkthrough {

  private static final boolean REWRITES = "true".equals(System.getenv("KINDRED_REWRITE_DOCS"));
  private static final int OUTPUT = 5;
  private static final Pattern STEP =
      Pattern.compile(
          "<!-- (file|into|change|run|fails)(?: (\\S+))?(?: (?:before|at) (.+))? -->\n"
              + "```\\w+\n((?s:.*?))```\n"
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
    StringBuilder followed = new StringBuilder();
    int end = 0;
    List<MatchResult> steps = STEP.matcher(text).results().toList();
    for (MatchResult step : steps) {
      String output = follow(step);
      if (step.group(OUTPUT) != null) {
        followed.append(text, end, step.start(OUTPUT)).append(output);
        end = step.end(OUTPUT);
      }
    }
    if (REWRITES) {
      Files.writeString(document, followed.append(text.substring(end)));
    }
    return steps.size();
  }

  /** Does a step, and returns the output that the document shows of it. */
  private String follow(MatchResult step) throws IOException, InterruptedException {
    String block = step.group(4);
    String file = step.group(2);
    switch (step.group(1)) {
      case "file" -> project.write(file, block);
      case "into" -> replace(file, "(?m)(?=^ *" + Pattern.quote(step.group(3)) + "$)", block);
      case "change" -> replace(file, Pattern.quote(step.group(3)), block.strip());
      case "run" -> {
        return compared(step, project.run(0, block.strip()));
      }
      default -> {
        return compared(step, project.run(1, block.strip()));
      }
    }
    return "";
  }

  /** Replaces the first place in a file. */
  private void replace(String file, String place, String text) throws IOException {
    Matcher found = Pattern.compile(place).matcher(project.read(file));
    assertThat(found.find()).as("%s in %s", place, file).isTrue();
    project.write(file, found.replaceFirst(Matcher.quoteReplacement(text)));
  }

  private String compared(MatchResult step, String output) {
    ShownOutput shown = new ShownOutput(Objects.requireNonNullElse(step.group(OUTPUT), ""));
    if (REWRITES && shown.isComplete()) {
      return output;
    }
    assertThat(output).as("%sin %s", step.group(4), document).matches(shown.pattern());
    return shown.text();
  }
}
