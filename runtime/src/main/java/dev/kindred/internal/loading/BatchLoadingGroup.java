package dev.kindred.internal.loading;

import dev.kindred.error.NotLoadedException;
import dev.kindred.internal.loading.handle.HandleLoader;
import dev.kindred.internal.loading.handle.LazyHandle;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loader of the handles of one relation in one result: the first that is needed loads for all of
 * them, in one statement. The handles are found on the entities that have them, so that reading a
 * row costs nothing for it. SQL runs without a lock: a thread that waits for a connection holds
 * nothing that another thread could need to give one back. If two threads load at once, the first
 * to finish sets the values.
 */
final class BatchLoadingGroup extends HandleLoader {

  private final RelationMetadata relation;
  private final RelationBatchLoader loader;
  private final FetchContext fetching;

  /** Value objects that have the handles; null if the entities have them. */
  private final SelectionNode.@Nullable Embedded selected;

  /** Empty once all are loaded, so that no handle keeps the entities of its result for longer. */
  private List<?> entities;

  /** Null as long as no handle has been asked. */
  private @Nullable HandleOwners owners;

  private volatile @Nullable KeyMap<Integer> counts;

  /**
   * Creates the group of the handles that some objects have.
   *
   * @param entities the objects, to which others are added while the result is read
   * @param selected their place in the selection, where they are value objects; null for entities
   * @param fetching how the entities of the result were loaded
   */
  BatchLoadingGroup(
      RelationMetadata relation,
      List<?> entities,
      SelectionNode.@Nullable Embedded selected,
      RelationBatchLoader loader,
      FetchContext fetching) {
    this.relation = relation;
    this.entities = entities;
    this.selected = selected;
    this.loader = loader;
    this.fetching = fetching;
  }

  @Override
  public RelationMetadata relation() {
    return relation;
  }

  @Override
  protected void load(LazyHandle handle) {
    requireLoading();
    loadWithOthers(handle);
  }

  @Override
  protected int count(LazyHandle handle) {
    KeyMap<Integer> known = counts;
    Integer count = known == null ? null : known.get(handle.reference());
    return count == null ? countWithOthers(known, handle) : count;
  }

  private int countWithOthers(@Nullable KeyMap<Integer> known, LazyHandle handle) {
    requireLoading();
    KeyMap<Integer> all = loader.counts(relation, owners().request(handle, limit()).references());
    if (known != null) {
      known.forEach(all::putIfAbsent);
    }
    counts = all;
    Integer count = all.get(handle.reference());
    return count == null ? 0 : count;
  }

  /** Refuses to load if the query says so. */
  void requireLoading() {
    if (fetching.mode() == FetchMode.RAISE) {
      PathNode path = fetching.path(relation);
      throw new NotLoadedException(
          path + " is not loaded: add fetch(" + lookup(path) + ") to the query.");
    }
  }

  private static String lookup(PathNode path) {
    return path.isRoot()
        ? path.target().metamodelName()
        : lookup(path.parent()) + "." + path.relation().calls();
  }

  /** Loads all handles. */
  void loadAll() {
    owners().unloaded(this).forEach(this::loadWithOthers);
  }

  private void loadWithOthers(LazyHandle handle) {
    HandleOwners all = owners();
    if (!handle.isLoaded()) {
      BatchRequest request = all.request(handle, limit());
      finish(request, loader.load(relation, request.sources(), fetching));
    }
  }

  /**
   * Returns the entities that have the handles; synchronized, so that values set by another thread
   * are visible.
   */
  private synchronized HandleOwners owners() {
    HandleOwners known = owners;
    if (known == null) {
      known = new HandleOwners(relation, entities, selected);
      owners = known;
    }
    return known;
  }

  /** Returns how many different references one statement loads. */
  int limit() {
    return fetching.mode() == FetchMode.SINGLE ? 1 : loader.batchSize(relation);
  }

  private synchronized void finish(BatchRequest request, RelationBatchLoader.Loaded loaded) {
    request.finish(loaded);
    if (request.isLast()) {
      entities = List.of();
      owners = null;
    }
  }
}
