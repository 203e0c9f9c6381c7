package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each public method of generated code has Javadoc that begins with a verb. */
class GeneratedJavadocTest {

  private static final Pattern METHOD = Pattern.compile(" +public (?!record )[^=;]*\\(.*");
  private static final Pattern VERB =
      Pattern.compile(" +\\* (Creates |Loads |Restricts |Returns |Sets |\\{@return ).*");

  static List<Path> cases() {
    return TestCases.all("cases");
  }

  /** Returns the lines of a source that users see, without the nested metadata. */
  private static List<String> visibleLines(Path source) {
    return Javac.text(source)
        .lines()
        .takeWhile(line -> !line.contains("static final class Metadata "))
        .toList();
  }

  /** Returns the first line of the comment that ends before a line, or else an empty text. */
  private static String comment(List<String> lines, int end) {
    int line = end - 1;
    while (lines.get(line).trim().startsWith("@")) {
      line--;
    }
    if (!lines.get(line).trim().equals("*/")) {
      return "";
    }
    while (!lines.get(line).trim().equals("/**")) {
      line--;
    }
    return lines.get(line + 1);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void beginsWithAVerb(Path testCase) {
    List<String> withoutVerb = new ArrayList<>();
    for (Path source : Javac.below(testCase.resolve("expected"), ".java")) {
      List<String> lines = visibleLines(source);
      for (int i = 0; i < lines.size(); i++) {
        if (METHOD.matcher(lines.get(i)).matches() && !VERB.matcher(comment(lines, i)).matches()) {
          withoutVerb.add(source.getFileName() + ": " + lines.get(i).trim());
        }
      }
    }
    assertThat(withoutVerb).isEmpty();
  }
}
