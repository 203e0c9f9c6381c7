package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/databases.md says of the suite. The counts are those of when they were written. */
class DocumentedDatabasesTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\w+) \\| ([0-9.]+) \\| (\\d+) \\|");

  private static List<MatchResult> rows() throws IOException {
    String document = Files.readString(CasesPerDatabase.DOCUMENT);
    String table =
        document.substring(
            document.indexOf(CasesPerDatabase.START), document.indexOf(CasesPerDatabase.END));
    return ROW.matcher(table).results().toList();
  }

  @Test
  @Tag("once")
  void theTableHasAllDatabases() throws IOException {
    assertThat(rows())
        .extracting(row -> row.group(1))
        .containsExactlyElementsOf(
            Arrays.stream(TestDatabase.values()).map(TestDatabase::displayName).toList());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void theVersionIsTheOneThatTheSuiteRunsOn(TestDatabase kind) throws IOException {
    assumeThat(System.getenv(kind.urlVariable())).as("somebody else's server").isNull();

    assertThat(rows())
        .filteredOn(row -> row.group(1).equals(kind.displayName()))
        .extracting(row -> row.group(2))
        .containsExactly(kind.version());
  }
}
