package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names of classes, members, packages and files in the documents on the architecture: they must
 * exist.
 */
@Tag("once")
class DocumentedClassesTest {

  private static final Path ROOT = Path.of("..");
  private static final List<String> MODULES =
      List.of(
          "runtime",
          "migrations",
          "processor",
          "json",
          "jackson",
          "jackson-2",
          "spring",
          "spring-boot",
          "tools",
          "maven-plugin",
          "integration-tests",
          "sharding-tests",
          "benchmarks/common",
          "benchmarks/suite");

  /** Names that are generated, or of Java, jOOQ, libraries, tools and SQL. */
  private static final Set<String> OTHERS =
      Set.of(
          "BatchSize",
          "BookTable",
          "Connection",
          "DataSource",
          "Error",
          "Filer",
          "KindredModule",
          "List",
          "Meta",
          "Metadata",
          "NullMarked",
          "Optional",
          "ResultSet",
          "RuntimeException",
          "SQLException",
          "ServiceLoader",
          "StackOverflowError",
          "String",
          "TableImpl",
          "ThreadLocal");

  private static final Pattern FIGURE = Pattern.compile("(?s)```text\n(.*?)```");
  private static final Pattern FENCED = Pattern.compile("(?s)```.*?```");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.-])([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");
  private static final Pattern PACKAGE = Pattern.compile("(?<![\\w.])dev\\.kindred(?:\\.[a-z]+)*");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(?:/[\\w.<>-]+)+");

  /** The texts of classes of one simple name, by that name. */
  private static Map<String, String> sources;

  @BeforeAll
  static void readSources() {
    sources =
        MODULES.stream()
            .flatMap(DocumentedClassesTest::sourcesOf)
            .collect(
                Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""),
                    DocumentedClassesTest::read,
                    String::concat));
  }

  private static Stream<Path> sourcesOf(String module) {
    return walk(ROOT.resolve(module).resolve("src"))
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> !file.toString().contains("resources"));
  }

  static Stream<Path> documents() {
    return Stream.concat(
        Stream.of(ROOT.resolve("CONTRIBUTING.md")),
        walk(ROOT.resolve("docs/architecture")).filter(file -> file.toString().endsWith(".md")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void namesExist(Path document) {
    assertThat(missing(read(document))).isEmpty();
  }

  @Test
  void aNameThatDoesNotExistIsFound() {
    assertThat(
            missing(
                """
                `QuerySet` and `QuerySet.update` exist, `QuerySot` and `QuerySet.filtre(..)` do not;
                `runtime/src/main/java` exists, `runtime/src/mian/java` does not;
                `dev.kindred.spi` exists, `dev.kindred.spy` does not.

                ```text
                QuerySet.delete   exists
                  EntityLooder    does not
                ```
                """))
        .containsExactlyInAnyOrder(
            "QuerySot",
            "QuerySet.filtre",
            "runtime/src/mian/java",
            "dev.kindred.spy",
            "EntityLooder");
  }

  private static Set<String> missing(String document) {
    Set<String> missing = new TreeSet<>();
    all(FIGURE, document)
        .flatMap(figure -> figure.group(1).lines())
        .map(line -> line.strip().split(" ")[0])
        .forEach(name -> addMissingNames(name, missing));
    all(CODE, FENCED.matcher(document).replaceAll(""))
        .map(code -> QUOTED.matcher(code.group(1)).replaceAll(""))
        .forEach(
            code -> {
              if (PATH.matcher(code).matches()) {
                addMissingPath(code, missing);
              } else {
                addMissingNames(code, missing);
                addMissingPackages(code, missing);
              }
            });
    return missing;
  }

  private static void addMissingNames(String code, Set<String> missing) {
    for (MatchResult name : all(NAME, code).toList()) {
      String type = name.group(1).replaceFirst("_$", "");
      String member = name.group(2);
      if (OTHERS.contains(type)) {
        continue;
      }
      String source = sources.get(type);
      if (source == null) {
        missing.add(type);
      } else if (member != null && !name.group(1).endsWith("_") && !has(source, member)) {
        missing.add(name.group());
      }
    }
  }

  private static boolean has(String source, String member) {
    return Pattern.compile("\\b" + member + "\\b").matcher(source).find();
  }

  private static void addMissingPackages(String code, Set<String> missing) {
    for (MatchResult name : all(PACKAGE, code).toList()) {
      Path folder = Path.of("src/main/java", name.group().replace('.', '/'));
      if (MODULES.stream().noneMatch(each -> Files.exists(ROOT.resolve(each).resolve(folder)))) {
        missing.add(name.group());
      }
    }
  }

  /** A path up to a part that stands for several names, as {@code <case>}. */
  private static void addMissingPath(String path, Set<String> missing) {
    String fixed = path.replaceFirst("/[^/]*<.*", "");
    if (!Files.exists(ROOT.resolve(fixed))) {
      missing.add(path);
    }
  }

  private static Stream<MatchResult> all(Pattern wanted, String text) {
    return wanted.matcher(text).results();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
