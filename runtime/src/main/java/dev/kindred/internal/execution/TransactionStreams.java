package dev.kindred.internal.execution;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The streams that a transaction's connection is read by. For the transaction's thread. */
final class TransactionStreams {

  private final List<OpenResult> streams = new ArrayList<>(0);

  /** Takes down a stream that the transaction closes when it ends. */
  void add(OpenResult stream) {
    streams.removeIf(OpenResult::isClosed);
    streams.add(stream);
  }

  /** Those that are open now. */
  List<OpenResult> open() {
    streams.removeIf(OpenResult::isClosed);
    return List.copyOf(streams);
  }

  /** Closes all but some; the first exception goes out when all are closed. */
  void closeAllBut(List<OpenResult> some) throws SQLException {
    List<OpenResult> ended = new ArrayList<>(open());
    ended.removeAll(some);
    SQLException first = null;
    for (OpenResult stream : ended) {
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
