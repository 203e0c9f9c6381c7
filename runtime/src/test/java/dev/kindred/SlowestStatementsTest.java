package dev.kindred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.internal.observation.ExecutedStatement;
import dev.kindred.internal.sql.SqlStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The slowest statements are kept, and no more of them than asked for. */
class SlowestStatementsTest {

  private final SlowestStatements slowest = SlowestStatements.atMost(3);

  private static StatementEvent event(String sql, long ms, Throwable failure) {
    return new StatementEvent(
        new ExecutedStatement(
            new SqlStatement(sql, List.of(), String.class),
            () -> List.of(ms),
            2,
            Duration.ofMillis(ms),
            failure,
            new StackTraceElement("Shop", "find", "Shop.java", (int) ms)),
        Set.of(StatementDetail.values()));
  }

  private void ran(String sql, long ms) {
    slowest.executed(event(sql, ms, null));
  }

  private List<String> texts() {
    return slowest.list().stream().map(SlowStatement::sql).toList();
  }

  @Test
  void executionsOfATextAreOne() {
    ran("select 1", 5);
    ran("select 1", 9);
    slowest.executed(event("select 1", 2, new IllegalStateException()));

    SlowStatement one = slowest.list().get(0);
    assertThat(slowest.list()).hasSize(1);
    assertThat(one.sql()).isEqualTo("select 1");
    assertThat(one.kind()).isEqualTo(Statement.Kind.SELECT);
    assertThat(one.entity()).isEqualTo(String.class);
    assertThat(one.count()).isEqualTo(3);
    assertThat(one.failures()).isEqualTo(1);
    assertThat(one.rows()).isEqualTo(6);
    assertThat(one.total()).isEqualTo(Duration.ofMillis(16));
    assertThat(one.max()).isEqualTo(Duration.ofMillis(9));
    assertThat(one.site()).hasToString("Shop.find(Shop.java:9)");
    assertThat(one.values()).containsExactly(9L);
    assertThat(one).hasToString("select 1 (3 times, at most 9000 us)");
  }

  @Test
  void theFastestGivesWayToASlowerOne() {
    ran("a", 5);
    ran("b", 3);
    ran("c", 4);
    ran("d", 3);
    assertThat(texts()).containsExactly("a", "c", "b");
    ran("d", 6);
    assertThat(texts()).containsExactly("d", "a", "c");
    ran("c", 9);
    assertThat(texts()).containsExactly("c", "d", "a");
    slowest.clear();
    assertThat(texts()).isEmpty();
  }

  @Test
  void whatIsKeptIsTheSlowestOfAll() {
    Random random = new Random(7);
    Map<String, Long> max = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      String sql = "select " + random.nextInt(400);
      long ms = random.nextInt(1_000_000);
      max.merge(sql, ms, Math::max);
      ran(sql, ms);
    }
    assertThat(texts())
        .isEqualTo(
            max.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(Map.Entry::getKey)
                .toList());
  }

  @Test
  void threadsLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      all.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 10_000; i++) {
                  ran("select " + i % 3, 1);
                }
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
    assertThat(slowest.list().stream().mapToLong(SlowStatement::count).sum()).isEqualTo(40_000);
  }

  @Test
  void aLimitKeepsSomething() {
    assertThatThrownBy(() -> SlowestStatements.atMost(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No statements are kept by atMost(0).");
  }
}
