package dev.kindred.internal.execution;

import dev.kindred.internal.observation.CallSites;
import java.lang.ref.Cleaner;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Streams that nobody closed and nobody can reach any more: their connections are given back, and a
 * warning says where they were opened. Thread-safe.
 */
final class UnclosedStreams {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.connection");

  private static final Cleaner CLEANER = Cleaner.create();

  private UnclosedStreams() {}

  /**
   * Watches a stream.
   *
   * @param stream must not be reachable from the result
   * @return what to clean when the stream is closed
   */
  static Cleaner.Cleanable watch(StreamingQuery stream, StreamingResult result) {
    StackTraceElement place = CallSites.WITHOUT_ENTITIES.find();
    return CLEANER.register(stream, () -> giveBack(result, String.valueOf(place)));
  }

  private static void giveBack(StreamingResult result, String place) {
    if (result.isClosed()) {
      return;
    }
    LOG.warn(
        "A stream was neither read to its end nor closed: its connection is given back only now."
            + " Write try (Stream<..> rows = ..stream()) where it was opened, at {}",
        place);
    try {
      result.close();
    } catch (SQLException | RuntimeException e) {
      LOG.warn("The connection of the stream was not given back: {}", e.toString());
    }
  }
}
