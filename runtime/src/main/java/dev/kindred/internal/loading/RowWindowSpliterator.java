package dev.kindred.internal.loading;

import dev.kindred.internal.execution.StreamingQuery;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an open query, read a window at a time and handed out one by one: the rows of a window
 * load what they refer to together, and only one window is in memory.
 */
final class RowWindowSpliterator<T extends @Nullable Object> implements Spliterator<T> {

  /** Number of rows of a window. */
  static final int SIZE = 1_024;

  /** Reader of windows. */
  interface Reader<T extends @Nullable Object> {
    /**
     * Returns the next rows, at most {@link #SIZE}; none at the end.
     *
     * @param expected how many there will probably be
     */
    List<T> next(int expected);
  }

  private final StreamingQuery query;
  private final Reader<T> reader;
  private List<T> rows = List.of();
  private int next;
  private boolean ended;

  private RowWindowSpliterator(StreamingQuery query, Reader<T> reader) {
    this.query = query;
    this.reader = reader;
  }

  static <T extends @Nullable Object> Stream<T> stream(StreamingQuery query, Reader<T> reader) {
    return StreamSupport.stream(new RowWindowSpliterator<>(query, reader), false)
        .onClose(query::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (!hasNext()) {
      return false;
    }
    action.accept(rows.get(next++));
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    while (hasNext()) {
      List<T> window = rows;
      for (int size = window.size(); next < size; query.requireReadable()) {
        action.accept(window.get(next++));
      }
    }
  }

  /**
   * Splits off the rest of a window, for another thread.
   *
   * @throws IllegalStateException in a transaction, whose rows are for its own thread
   */
  @Override
  public @Nullable Spliterator<T> trySplit() {
    query.requireShareable();
    if (!hasNext()) {
      return null;
    }
    List<T> rest = rows.subList(next, rows.size());
    next = rows.size();
    return rest.spliterator();
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }

  private boolean hasNext() {
    query.requireReadable();
    if (next == rows.size() && !ended) {
      read();
    }
    return next < rows.size();
  }

  /**
   * Reads the next window; at the end gives back the connection, whether the stream is closed or
   * not.
   */
  private void read() {
    rows = reader.next(rows.size());
    next = 0;
    ended = rows.size() < SIZE;
    if (ended) {
      query.end();
    }
  }
}
