package dev.kindred;

import dev.kindred.internal.loading.cursor.CursorSeal;
import dev.kindred.model.FetchMode;
import java.time.Clock;

/** What can be told when a database is opened. */
record DatabaseOptions(FetchMode mode, Clock clock, CursorSeal cursors) {

  static final DatabaseOptions DEFAULT =
      new DatabaseOptions(FetchMode.PEERS, Clock.systemUTC(), CursorSeal.UNSIGNED);

  DatabaseOptions mode(FetchMode other) {
    return new DatabaseOptions(other, clock, cursors);
  }

  DatabaseOptions clock(Clock other) {
    return new DatabaseOptions(mode, other, cursors);
  }

  DatabaseOptions cursors(CursorSeal other) {
    return new DatabaseOptions(mode, clock, other);
  }
}
