package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the generated sources have, and what they have not. */
@Tag("once")
class GeneratedSourcesTest {

  private static final Pattern REFLECTION =
      Pattern.compile(
          "java\\.lang\\.reflect|java\\.lang\\.invoke|Class\\.forName|getDeclared|\\.getMethod"
              + "|newInstance\\(|setAccessible");

  private static final Map<String, String> SOURCES = new TreeMap<>();

  @BeforeAll
  static void readTheGeneratedSources() throws IOException {
    for (Path root :
        List.of(
            Path.of("target/generated-sources/annotations"),
            Path.of("target/generated-test-sources/test-annotations"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          SOURCES.put(root.relativize(file).toString(), Files.readString(file));
        }
      }
    }
  }

  @Test
  void eachEntityHasItsLookupsAndItsTable() {
    assertThat(SOURCES.keySet())
        .contains(
            "dev/kindred/example/places/Place_.java",
            "dev/kindred/example/places/PlaceTable.java",
            "dev/kindred/example/places/Restaurant_.java",
            "dev/kindred/example/places/RestaurantTable.java",
            "dev/kindred/it/model/Warehouse_Box_.java",
            "dev/kindred/it/model/Warehouse_BoxTable.java",
            "dev/kindred/it/classes/Author_.java");
  }

  @Test
  void noneUsesReflection() {
    assertThat(SOURCES).hasSizeGreaterThan(50);
    assertThat(sources(source -> REFLECTION.matcher(source).find())).isEmpty();
  }

  @Test
  void allSayWhoGeneratedThemAndNoneSaysWhen() {
    assertThat(sources(source -> !source.contains("@Generated(\"dev.kindred.processor.")))
        .isEmpty();
    assertThat(sources(source -> source.contains("date ="))).isEmpty();
  }

  private static List<String> sources(Predicate<String> wanted) {
    return SOURCES.entrySet().stream()
        .filter(source -> wanted.test(source.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
