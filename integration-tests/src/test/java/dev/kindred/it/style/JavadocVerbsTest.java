package dev.kindred.it.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Javadoc of public and protected methods begins with a verb in the third person: "Returns ..",
 * "Adds ..". The verbs are listed in {@code javadoc-verbs.txt}, so that a plural noun is none.
 */
@Tag("once")
class JavadocVerbsTest {

  /** The least percentage of methods whose Javadoc begins with a verb. */
  private static final int LEAST_OF_API = 95;

  private static final int LEAST_OF_GENERATED = 95;

  private static final Path RUNTIME = Path.of("../runtime/src/main/java/dev/kindred");
  private static final List<String> PUBLIC_PACKAGES =
      List.of("lookup", "spi", "model", "error", "schema", "testing");

  private static final List<Path> GENERATED =
      List.of(
          Path.of("target/generated-sources/annotations"),
          Path.of("target/generated-test-sources/test-annotations"));

  @Test
  void ofThePublicApi() throws IOException {
    List<Path> folders =
        Stream.concat(databasePackage(), PUBLIC_PACKAGES.stream().map(RUNTIME::resolve)).toList();
    assertVerbs("the public API", folders, LEAST_OF_API);
  }

  /** Returns the sources that are in {@code dev.kindred} itself. */
  private static Stream<Path> databasePackage() throws IOException {
    try (Stream<Path> files = Files.list(RUNTIME)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  @Test
  void ofGeneratedCode() throws IOException {
    assertVerbs("generated code", GENERATED, LEAST_OF_GENERATED);
  }

  private static void assertVerbs(String what, List<Path> folders, int least) throws IOException {
    Set<String> verbs = verbs();
    List<String> words = JavadocOpenings.of(folders);
    long count = words.stream().filter(verbs::contains).count();
    System.out.printf(
        "Javadoc of %s begins with a verb: %d of %d methods, %.1f %%%n",
        what, count, words.size(), 100.0 * count / words.size());
    assertThat(100 * count / words.size())
        .as(() -> what + "; other openings: " + others(words, verbs))
        .isGreaterThanOrEqualTo(least);
  }

  private static Set<String> verbs() throws IOException {
    return Set.copyOf(Files.readAllLines(Path.of("src/test/resources/javadoc-verbs.txt")));
  }

  private static String others(List<String> words, Set<String> verbs) {
    return words.stream()
        .filter(word -> !verbs.contains(word))
        .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
        .limit(30)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
