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
    shards = new Shards();
  }

  @AfterAll
  static void close() {
    shards.close();
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
          .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.\\d]*(Z|\\+00)?", "@");
    }
  }

  @Test
  void noneIsWrong() throws IOException {
    table.add("| case | | shards |\n| --- | --- | --- |\n");
    add("One tenant: reads", TenantReads.cases(), db -> db.tenant(7L));
    add("One tenant: writes", TenantWrites.cases(), db -> db.tenant(7L));
    add("All tenants", OtherCases.ofAllTenants(), Database::allTenants);
    add("Entities without a tenant", OtherCases.ofEveryShard(), db -> db);

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
    fill();
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

  private static void fill() {
    shards.deleteAll();
    shards.executeEverywhere(
        "insert into shard_country (id, name) values (1, 'Peru'), (2, 'Mali'), (3, 'Oman'),"
            + " (4, 'Fiji')");
    ROWS.forEach(each -> shards.execute(each.tenant(), each.sql()));
  }

  private record Rows(long tenant, String sql) {}

  private static final List<Rows> ROWS =
      List.of(
          rows(
              7,
              "account",
              "1, 7, 'Ann', 5, null, 1, null",
              "2, 7, 'Ben', 3, 'x', 2, null",
              "3, 7, 'Gone', 9, 'y', 1, '2026-01-01T00:00:00Z'"),
          rows(8, "account", "11, 8, 'Ann', 5, null, 1, null", "12, 8, 'Cid', 1, 'z', 2, null"),
          rows(9, "account", "21, 9, 'Dan', 2, null, 3, null"),
          rows(
              7,
              "project",
              "1, 7, 'house', 5, 1, null, 0",
              "2, 7, 'roof', 10, 1, 1, 0",
              "3, 7, 'shed', 7, 2, null, 0"),
          rows(8, "project", "11, 8, 'house', 5, 11, null, 0", "12, 8, 'barn', 1, 12, 11, 0"),
          rows(9, "project", "21, 9, 'hut', 4, 21, null, 0"),
          rows(
              7,
              "label",
              "'00000000-0000-7000-8000-000000000001', 7, 'red'",
              "'00000000-0000-7000-8000-000000000002', 7, 'blue'"),
          rows(8, "label", "'00000000-0000-7000-8000-000000000011', 8, 'red'"),
          rows(
              7,
              "sticker",
              "1, 7, 1, '00000000-0000-7000-8000-000000000001'",
              "2, 7, 2, '00000000-0000-7000-8000-000000000001'",
              "3, 7, 3, '00000000-0000-7000-8000-000000000002'"),
          rows(8, "sticker", "11, 8, 11, '00000000-0000-7000-8000-000000000011'"),
          rows(
              7,
              "task",
              "1, 7, 'dig', 1.5, '2026-01-01', 1",
              "2, 7, 'lay', null, null, 1",
              "3, 7, 'tile', 2.25, '2026-02-01', 2"),
          rows(8, "task", "11, 8, 'dig', 1.75, '2026-01-15', 11", "12, 8, 'mow', null, null, 12"),
          rows(9, "task", "21, 9, 'dig', 1.6, '2026-03-01', 21"),
          rows(7, "memo", "1, 7, 'note'"),
          rows(7, "topic", "1, 7, 'earth'"),
          rows(8, "topic", "11, 8, 'earth'"));

  private static Rows rows(long tenant, String table, String... values) {
    return new Rows(
        tenant, "insert into shard_" + table + " values (" + String.join("), (", values) + ")");
  }
}
