package dev.kindred.internal.loading.handle;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.RowReader;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Factory for the handles of one relation. What depends on the relation alone is decided when the
 * factory is made, and not for each row. For one thread.
 */
public final class HandleFactory {

  /** Stands for the column where there are several. */
  private static final int SEVERAL = -1;

  private final HandleLoader loader;
  private final @Nullable Predicate<LazyHandle> known;
  private final boolean toMany;
  private final boolean isByKey;
  private final int column;
  private final boolean isLong;

  /** The handle that was made last for a number, where all rows with that number can share it. */
  private @Nullable One<?> shared;

  private long sharedReference;

  HandleFactory(HandleLoader loader) {
    this(loader, null);
  }

  /**
   * Creates a factory.
   *
   * @param known sets the value of a handle where it is known when the handle is made, and returns
   *     whether it depends on nothing but the reference; null if none can be known
   */
  public HandleFactory(HandleLoader loader, @Nullable Predicate<LazyHandle> known) {
    RelationMetadata relation = loader.relation();
    List<Integer> columns = relation.sourceColumns();
    this.loader = loader;
    this.known = known;
    this.toMany = relation.toMany();
    this.isByKey = relation instanceof ForwardRelation;
    this.column = columns.size() == 1 ? columns.get(0) : SEVERAL;
    this.isLong = column != SEVERAL && relation.source().holdsLongs(column);
  }

  /** Returns the loader of the handles. */
  public HandleLoader loader() {
    return loader;
  }

  /** Returns the column whose {@code long} is the reference; negative for other references. */
  public int longColumn() {
    return isLong ? column : SEVERAL;
  }

  /** Returns the reference of the row that a source stands at; null if it has none. */
  public <S> @Nullable Object reference(RowReader<S> row, S source) {
    return column == SEVERAL
        ? loader.relation().referenceOf(part -> row.get(source, part))
        : row.get(source, column);
  }

  /** Returns the handle for a reference; the empty one for null. */
  public Object handle(@Nullable Object reference) {
    return toMany ? many(reference) : one(reference);
  }

  /** Returns the to-one handle for a reference; the empty one for null. */
  public One<?> one(@Nullable Object reference) {
    if (reference == null) {
      return One.none();
    }
    LazyOne<?> one = isByKey ? KeyOne.of(reference, loader) : ReverseOne.of(reference, loader);
    setKnown(one);
    return one;
  }

  /** Returns the to-one handle for a number. */
  public One<?> one(long reference) {
    if (shared != null && sharedReference == reference) {
      return shared;
    }
    LazyOne<?> one = isByKey ? KeyOne.of(reference, loader) : ReverseOne.of(reference, loader);
    loader.made(reference);
    if (setKnown(one)) {
      shared = one;
      sharedReference = reference;
    }
    return one;
  }

  /** Returns the to-many handle for a reference; the empty one for null. */
  public Many<?> many(@Nullable Object reference) {
    if (reference == null) {
      return Many.none();
    }
    LazyMany<?> many = LazyMany.of(reference, loader);
    setKnown(many);
    return many;
  }

  /** Returns the to-many handle for a number. */
  public Many<?> many(long reference) {
    LazyMany<?> many = LazyMany.of(reference, loader);
    setKnown(many);
    return many;
  }

  private boolean setKnown(LazyHandle handle) {
    return known != null && known.test(handle);
  }
}
