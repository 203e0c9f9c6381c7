package dev.kindred.spring;

import static dev.kindred.TransactionOptions.readOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A thousand calls of every kind, of which many fail, on a pool of three connections. */
class LeakTest extends SpringFixture {

  private static final int CALLS = 500;

  private final AtomicInteger failures = new AtomicInteger();

  /** Each thread needs at most two connections at once. */
  @Test
  void noConnectionIsLost() {
    List<CompletableFuture<Void>> threads =
        Stream.of(1, 2)
            .map(seed -> CompletableFuture.runAsync(() -> run(new Random(seed))))
            .toList();
    threads.forEach(CompletableFuture::join);

    assertThat(failures.get()).isBetween(CALLS / 2, CALLS * 3 / 2);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isLessThanOrEqualTo(3);
    calls.required(() -> insert("still usable"));
    assertThat(committed()).contains("still usable");
  }

  private void run(Random random) {
    for (int i = 0; i < CALLS; i++) {
      try {
        around(random, () -> around(random, () -> work(random)));
      } catch (RuntimeException expected) {
        failures.incrementAndGet();
      }
    }
  }

  /** Leaves a stream open in a transaction, which closes it. */
  private void stream() {
    Stream<Account> rows = Account_.objects(db).stream();
    rows.iterator().hasNext();
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      rows.close();
    }
  }

  private void around(Random random, Calls.Work<RuntimeException> work) {
    switch (random.nextInt(9)) {
      case 0 -> calls.required(work);
      case 1 -> calls.nested(work);
      case 2 -> calls.supports(work);
      case 3 -> calls.serializable(work);
      case 4 -> calls.timeout(work);
      case 5 -> db.transaction(work::run);
      case 6 -> db.transaction(readOnly(), work::run);
      case 7 -> calls.requiresNew(work);
      default -> calls.required(() -> db.transaction(work::run));
    }
  }

  private void work(Random random) {
    switch (random.nextInt(8)) {
      case 0 -> insert("owner " + random.nextInt(50));
      case 1 -> insertByJdbc("owner " + random.nextInt(50));
      case 2 -> stream();
      case 3 -> jooq.fetch("select * from account");
      case 4 -> Account_.objects(db).forUpdate().limit(1).list();
      case 5 -> db.afterCommit(SpringFixture::fail);
      case 6 -> db.dsl().fetch("select wrong");
      default -> fail();
    }
  }
}
