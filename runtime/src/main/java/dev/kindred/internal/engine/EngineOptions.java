package dev.kindred.internal.engine;

import dev.kindred.internal.loading.cursor.CursorSeal;
import dev.kindred.model.FetchMode;
import java.time.Clock;

/**
 * Options of an open database.
 *
 * @param mode the loading of handles that are read and not loaded
 * @param clock the clock of created-at and updated-at columns
 * @param cursors the seal of page cursors
 */
public record EngineOptions(FetchMode mode, Clock clock, CursorSeal cursors) {

  /** Batch loading, the system's clock in UTC, cursors without a signature. */
  public static final EngineOptions DEFAULT =
      new EngineOptions(FetchMode.PEERS, Clock.systemUTC(), CursorSeal.UNSIGNED);

  /** Returns these options with another fetch mode. */
  public EngineOptions mode(FetchMode other) {
    return new EngineOptions(other, clock, cursors);
  }

  /** Returns these options with another clock. */
  public EngineOptions clock(Clock other) {
    return new EngineOptions(mode, other, cursors);
  }

  /** Returns these options with another seal of cursors. */
  public EngineOptions cursors(CursorSeal other) {
    return new EngineOptions(mode, clock, other);
  }
}
