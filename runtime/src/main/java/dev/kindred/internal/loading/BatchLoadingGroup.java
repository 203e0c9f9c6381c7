package dev.kindred.internal.loading;

import dev.kindred.error.NotLoadedException;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.PathNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The handles of one relation in the rows of one result: whichever is asked first loads for all of
 * them, in one statement. They are found on the entities that carry them, so that reading a row
 * costs nothing for it. SQL runs without a lock, so that a thread that waits for a connection holds
 * nothing that the thread with the connection could need; should two threads load at once, the
 * first to come back wins.
 */
final class BatchLoadingGroup {

  private final RelationMetadata relation;
  private final RelatedLoader source;
  private final FetchContext fetching;

  /** None once all are loaded, so that no handle keeps the entities of its result for longer. */
  private HandleOwners carriers;

  private volatile @Nullable KeyMap<Integer> counts;

  /**
   * The handles that some entities carry.
   *
   * @param entities to which others are added while the result is read
   * @param fetching how what the relation's owners refer to gets loaded
   */
  BatchLoadingGroup(
      RelationMetadata relation, List<?> entities, RelatedLoader source, FetchContext fetching) {
    this.relation = relation;
    this.source = source;
    this.fetching = fetching;
    this.carriers = new HandleOwners(relation, entities);
  }

  /** The relation whose handles they are. */
  RelationMetadata relation() {
    return relation;
  }

  /** The columns by which what the handles stand for is told apart. */
  KeyColumns columns() {
    return KeyColumns.of(relation);
  }

  /**
   * Loads for a handle and its peers, unless another thread has, or nothing is to be loaded but
   * what was fetched.
   *
   * @throws NotLoadedException in that case, naming what to fetch
   */
  void load(LazyHandle asked) {
    requireToLoad();
    fetch(asked);
  }

  /**
   * How many rows a handle stands for, counted for all that wait along with it.
   *
   * @throws NotLoadedException if nothing is to be loaded but what was fetched
   */
  int count(LazyHandle asked) {
    KeyMap<Integer> known = counts;
    Integer count = known == null ? null : known.get(asked.reference());
    return count == null ? counted(known, asked) : count;
  }

  private int counted(@Nullable KeyMap<Integer> known, LazyHandle asked) {
    requireToLoad();
    KeyMap<Integer> all = source.counts(relation, carriers().waiting(asked, limit()).references());
    if (known != null) {
      known.forEach(all::putIfAbsent);
    }
    counts = all;
    Integer count = all.get(asked.reference());
    return count == null ? 0 : count;
  }

  private void requireToLoad() {
    if (fetching.mode() == FetchMode.RAISE) {
      PathNode path = fetching.path().follow(relation);
      throw new NotLoadedException(
          path + " is not loaded: add fetch(" + lookup(path) + ") to the query.");
    }
  }

  private static String lookup(PathNode path) {
    return path.isRoot()
        ? path.target().lookups()
        : lookup(path.parent()) + "." + path.relation().name() + "()";
  }

  /** Loads for all. */
  void fetchAll() {
    carriers().unloaded(this).forEach(this::fetch);
  }

  private void fetch(LazyHandle asked) {
    HandleOwners all = carriers();
    if (!asked.isLoaded()) {
      BatchRequest waiting = all.waiting(asked, limit());
      settle(waiting, source.load(relation, waiting.owners(), fetching));
    }
  }

  /** Behind this a handle that another thread has settled is seen to be loaded. */
  private synchronized HandleOwners carriers() {
    return carriers;
  }

  private int limit() {
    return fetching.mode() == FetchMode.SINGLE ? 1 : source.atOnce(relation);
  }

  private synchronized void settle(BatchRequest waiting, RelatedLoader.Loaded loaded) {
    waiting.settle(loaded);
    if (waiting.isEverybody()) {
      carriers = new HandleOwners(relation, List.of());
    }
  }
}
