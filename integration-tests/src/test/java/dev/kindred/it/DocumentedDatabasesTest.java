package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/databases.md says of the suite. The counts are those of when they were written. */
class DocumentedDatabasesTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\w+) \\| ([0-9.]+) \\| (\\d+) \\|");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  private static List<MatchResult> rows() throws IOException {
    String document = Files.readString(CasesPerDatabase.DOCUMENT);
    String table =
        document.substring(
            document.indexOf(CasesPerDatabase.START), document.indexOf(CasesPerDatabase.END));
    return ROW.matcher(table).results().toList();
  }

  @Test
  void theTableHasAllDatabases() throws IOException {
    assertThat(rows())
        .extracting(row -> row.group(1))
        .containsExactlyElementsOf(
            Arrays.stream(TestDatabase.values()).map(TestDatabase::displayName).toList());
  }

  @ParameterizedTest
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void theVersionIsTheOneThatTheSuiteRunsOn(TestDatabase kind) throws IOException {
    assumeThat(System.getenv(kind.urlVariable())).as("somebody else's server").isNull();

    assertThat(rows())
        .filteredOn(row -> row.group(1).equals(kind.displayName()))
        .extracting(row -> row.group(2))
        .containsExactly(kind.version());
  }

  /** A claim names the test that shows it. */
  @Test
  void theTestsThatAreNamedExist() throws IOException {
    for (MatchResult named :
        TEST.matcher(Files.readString(CasesPerDatabase.DOCUMENT)).results().toList()) {
      String text = named.group(2) == null ? named.group(1) : " " + named.group(2) + "(";
      assertThat(sourceOf(named.group(1)).contains(text)).as(named.group()).isTrue();
    }
  }

  private static String sourceOf(String test) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      Path source =
          files
              .filter(file -> file.endsWith(test + ".java"))
              .filter(file -> file.toString().contains("src"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("There is no " + test));
      return Files.readString(source);
    }
  }
}
