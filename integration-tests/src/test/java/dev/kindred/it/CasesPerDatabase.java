package dev.kindred.it;

import dev.kindred.it.database.Lane;
import dev.kindred.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/**
 * Counts the cases that ran on each database. At the end of each {@link Lane} a table with what its
 * last run and the last runs of the other lanes counted is in {@code target/databases.md}; where
 * the environment variable {@code KINDRED_REWRITE_DOCS} is {@code true} and all databases took
 * part, it is in {@code docs/databases.md} too.
 */
public final class CasesPerDatabase implements AfterEachCallback {

  static final Path DOCUMENT = Path.of("../docs/databases.md");
  static final String START = "<!-- cases: written by CasesPerDatabase -->\n";
  static final String END = "<!-- end of cases -->";

  private static final Path RESULT = Path.of("target/databases.md");
  private static final Path COUNTS = Path.of("target/cases");

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getRequiredTestInstance() instanceof DatabaseTest test
        && !(context.getExecutionException().orElse(null) instanceof TestAbortedException)) {
      context
          .getRoot()
          .getStore(Namespace.create(CasesPerDatabase.class))
          .getOrComputeIfAbsent(Table.class, type -> new Table(), Table.class)
          .count(test.kind, context.getExecutionException().isEmpty());
    }
  }

  private record Cases(int run, int passed) {

    /** Reads what {@link #toString} wrote, after the name of a database. */
    static Cases parse(String[] parts) {
      return new Cases(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    Cases plus(Cases more) {
      return new Cases(run + more.run, passed + more.passed);
    }

    @Override
    public String toString() {
      return run + " " + passed;
    }
  }

  /** What was counted; closed, and so written, at the end of the run. */
  private static final class Table implements AutoCloseable {

    private final Map<TestDatabase, Cases> cases =
        Collections.synchronizedMap(new EnumMap<>(TestDatabase.class));

    void count(TestDatabase kind, boolean passed) {
      cases.merge(kind, new Cases(1, passed ? 1 : 0), Cases::plus);
    }

    @Override
    public void close() throws IOException {
      write(Lane.current());
      for (Lane lane : Lane.values()) {
        if (lane != Lane.current() && lane != Lane.ALL && Lane.current() != Lane.ALL) {
          add(lane);
        }
      }
      String table = text();
      Files.writeString(RESULT, table);
      if ("true".equals(System.getenv("KINDRED_REWRITE_DOCS"))
          && cases.size() == TestDatabase.values().length) {
        rewrite(table);
      }
    }

    private void write(Lane lane) throws IOException {
      Files.createDirectories(COUNTS);
      Files.write(
          COUNTS.resolve(lane.name()),
          cases.entrySet().stream()
              .map(each -> each.getKey().name() + " " + each.getValue())
              .toList());
    }

    private void add(Lane lane) throws IOException {
      if (Files.exists(COUNTS.resolve(lane.name()))) {
        for (String line : Files.readAllLines(COUNTS.resolve(lane.name()))) {
          String[] parts = line.split(" ");
          cases.merge(TestDatabase.valueOf(parts[0]), Cases.parse(parts), Cases::plus);
        }
      }
    }

    private String text() {
      return "| Database | Version | Cases run | Passed |\n| --- | --- | --- | --- |\n"
          + Arrays.stream(TestDatabase.values())
              .filter(cases::containsKey)
              .map(kind -> row(kind, cases.get(kind)))
              .collect(Collectors.joining());
    }

    private static String row(TestDatabase kind, Cases cases) {
      return "| %s | %s | %d | %d |\n"
          .formatted(kind.displayName(), kind.version(), cases.run(), cases.passed());
    }

    private static void rewrite(String table) throws IOException {
      String before = Files.readString(DOCUMENT);
      int start = before.indexOf(START) + START.length();
      Files.writeString(
          DOCUMENT, before.substring(0, start) + table + before.substring(before.indexOf(END)));
    }
  }
}
