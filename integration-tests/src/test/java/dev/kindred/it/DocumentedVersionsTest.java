package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That readers are told to use the versions that the build itself uses, and has tested. */
@Tag("once")
class DocumentedVersionsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>([\\w-]+)</artifactId>\\s*<version>([^<.][^<]*)</version>");
  private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)>([^<$]+)</\\1>");

  /** The versions of the build's own POM, by artifact. */
  private static Map<String, String> own;

  @BeforeAll
  static void readOwn() throws IOException {
    own = versions(Files.readString(ROOT.resolve("pom.xml")));
    own.values().removeIf("${project.version}"::equals);
    own.put("junit-jupiter", own.get("junit-bom"));
    for (String module : new String[] {"runtime", "processor", "maven-plugin", "tools"}) {
      own.put("kindred-" + module, own.get("kindred"));
    }
  }

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> guides = Files.list(ROOT.resolve("docs"));
        Stream<Path> examples = Files.walk(ROOT.resolve("examples"))) {
      return Stream.of(
              Stream.of(ROOT.resolve("README.md")),
              guides.filter(file -> file.toString().endsWith(".md")).toList().stream(),
              examples.filter(file -> file.endsWith("pom.xml")).toList().stream())
          .flatMap(files -> files);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void versionsAreThoseOfTheBuild(Path document) throws IOException {
    Map<String, String> versions = versions(Files.readString(document));
    versions.values().removeIf(version -> version.startsWith("${")); // a parent's
    versions.forEach(
        (artifact, version) ->
            assertThat(version)
                .as("%s in %s", artifact, document)
                .isEqualTo(own.getOrDefault(artifact, version)));
  }

  @Test
  void thereAreVersionsToCompare() throws IOException {
    assertThat(versions(Files.readString(ROOT.resolve("docs/getting-started.md"))))
        .containsKeys("h2", "flyway-core", "maven-surefire-plugin", "kindred-runtime");
    assertThat(own)
        .containsKeys("h2", "flyway-core", "maven-surefire-plugin", "kindred-runtime")
        .doesNotContainValue("${project.version}");
  }

  /** The versions of artifacts in a text, as its properties say. */
  private static Map<String, String> versions(String text) {
    Map<String, String> properties =
        PROPERTY
            .matcher(text)
            .results()
            .collect(
                Collectors.toMap(
                    property -> "${" + property.group(1) + "}",
                    property -> property.group(2),
                    (first, other) -> first));
    return ARTIFACT
        .matcher(text)
        .results()
        .collect(
            Collectors.toMap(
                artifact -> artifact.group(1),
                artifact -> version(artifact, properties),
                (first, other) -> first,
                HashMap::new));
  }

  private static String version(MatchResult artifact, Map<String, String> properties) {
    return properties.getOrDefault(artifact.group(2), artifact.group(2));
  }
}
