package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a guide shows nothing which is not compiled and run. */
@Tag("once")
class GuidesTest {

  private static final List<String> GUIDES =
      List.of(
          "queries.md",
          "fetching.md",
          "writing.md",
          "schema.md",
          "hooks.md",
          "scopes.md",
          "tenants.md",
          "json.md",
          "agents.md",
          "testing.md",
          "from-hibernate.md",
          "from-jooq.md");
  private static final Pattern JAVA = Pattern.compile("(?m)^(.*)\n```java$");
  private static final Pattern EXAMPLE = Pattern.compile("<!-- (\\w+Test)\\.(\\w+) -->");

  private static List<MatchResult> all(Pattern wanted) {
    return GUIDES.stream()
        .map(Guide.FOLDER::resolve)
        .flatMap(file -> wanted.matcher(read(file)).results())
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Author.class,
        Biography.class,
        Book.class,
        Review.class,
        Award.class,
        Publisher.class,
        Genre.class,
        Reader.class,
        Loan.class,
        Voucher.class,
        Customer.class,
        Address.class,
        SessionConnections.class,
        RolledBack.class
      })
  void classesAreAsDeclared(Class<?> declared) {
    Guide.showing(declared.getSimpleName() + ".java")
        .has(Map.of("java", ExampleSource.of(declared).declaration()));
  }

  @Test
  void allJavaIsThatOfATest() {
    assertThat(all(JAVA)).isNotEmpty().allMatch(block -> block.group(1).startsWith("<!-- "));
  }

  @Test
  void allExamplesAreTests() throws ReflectiveOperationException {
    for (MatchResult example : all(EXAMPLE)) {
      Class<?> type = Class.forName(getClass().getPackageName() + "." + example.group(1));
      assertThat(type.getDeclaredMethod(example.group(2)).isAnnotationPresent(Test.class))
          .as(example.group())
          .isTrue();
    }
  }
}
