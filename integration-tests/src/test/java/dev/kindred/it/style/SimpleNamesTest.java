package dev.kindred.it.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One simple name is one class, in the runtime, the processor and the tools together. */
@Tag("once")
class SimpleNamesTest {

  /**
   * Words for both: of names and of SQL, and for a constraint and the goal {@code kindred:check}.
   */
  private static final Set<String> TWICE = Set.of("Case", "Check");

  @Test
  void noTwoClassesHaveTheSameSimpleName() {
    List<String> names =
        Stream.of("runtime", "migrations", "processor", "tools")
            .flatMap(SimpleNamesTest::names)
            .toList();
    assertThat(names).hasSizeGreaterThan(100);

    Set<String> clashes =
        names.stream()
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(each -> each.getValue() > 1)
            .map(each -> each.getKey())
            .collect(Collectors.toSet());
    assertThat(clashes).isEqualTo(TWICE);
  }

  private static Stream<String> names(String module) {
    try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.contains("-"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
