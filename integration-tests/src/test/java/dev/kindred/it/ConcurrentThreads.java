package dev.kindred.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Some threads that do their work at the same time, again and again. */
public final class ConcurrentThreads implements AutoCloseable {

  private final int size;
  private final ExecutorService threads;

  /** Starts so many threads. */
  public ConcurrentThreads(int size) {
    this.size = size;
    this.threads = Executors.newFixedThreadPool(size);
  }

  /**
   * Runs the work of each thread, which all start together, and answers what they did, in the order
   * of their numbers. The first failure is raised when all have ended, with the others suppressed.
   *
   * @param work makes the work of the thread of a number, from 0 on
   */
  public <T> List<T> together(IntFunction<? extends Callable<T>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(size);
    List<Future<T>> futures = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Callable<T> own = work.apply(i);
      futures.add(
          threads.submit(
              () -> {
                start.await(10, TimeUnit.SECONDS);
                return own.call();
              }));
    }
    return answers(futures);
  }

  private static <T> List<T> answers(List<Future<T>> futures) throws Exception {
    List<T> answers = new ArrayList<>();
    ExecutionException first = null;
    for (Future<T> future : futures) {
      try {
        answers.add(future.get());
      } catch (ExecutionException failure) {
        if (first == null) {
          first = failure;
        } else {
          first.addSuppressed(failure.getCause());
        }
      }
    }
    if (first != null) {
      throw first;
    }
    return answers;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
