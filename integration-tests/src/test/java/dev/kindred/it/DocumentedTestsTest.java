package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides whose claims name the tests that show them. */
@Tag("once")
class DocumentedTestsTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  @ParameterizedTest
  @ValueSource(strings = {"databases.md", "reliability.md"})
  void theTestsThatAreNamedExist(String guide) throws IOException {
    List<MatchResult> tests =
        TEST.matcher(Files.readString(Path.of("..", "docs", guide))).results().toList();

    assertThat(tests).isNotEmpty();
    for (MatchResult named : tests) {
      String text = named.group(2) == null ? named.group(1) : " " + named.group(2) + "(";
      assertThat(sourceOf(named.group(1)).contains(text)).as(named.group()).isTrue();
    }
  }

  private static String sourceOf(String test) throws IOException {
    for (String module :
        List.of("integration-tests", "runtime", "processor", "json", "jackson", "spring")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
        Optional<Path> source = files.filter(file -> file.endsWith(test + ".java")).findFirst();
        if (source.isPresent()) {
          return Files.readString(source.get());
        }
      }
    }
    throw new AssertionError("There is no " + test);
  }
}
