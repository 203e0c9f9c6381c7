package dev.kindred.internal.loading;

import dev.kindred.spi.RelationModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The handles of one relation in the rows of one result: whichever is asked first loads for all of
 * them, in one statement. SQL runs without a lock, so that a thread that waits for a connection
 * holds nothing that the thread with the connection could need; should two threads load at once,
 * the first to come back wins.
 */
final class Peers {

  /** As many as one statement asks for; a result of more rows has several groups. */
  private static final int LIMIT = 1_024;

  private final RelationModel relation;
  private final PeerLoader loader;
  private @Nullable List<LazyHandle> members = new ArrayList<>(2);

  Peers(RelationModel relation, PeerLoader loader) {
    this.relation = relation;
    this.loader = loader;
  }

  /** The relation whose handles they are. */
  RelationModel relation() {
    return relation;
  }

  /** Whether it takes no more: it has enough, or has loaded. */
  boolean isClosed() {
    return members == null || members.size() == LIMIT;
  }

  /** Takes a handle in, for the thread that reads the result, before it hands the entities out. */
  void add(LazyHandle handle) {
    if (members != null) {
      members.add(handle);
    }
  }

  /** Loads for all, unless another thread has. */
  void load() {
    List<LazyHandle> waiting = waiting();
    if (!waiting.isEmpty()) {
      settle(loader.load(relation, waiting));
    }
  }

  private synchronized List<LazyHandle> waiting() {
    return members == null ? List.of() : List.copyOf(members);
  }

  private synchronized void settle(PeerLoader.Loaded loaded) {
    if (members != null) {
      members.forEach(handle -> handle.settle(loaded.of(handle.reference())));
      members = null;
    }
  }
}
