package dev.kindred.internal.engine;

import dev.kindred.internal.writing.hook.RowHook;

/** Hook of writes that uses the engine which writes. */
@FunctionalInterface
public interface EngineHook {

  /** Returns the hook for an engine, which can be a view of another one. */
  RowHook of(Engine engine);
}
