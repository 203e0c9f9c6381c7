package dev.kindred.internal.session;

import dev.kindred.internal.loading.CursorSeal;
import dev.kindred.model.FetchMode;
import java.time.Clock;

/**
 * Options of an open database.
 *
 * @param mode the loading of handles that are read and not loaded
 * @param clock the clock of created-at and updated-at columns
 * @param cursors the seal of page cursors
 */
public record SessionOptions(FetchMode mode, Clock clock, CursorSeal cursors) {

  /** Batch loading, the system's clock in UTC, cursors without a signature. */
  public static final SessionOptions DEFAULT =
      new SessionOptions(FetchMode.PEERS, Clock.systemUTC(), CursorSeal.UNSIGNED);

  /** Returns these options with another fetch mode. */
  public SessionOptions mode(FetchMode other) {
    return new SessionOptions(other, clock, cursors);
  }

  /** Returns these options with another clock. */
  public SessionOptions clock(Clock other) {
    return new SessionOptions(mode, other, cursors);
  }

  /** Returns these options with another seal of cursors. */
  public SessionOptions cursors(CursorSeal other) {
    return new SessionOptions(mode, clock, other);
  }
}
