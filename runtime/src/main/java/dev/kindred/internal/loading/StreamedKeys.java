package dev.kindred.internal.loading;

import dev.kindred.internal.loading.handle.HandleLoader;
import dev.kindred.internal.loading.handle.LazyHandle;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loader of the handles of one foreign key in a window of a stream: the first that is needed loads
 * for all of them, in one statement. It knows their keys, and not the rows, which are not kept. SQL
 * runs without a lock; the first of two threads to finish sets the values.
 */
final class StreamedKeys extends HandleLoader {

  private static final int SMALLEST = 64;

  /** Stands for an entity that is not there. */
  private static final Object ABSENT = new Object();

  private final RelationMetadata relation;
  private final RelationBatchLoader loader;
  private final FetchContext fetching;
  private final Runnable ahead;

  /** Loads a handle alone. */
  private final BatchLoadingGroup single;

  /**
   * Keys of the rows that were read. Another thread may see a number that is none of them, and then
   * asks the database for that too.
   */
  private long[] keys = new long[SMALLEST];

  private int size;

  /** What was loaded, by key; null as long as nothing was. */
  private @Nullable LongMap<Object> loaded;

  /**
   * Creates a loader.
   *
   * @param ahead reads the rest of the window
   */
  StreamedKeys(
      RelationMetadata relation,
      RelationBatchLoader loader,
      FetchContext fetching,
      Runnable ahead) {
    this.relation = relation;
    this.loader = loader;
    this.fetching = fetching;
    this.ahead = ahead;
    this.single = new BatchLoadingGroup(relation, List.of(), null, loader, fetching);
  }

  /**
   * Returns whether the keys are all that the handles of entities need to load together. Where the
   * loaded entities have a handle that leads back, they need the rows too.
   */
  static boolean suffice(EntityMetadata<?> metadata, FetchContext fetching) {
    for (RelationMetadata relation : metadata.relations()) {
      if (fetching.plan().fetches().containsKey(relation)
          ? !suffice(relation, fetching)
          : relation.hasHandle() && !isByLong(relation)) {
        return false;
      }
    }
    return true;
  }

  private static boolean suffice(RelationMetadata fetched, FetchContext fetching) {
    return fetching.plan().joins(fetched)
        && fetched.reverse().toMany()
        && suffice(fetched.target(), fetching.along(fetched));
  }

  private static boolean isByLong(RelationMetadata relation) {
    return relation instanceof ForwardRelation forward
        && forward.columns().size() == 1
        && forward.source().holdsLongs(forward.columns().get(0))
        && (!forward.isBidirectional() || forward.reverse().toMany());
  }

  @Override
  public RelationMetadata relation() {
    return relation;
  }

  @Override
  protected HandleLoader afterLoading() {
    return single;
  }

  @Override
  protected void made(long reference) {
    if (size == keys.length) {
      grow();
    }
    keys[size++] = reference;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, RowWindowSpliterator.SIZE);
  }

  @Override
  protected void load(LazyHandle handle) {
    single.requireLoading();
    long key = (long) handle.reference();
    Object found = find(key);
    if (found == null) {
      ahead.run();
      KeyMap<@Nullable Object> wanted = wanted(key);
      found = keep(wanted, loader.load(relation, wanted, fetching), key);
    }
    handle.set(found == ABSENT ? null : found);
  }

  @Override
  protected int count(LazyHandle handle) {
    throw new IllegalStateException(relation + " is to-one, and not counted.");
  }

  private synchronized @Nullable Object find(long key) {
    return loaded == null ? null : loaded.get(key);
  }

  /** Returns a key, and the others that are not loaded, as the references of no known source. */
  private synchronized KeyMap<@Nullable Object> wanted(long key) {
    KeyMap<@Nullable Object> wanted = new KeyMap<>(KeyColumns.of(relation));
    wanted.put(key, null);
    int limit = single.limit();
    long[] all = keys;
    int known = Math.min(size, all.length);
    for (int i = 0; i < known && wanted.size() < limit; i++) {
      if (loaded == null || loaded.get(all[i]) == null) {
        wanted.putIfAbsent(all[i], null);
      }
    }
    return wanted;
  }

  /** Keeps what was loaded, and returns that of one key. */
  private synchronized @Nullable Object keep(
      KeyMap<@Nullable Object> wanted, RelationBatchLoader.Loaded found, long key) {
    LongMap<Object> all = loaded == null ? new LongMap<>() : loaded;
    loaded = all;
    for (Object reference : wanted.keys()) {
      Object entity = found.of(reference);
      if (all.get((long) reference) == null) {
        all.put((long) reference, entity == null ? ABSENT : entity);
      }
    }
    return all.get(key);
  }
}
