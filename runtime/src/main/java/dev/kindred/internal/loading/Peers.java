package dev.kindred.internal.loading;

import dev.kindred.error.NotLoadedException;
import dev.kindred.internal.query.PathNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.RelationModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The handles of one relation in the rows of one result: whichever is asked first loads for all of
 * them, in one statement. SQL runs without a lock, so that a thread that waits for a connection
 * holds nothing that the thread with the connection could need; should two threads load at once,
 * the first to come back wins.
 */
final class Peers {

  private final RelationModel relation;
  private final PeerSource source;
  private final Fetching fetching;

  /** Each waits behind another one: an array would have to grow, and costs more for every row. */
  private @Nullable LazyHandle last;

  private final int limit;

  private volatile Map<Object, Integer> counts = Map.of();

  /**
   * No handles yet.
   *
   * @param fetching how what the relation's owners refer to gets loaded
   */
  Peers(RelationModel relation, PeerSource source, Fetching fetching) {
    this.relation = relation;
    this.source = source;
    this.fetching = fetching;
    this.limit = fetching.mode() == FetchMode.SINGLE ? 1 : source.atOnce(relation);
  }

  /** The relation whose handles they are. */
  RelationModel relation() {
    return relation;
  }

  /** How many handles it is for, so that a result of many rows has several. */
  int limit() {
    return limit;
  }

  /** Takes a handle in, for the thread that reads the result, before it hands the entities out. */
  void add(LazyHandle handle) {
    handle.waitBehind(last);
    last = handle;
  }

  /**
   * Loads for all, unless another thread has, or nothing is to be loaded but what was fetched.
   *
   * @throws NotLoadedException in that case, naming what to fetch
   */
  void load() {
    if (fetching.mode() == FetchMode.RAISE) {
      throw notFetched();
    }
    fetch();
  }

  /**
   * How many rows a handle stands for, counted for all that are waiting.
   *
   * @throws NotLoadedException if nothing is to be loaded but what was fetched
   */
  int count(LazyHandle handle) {
    Integer known = counts.get(handle.reference());
    return known == null ? counted().getOrDefault(handle.reference(), 0) : known;
  }

  private Map<Object, Integer> counted() {
    if (fetching.mode() == FetchMode.RAISE) {
      throw notFetched();
    }
    counts = source.counts(relation, waiting());
    return counts;
  }

  private NotLoadedException notFetched() {
    PathNode path = fetching.path().follow(relation);
    return new NotLoadedException(
        path + " is not loaded: add fetch(" + lookup(path) + ") to the query.");
  }

  private static String lookup(PathNode path) {
    return path.isRoot()
        ? path.target().lookups()
        : lookup(path.parent()) + "." + path.relation().name() + "()";
  }

  /** Loads for all, unless another thread has. */
  void fetch() {
    List<LazyHandle> waiting = waiting();
    if (!waiting.isEmpty()) {
      settle(waiting, source.load(relation, waiting, fetching));
    }
  }

  private synchronized List<LazyHandle> waiting() {
    List<LazyHandle> waiting = new ArrayList<>();
    for (LazyHandle each = last; each != null; each = each.previous()) {
      waiting.add(each);
    }
    Collections.reverse(waiting);
    return waiting;
  }

  private synchronized void settle(List<LazyHandle> waiting, PeerSource.Loaded values) {
    waiting.forEach(handle -> handle.settle(values.of(handle.reference())));
    last = null;
  }
}
