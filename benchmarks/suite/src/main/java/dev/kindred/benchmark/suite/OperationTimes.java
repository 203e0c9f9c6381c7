package dev.kindred.benchmark.suite;

import com.sun.management.ThreadMXBean;
import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Scaling;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Times of a peer's operations, each in a transaction. */
record OperationTimes(BenchmarkDatabase database, Scaling peer) {

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private static final int LEAST_RUNS = 3;
  private static final int ROWS_OF_A_SAMPLE = 1_000;
  private static final int BOOKS = 1_000;

  /** Operation on so many things; returns a number that all peers must return. */
  interface Operation {
    int run(Scaling peer, int count);
  }

  /** Best time of several runs, in nanoseconds, with the bytes of one. */
  record Best(int result, double time, double bytes) {}

  /** Runs an operation again and again, and returns the best time. */
  Best best(Operation operation, int count, long budget) {
    int repeated = Math.max(1, ROWS_OF_A_SAMPLE / count);
    long end = System.nanoTime() + budget;
    Best best = sample(operation, count, repeated);
    for (int i = 1; i < LEAST_RUNS || System.nanoTime() < end; i++) {
      Best next = sample(operation, count, repeated);
      best = next.time() < best.time() ? next : best;
    }
    return best;
  }

  private Best sample(Operation operation, int count, int repeated) {
    int result = 0;
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long begin = System.nanoTime();
    for (int i = 0; i < repeated; i++) {
      database.dataSource().begin();
      result = operation.run(peer, count);
      database.dataSource().commit();
    }
    double time = System.nanoTime() - begin;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    return new Best(result, time / repeated, (double) bytes / repeated);
  }

  /** Returns how many books all threads together read in a second. */
  double throughput(int threads, long budget) {
    LongAdder read = new LongAdder();
    long begin = System.nanoTime();
    long end = begin + budget;
    Thread[] all =
        IntStream.range(0, threads)
            .mapToObj(i -> new Thread(() -> readUntil(end, read)))
            .toArray(Thread[]::new);
    for (Thread each : all) {
      each.start();
    }
    for (Thread each : all) {
      join(each);
    }
    return read.sum() * 1e9 / (System.nanoTime() - begin);
  }

  private void readUntil(long end, LongAdder read) {
    while (System.nanoTime() < end) {
      database.dataSource().begin();
      if (peer.book(1 + ThreadLocalRandom.current().nextInt(BOOKS)) != null) {
        read.increment();
      }
      database.dataSource().commit();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
