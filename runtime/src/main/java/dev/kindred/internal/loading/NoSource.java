package dev.kindred.internal.loading;

import dev.kindred.error.NotLoadedException;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.RelationModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What handles have for a source that came without a database: it says what to use instead. */
final class NoSource implements PeerSource {

  private static final NoSource INSTANCE = new NoSource();

  private NoSource() {}

  /** The peers of a handle that has none. */
  static Peers peers(RelationModel relation) {
    return new Peers(
        relation, List.of(), INSTANCE, Fetching.lazily(relation.owner(), FetchMode.SINGLE));
  }

  @Override
  public int atOnce(RelationModel relation) {
    return 1;
  }

  @Override
  public Loaded load(RelationModel relation, KeyMap<@Nullable Object> owners, Fetching fetching) {
    throw notLoaded(relation, owners.keys());
  }

  @Override
  public KeyMap<Integer> counts(RelationModel relation, List<Object> references) {
    throw notLoaded(relation, references);
  }

  private static NotLoadedException notLoaded(RelationModel relation, List<Object> references) {
    return new NotLoadedException(
        relation
            + " of "
            + references.get(0)
            + " was serialized before it was loaded, and has no database to load from: use "
            + relation.owner().lookups()
            + "."
            + relation.name()
            + "(db, ..) with the "
            + relation.owner()
            + ".");
  }
}
