package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.StreamingQuery;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import java.util.stream.Stream;

/**
 * Streams of the entities that queries find, handed out as they are read, or read a window of rows
 * at a time.
 */
final class EntityStreams<E> {

  private final EntityLoader loader;
  private final Executor executor;
  private final EntityMetadata<E> metadata;
  private final KnownParents known;
  private final FetchContext fetching;

  EntityStreams(
      EntityLoader loader,
      Executor executor,
      EntityMetadata<E> metadata,
      KnownParents known,
      FetchContext fetching) {
    this.loader = loader;
    this.executor = executor;
    this.metadata = metadata;
    this.known = known;
    this.fetching = fetching;
  }

  Stream<E> stream(Select select) {
    return executor.readsSeveralResults() || !KeysetParts.suit(metadata, select)
        ? stream(executor.streams().open(fetching.output(select), RowWindowSpliterator.SIZE))
        : inParts(KeysetParts.of(metadata, select), select);
  }

  private Stream<E> stream(StreamingQuery query) {
    return canHandOutEach(query)
        ? EachRowSpliterator.stream(query, this::handles, loader::reader)
        : inWindows(query);
  }

  private ResultHandles handles(Runnable ahead) {
    return loader.handlesOfStream(metadata, known, fetching, ahead);
  }

  /** Returns whether rows can be handed out as they are read, and need not be kept. */
  private boolean canHandOutEach(StreamingQuery query) {
    return query.isForOneThread()
        && executor.keepsOpenResults()
        && StreamedKeys.suffice(metadata, fetching);
  }

  private Stream<E> inWindows(StreamingQuery query) {
    return RowWindowSpliterator.stream(query, windows(query));
  }

  /** Reads no parts in a transaction: later ones could have rows that it has written meanwhile. */
  private Stream<E> inParts(KeysetParts<E> parts, Select whole) {
    StreamingQuery query =
        executor
            .streams()
            .open(
                fetching.output(whole), fetching.output(parts.first()), RowWindowSpliterator.SIZE);
    return query.isOwn()
        ? RowWindowSpliterator.stream(
            query, parts.reader(windows(query), last -> run(query, parts.after(last))))
        : stream(query);
  }

  private void run(StreamingQuery query, Select part) {
    executor.streams().run(query, fetching.output(part), RowWindowSpliterator.SIZE);
  }

  private RowWindowSpliterator.Reader<E> windows(StreamingQuery query) {
    EntityLoader along = loader.along(query);
    return expected ->
        along.window(query, along.handles(metadata, known, fetching).expecting(expected));
  }
}
