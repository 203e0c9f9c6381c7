package dev.kindred.internal.observation;

import java.sql.ResultSet;

/**
 * What is seen of a statement while it runs. It has a clock, which is stopped at first. For one
 * thread at a time.
 */
public interface Observation {

  /** Observation of a statement that nobody hears of. */
  Observation NONE = new Observation() {};

  /** Returns whether somebody is told how long it took, and of how many rows. */
  default boolean isTimed() {
    return false;
  }

  /** Starts the clock. */
  default void resume() {}

  /** Stops the clock. */
  default void pause() {}

  /** Counts rows. */
  default void add(long rows) {}

  /** Returns a result whose rows are counted as they are read. */
  default ResultSet counting(ResultSet results) {
    return results;
  }

  /** Tells the log and the captures, once: the database has answered, or refused. */
  default void answered() {}

  /** Records why the statement fails. */
  default void failed(Throwable thrown) {}

  /** Tells the listeners, once: the statement has ended. */
  default void end() {}
}
