package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The entities of one result, whichever columns and lists of it they stand in: one row is one
 * instance, and their handles load together. For one thread.
 */
final class Instances {

  private final PeerLoader peers;
  private final KnownOwners owners;
  private final FetchMode mode;
  private final Map<EntityModel<?>, ResultHandles> handles = new HashMap<>();
  private final Map<EntityModel<?>, KeyMap<Object>> known = new HashMap<>();

  Instances(PeerLoader peers, KnownOwners owners, FetchMode mode) {
    this.peers = peers;
    this.owners = owners;
    this.mode = mode;
  }

  /** Makes the handles of a kind's entities. */
  ResultHandles handles(EntityModel<?> model) {
    return handles.computeIfAbsent(
        model, m -> new ResultHandles(m, peers, owners, Fetching.lazily(m, mode), null));
  }

  /** The entity of a row; read where it is not known yet. */
  Object entity(EntityModel<?> model, Object key, Supplier<?> read) {
    return known
        .computeIfAbsent(model, m -> new KeyMap<>(KeyColumns.of(m)))
        .computeIfAbsent(key, read);
  }
}
