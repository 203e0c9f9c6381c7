package dev.kindred.internal.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for asynchronous calls: virtual ones where the JDK has them. */
final class AsyncThreads {

  private static final long IDLE_SECONDS = 10;

  private AsyncThreads() {}

  /**
   * Returns an executor.
   *
   * @param limit how many threads there are at most, if they are not virtual
   */
  static ExecutorService of(int limit) {
    try {
      // The class files are for JDK 17, which has no name for it.
      return (ExecutorService)
          MethodHandles.publicLookup()
              .findStatic(
                  Executors.class,
                  "newVirtualThreadPerTaskExecutor",
                  MethodType.methodType(ExecutorService.class))
              .invokeExact();
    } catch (NoSuchMethodException | IllegalAccessException | UnsupportedOperationException none) {
      return platform(limit);
    } catch (Throwable failure) {
      throw new IllegalStateException("No virtual threads", failure);
    }
  }

  private static ExecutorService platform(int limit) {
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            limit,
            limit,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "kindred-async-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
