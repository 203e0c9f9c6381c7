package dev.kindred.internal.execution;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The streams that a transaction's connection is read by. For the transaction's thread. */
final class TransactionStreams {

  private final List<StreamingResult> streams = new ArrayList<>(0);

  /** Takes down a stream that the transaction closes when it ends. */
  void add(StreamingResult stream) {
    streams.removeIf(StreamingResult::isClosed);
    streams.add(stream);
  }

  /** Those that are open now. */
  List<StreamingResult> open() {
    streams.removeIf(StreamingResult::isClosed);
    return List.copyOf(streams);
  }

  /** Closes all but some; the first exception goes out when all are closed. */
  void closeAllBut(List<StreamingResult> some) throws SQLException {
    List<StreamingResult> ended = new ArrayList<>(open());
    ended.removeAll(some);
    SQLException first = null;
    for (StreamingResult stream : ended) {
      try {
        stream.close();
      } catch (SQLException failure) {
        first = first == null ? failure : suppressing(first, failure);
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private static SQLException suppressing(SQLException first, SQLException second) {
    first.addSuppressed(second);
    return first;
  }
}
