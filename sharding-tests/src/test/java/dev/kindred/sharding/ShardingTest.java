package dev.kindred.sharding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.error.ShardingException;
import dev.kindred.error.TenantRequiredException;
import dev.kindred.error.TransactionAbortedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each case does the same on shards as on one database, or is refused and does nothing: none is
 * wrong. The page about scale has the table of them.
 */
class ShardingTest {

  private static final Path PAGE = Path.of("..", "docs", "scale.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- ShardingTest -->\n)(.*?)(<!-- end -->\n)");

  private static Shards shards;

  private final List<String> table = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    shards = EntitiesOf.opened("dev.kindred.sharding.firm", Shards::new);
  }

  @AfterAll
  static void close() {
    if (shards != null) {
      shards.close();
    }
  }

  /** How a case ended. */
  private record Outcome(String result, boolean refused) {

    static Outcome of(ShardCase tried, Database db) {
      try {
        return new Outcome(steady(tried.result(db)), false);
      } catch (ShardingException | TenantRequiredException | TransactionAbortedException refusal) {
        return new Outcome(refusal.getMessage(), true);
      } catch (Exception | Error failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
          all.append(at).append(" | ");
        }
        return new Outcome("failed: " + all, false);
      }
    }

    /** Without what differs from one run to the next: keys that were given, and times. */
    private static String steady(String text) {
      return text.replaceAll("\\b1\\d{6}\\b", "#")
          .replaceAll("\\b(?!00000000)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "U")
          .replaceAll(
              "20(2[6-9]|[3-9]\\d)-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.\\d]*(Z|\\+00)?", "@");
    }
  }

  @Test
  void noneIsWrong() throws IOException {
    table.add("| case | | shards |\n| --- | --- | --- |\n");
    add("One tenant: reads", TenantReads.cases(), db -> db.tenant(7L));
    add("One tenant: values and functions", TenantValues.cases(), db -> db.tenant(7L));
    add("One tenant: keys", TenantKeys.cases(), db -> db.tenant(7L));
    add("One tenant: writes", TenantWrites.cases(), db -> db.tenant(7L));
    add("One tenant: hooks and audits", HookCases.ofOneTenant(), db -> db.tenant(7L));
    add("All tenants", OtherCases.ofAllTenants(), Database::allTenants);
    add("Entities without a tenant", OtherCases.ofEveryShard(), db -> db);
    add("Entities without a tenant: audits", HookCases.ofEveryShard(), db -> db);

    String expected = String.join("", table);
    assertThat(wrong).as(expected).isEmpty();
    String page = Files.readString(PAGE);
    Matcher shown = TABLE.matcher(page);
    assertThat(shown.find()).isTrue();
    if ("true".equals(System.getenv("KINDRED_REWRITE_DOCS"))) {
      Files.writeString(PAGE, shown.replaceFirst("$1" + Matcher.quoteReplacement(expected) + "$3"));
    } else {
      assertThat(shown.group(2)).isEqualTo(expected);
    }
  }

  private void add(String title, List<ShardCase> cases, UnaryOperator<Database> view) {
    table.add("| **" + title + "** | | |\n");
    for (ShardCase each : cases) {
      add(each, view);
    }
  }

  private void add(ShardCase tried, UnaryOperator<Database> view) {
    shards.fill();
    String before = Outcome.steady(shards.dumpOfShards());
    Outcome expected = Outcome.of(tried, view.apply(shards.whole()));
    List<Outcome> got = new ArrayList<>();
    int touched =
        shards.router().during(() -> got.add(Outcome.of(tried, view.apply(shards.sharded()))));
    Outcome outcome = got.get(0);
    String after = Outcome.steady(shards.dumpOfShards());
    String wanted = outcome.refused() ? before : Outcome.steady(shards.dumpOfWhole());
    if (!outcome.refused() && !outcome.result().equals(expected.result())) {
      wrong.add(
          tried.name() + ":\n  expected " + expected.result() + "\n  was " + outcome.result());
    } else if (!after.equals(wanted) || !shards.areAlike()) {
      wrong.add(tried.name() + ":\n  expected rows " + wanted + "\n  were " + after);
    } else if (expected.result().startsWith("failed: ")) {
      wrong.add(tried.name() + ":\n  is no case: " + expected.result());
    }
    table.add(
        "| "
            + tried.name()
            + " | "
            + (outcome.refused() ? "refused" : "passed")
            + " | "
            + (outcome.refused() ? "" : touched)
            + " |\n");
  }
}
