package dev.kindred.internal.engine;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;

/**
 * Connection of an engine to its database.
 *
 * @param closing releases what was opened for it
 */
record Connected(Executor executor, EntityLoader loader, AsyncCalls asyncCalls, Runnable closing) {

  static Connected of(Executor connected, AsyncOptions async, ViewOptions view, Runnable closing) {
    Executor executor = connected.telling(view.observers());
    return new Connected(
        executor,
        new EntityLoader(executor, view.mode()),
        new AsyncCalls(executor, async),
        closing);
  }

  /** Returns the same connection for a view. */
  Connected with(ViewOptions view) {
    Executor telling = executor.telling(view.observers());
    Executor scoped = view.scopes() == null ? telling : telling.under(view.scopes());
    return new Connected(scoped, new EntityLoader(scoped, view.mode()), asyncCalls, closing);
  }

  void close() {
    asyncCalls.close();
    closing.run();
  }
}
