package dev.kindred.internal.engine;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;

/** What an engine does on its database. */
record Connected(Executor executor, EntityLoader loader, AsyncCalls asyncCalls) {}
