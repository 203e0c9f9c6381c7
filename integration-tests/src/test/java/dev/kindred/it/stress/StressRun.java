package dev.kindred.it.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import dev.kindred.Database;
import dev.kindred.it.ConcurrentThreads;
import dev.kindred.it.bank.Account;
import dev.kindred.it.bank.Rate;
import dev.kindred.it.bank.Transfer;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Topping;
import dev.kindred.it.shop.Biography;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.stress.Outcomes.Outcome;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sixteen threads that do a number of operations on one database, while connections are killed. */
final class StressRun {

  private static final Logger LOG = LoggerFactory.getLogger(StressRun.class);
  private static final int THREADS = 16;

  private final FreshDatabase fresh;
  private final AccountBook book;
  private final SharedRows shared;
  private final int operations;
  private final Outcomes outcomes = new Outcomes();
  private final AtomicInteger begun = new AtomicInteger();

  private StressRun(FreshDatabase fresh, int operations) {
    this.fresh = fresh;
    this.operations = operations;
    Database db = Database.of(fresh.dataSource());
    db.schema()
        .only(
            Account.class,
            Transfer.class,
            Rate.class,
            Pizza.class,
            Topping.class,
            Writer.class,
            Biography.class,
            Publisher.class,
            Novel.class,
            Genre.class)
        .create();
    this.book = new AccountBook(db);
    this.shared = new SharedRows(db);
  }

  /** Does so many operations on a database of its own, and requires that all is as it was told. */
  static void on(TestDatabase kind, int operations) throws Exception {
    try (FreshDatabase fresh = kind.create(config -> settings(kind, config))) {
      new StressRun(fresh, operations).run();
    }
  }

  private static void settings(TestDatabase kind, HikariConfig config) {
    config.setMaximumPoolSize(THREADS);
    config.setConnectionTimeout(30_000);
    switch (kind) {
      case POSTGRESQL -> config.setConnectionInitSql("set deadlock_timeout = '20ms'");
      case H2 -> config.setConnectionInitSql("set lock_timeout 20000");
      case SQLITE -> config.addDataSourceProperty("busy_timeout", "30000");
      default -> {}
    }
  }

  private void run() throws Exception {
    long start = System.nanoTime();
    try (ConcurrentThreads threads = new ConcurrentThreads(THREADS);
        BackendKiller killer = new BackendKiller(fresh)) {
      threads.together(thread -> () -> work(new SplittableRandom(thread)));
      report(start, killer);
    }
    book.requireBalance();
    book.requireTransfersOnly();
    outcomes.requireTrue(book.operations());
    shared.requireEachOnce();
    assertThat(fresh.dataSource().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private int work(SplittableRandom random) {
    int done = 0;
    for (int number = begun.getAndIncrement();
        number < operations;
        number = begun.getAndIncrement()) {
      operate("O" + number, random);
      done++;
    }
    return done;
  }

  private void operate(String operation, SplittableRandom random) {
    int kind = random.nextInt(100);
    if (kind < 50) {
      outcomes.of(operation, () -> book.transfer(operation, random));
    } else if (kind < 65) {
      outcomes.of(operation, () -> book.nestedTransfer(operation, random));
    } else if (kind < 97) {
      shared.change(random);
    } else {
      book.requireBalance();
    }
  }

  private void report(long start, BackendKiller killer) {
    LOG.warn(
        "{}: {} operations in {} ms, {} transfers of which {} done, {} not done and {} unknown;"
            + " {} deadlocks caught inside; {} connections killed, {} shared calls lost theirs",
        fresh.kind(),
        operations,
        (System.nanoTime() - start) / 1_000_000,
        outcomes.size(),
        outcomes.count(Outcome.DONE),
        outcomes.count(Outcome.NOT_DONE),
        outcomes.count(Outcome.UNKNOWN),
        book.caughtDeadlocks(),
        killer.killed(),
        shared.lost());
  }
}
