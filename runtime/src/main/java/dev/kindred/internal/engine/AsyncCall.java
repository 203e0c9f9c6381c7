package dev.kindred.internal.engine;

import dev.kindred.internal.execution.Cancellation;
import dev.kindred.internal.execution.Executor;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Work whose result is a future. If that ends in another way, the work is cancelled. */
final class AsyncCall<T extends @Nullable Object> {

  private final AsyncCalls.Work<T> work;
  private final CompletableFuture<T> future = new CompletableFuture<>();
  private final Cancellation cancellation = new Cancellation();

  @SuppressWarnings("FutureReturnValueIgnored") // a cancellation raises nothing
  AsyncCall(AsyncCalls.Work<T> work) {
    this.work = work;
    this.future.whenComplete((result, failure) -> cancellation.cancel());
  }

  CompletableFuture<T> future() {
    return future;
  }

  /**
   * Does the work.
   *
   * @return how to complete the future
   */
  Runnable run(Executor executor) {
    try {
      T result = executor.cancellable(cancellation, () -> work.call(cancellation));
      return () -> future.complete(result);
    } catch (Throwable failure) {
      return () -> future.completeExceptionally(failure);
    }
  }
}
