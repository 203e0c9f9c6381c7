package dev.kindred;

import dev.kindred.error.DatabaseException;
import dev.kindred.internal.loading.CursorSeal;
import dev.kindred.model.FetchMode;
import dev.kindred.stability.Stable;
import java.time.Clock;
import java.util.function.Function;

/**
 * A database that is about to be opened, with its options. Immutable and safe for use by several
 * threads: each option gives another builder.
 */
@Stable
public final class DatabaseBuilder {

  private final Function<DatabaseOptions, Database> opening;
  private final DatabaseOptions options;

  DatabaseBuilder(Function<DatabaseOptions, Database> opening, DatabaseOptions options) {
    this.opening = opening;
    this.options = options;
  }

  private DatabaseBuilder with(DatabaseOptions other) {
    return new DatabaseBuilder(opening, other);
  }

  /** Sets what handles do when they are read and not loaded. */
  public DatabaseBuilder fetchMode(FetchMode mode) {
    return with(options.mode(mode));
  }

  /** Takes time stamps from this clock. */
  public DatabaseBuilder clock(Clock clock) {
    return with(options.clock(clock));
  }

  /**
   * Signs the cursors of pages with a key of the application, by HMAC-SHA-256, and refuses those
   * that are not signed with it. The key is copied.
   *
   * @param key at least 32 random bytes, the same in all processes that take each other's cursors
   * @throws IllegalArgumentException if it is shorter
   */
  public DatabaseBuilder cursorKey(byte[] key) {
    return with(options.cursors(CursorSeal.signed(key)));
  }

  /**
   * Opens the database.
   *
   * @throws DatabaseException if it does not connect
   */
  public Database open() {
    return opening.apply(options);
  }
}
