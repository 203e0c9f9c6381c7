package dev.kindred;

import dev.kindred.error.DatabaseException;
import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.engine.EngineOptions;
import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.loading.cursor.CursorSeal;
import dev.kindred.model.FetchMode;
import dev.kindred.stability.Stable;
import java.time.Clock;
import java.util.function.Function;

/**
 * Builder that opens a database with options. Immutable and thread-safe: each option returns
 * another builder.
 */
@Stable
public final class DatabaseBuilder {

  private final Function<EngineOptions, Engine> opening;
  private final EngineOptions options;

  DatabaseBuilder(Function<EngineOptions, Engine> opening) {
    this(opening, EngineOptions.DEFAULT);
  }

  private DatabaseBuilder(Function<EngineOptions, Engine> opening, EngineOptions options) {
    this.opening = opening;
    this.options = options;
  }

  static DatabaseBuilder on(ConnectionSource source) {
    return new DatabaseBuilder(options -> Engine.open(source, () -> {}, options));
  }

  private DatabaseBuilder with(EngineOptions other) {
    return new DatabaseBuilder(opening, other);
  }

  /** Sets what handles do when they are read and not loaded. */
  public DatabaseBuilder fetchMode(FetchMode mode) {
    return with(options.mode(mode));
  }

  /** Sets the clock of created-at and updated-at attributes. */
  public DatabaseBuilder clock(Clock clock) {
    return with(options.clock(clock));
  }

  /**
   * Signs the cursors of pages with a key of the application, by HMAC-SHA-256, and refuses cursors
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
    return new Database(opening.apply(options));
  }
}
