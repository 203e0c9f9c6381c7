package dev.kindred.internal.loading;

import dev.kindred.error.NotLoadedException;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What handles have for a source that came without a database: it says what to use instead. */
final class DetachedLoader implements RelatedLoader {

  private static final DetachedLoader INSTANCE = new DetachedLoader();

  private DetachedLoader() {}

  /** The peers of a handle that has none. */
  static BatchLoadingGroup peers(RelationMetadata relation) {
    return new BatchLoadingGroup(
        relation, List.of(), INSTANCE, FetchContext.lazily(relation.source(), FetchMode.SINGLE));
  }

  @Override
  public int atOnce(RelationMetadata relation) {
    return 1;
  }

  @Override
  public Loaded load(
      RelationMetadata relation, KeyMap<@Nullable Object> owners, FetchContext fetching) {
    throw notLoaded(relation, owners.keys());
  }

  @Override
  public KeyMap<Integer> counts(RelationMetadata relation, List<Object> references) {
    throw notLoaded(relation, references);
  }

  private static NotLoadedException notLoaded(RelationMetadata relation, List<Object> references) {
    return new NotLoadedException(
        relation
            + " of "
            + references.get(0)
            + " was serialized before it was loaded, and has no database to load from: use "
            + relation.source().lookups()
            + "."
            + relation.name()
            + "(db, ..) with the "
            + relation.source()
            + ".");
  }
}
