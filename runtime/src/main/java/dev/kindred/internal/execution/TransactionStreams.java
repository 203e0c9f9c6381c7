package dev.kindred.internal.execution;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Streams that are open on a transaction's connection. For the transaction's thread. */
final class TransactionStreams {

  private final List<StreamingResult> streams = new ArrayList<>(0);

  /** Adds a stream, which is closed when the transaction ends. */
  void add(StreamingResult stream) {
    streams.removeIf(StreamingResult::isClosed);
    streams.add(stream);
  }

  /** Returns the open streams. */
  List<StreamingResult> open() {
    streams.removeIf(StreamingResult::isClosed);
    return List.copyOf(streams);
  }

  /** Closes all but some, and throws the first exception after the last one. */
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
