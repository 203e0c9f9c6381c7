package dev.kindred.internal.loading;

import dev.kindred.internal.execution.StreamingQuery;
import java.sql.ResultSet;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an open query, for one thread, each handed out as it is read and not kept. When a handle
 * is asked for, the rest of its window is read first, so that the handles of a window load
 * together.
 *
 * @param <E> the entity
 */
final class EachRowSpliterator<E> implements Spliterator<E> {

  /** Creation of the reader of a window. */
  interface Windows<E> {
    EntityReader<E> reader(ResultSet results, ResultHandles handles);
  }

  private final StreamingQuery query;
  private final Function<Runnable, ResultHandles> handles;
  private final Windows<E> windows;

  private @Nullable EntityReader<E> window;
  private int number;

  /** How many rows of the window are read later than the ones that are being read now. */
  private int left;

  /** Rows that were read ahead and are not handed out yet. */
  private final Queue<Object> ahead = new ArrayDeque<>();

  /** Whether the driver stands within a row. */
  private boolean reading;

  private boolean ended;

  private EachRowSpliterator(
      StreamingQuery query, Function<Runnable, ResultHandles> handles, Windows<E> windows) {
    this.query = query;
    this.handles = handles;
    this.windows = windows;
  }

  /**
   * Returns the stream of the rows.
   *
   * @param handles makes the handles of a window; takes what reads the rest of the window
   */
  static <E> Stream<E> stream(
      StreamingQuery query, Function<Runnable, ResultHandles> handles, Windows<E> windows) {
    return StreamSupport.stream(new EachRowSpliterator<>(query, handles, windows), false)
        .onClose(query::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    query.requireReadable();
    return handOut(action) || (!ended && read(1, row -> accept(row, action)));
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    do {
      do {
        query.requireReadable();
      } while (handOut(action));
    } while (!ended && read(RowWindowSpliterator.SIZE, row -> acceptAndGoOn(row, action)));
  }

  /** Hands out a row that was read ahead; returns whether there was one. */
  @SuppressWarnings("unchecked") // they are of the reader
  private boolean handOut(Consumer<? super E> action) {
    E row = (E) ahead.poll();
    if (row == null) {
      return false;
    }
    action.accept(row);
    return true;
  }

  /** Hands out the row that was read; meanwhile, others can be read ahead. */
  @SuppressWarnings("unchecked") // it is of the reader
  private void accept(Object row, Consumer<? super E> action) {
    reading = false;
    action.accept((E) row);
  }

  private void acceptAndGoOn(Object row, Consumer<? super E> action) {
    accept(row, action);
    if (!ended) {
      query.requireOpen();
      reading = true;
    }
  }

  /** Reads rows of the window, at most so many; returns whether there was one. */
  private boolean read(int most, Consumer<Object> receiver) {
    if (left == 0) {
      beginWindow();
    }
    return read(Objects.requireNonNull(window), Math.min(most, left), receiver);
  }

  private void beginWindow() {
    int its = ++number;
    ResultHandles made = handles.apply(() -> readAhead(its));
    window = query.readUnlocked(results -> windows.reader(results, made));
    left = RowWindowSpliterator.SIZE;
  }

  private boolean read(EntityReader<E> rows, int wanted, Consumer<Object> receiver) {
    left -= wanted;
    reading = true;
    boolean any;
    try {
      any = query.readUnlocked(results -> rows.each(wanted, receiver));
    } finally {
      reading = false;
      left += rows.stop();
    }
    if (rows.hasEnded()) {
      end();
    }
    return any;
  }

  /** Gives the connection back, since all rows are read. */
  private void end() {
    ended = true;
    window = null;
    query.end();
  }

  /**
   * Reads the rest of a window, unless it is read already, or the driver can't be used here and
   * now.
   */
  private void readAhead(int its) {
    EntityReader<E> rows = window;
    if (rows != null && its == number && query.isReadableHere() && !reading) {
      int rest = left + rows.stop();
      left = rest;
      if (rest > 0) {
        read(rows, rest, ahead::add);
      }
    }
  }

  /**
   * Returns null: rows are for one thread.
   *
   * @throws IllegalStateException always, since they are those of a transaction
   */
  @Override
  public @Nullable Spliterator<E> trySplit() {
    query.requireShareable();
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }
}
