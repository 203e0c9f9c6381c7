package dev.kindred.internal.loading.handle;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.RowReader;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Factory for the handles of one relation. What depends on the relation alone is decided when the
 * factory is made, and not for each row. For one thread.
 */
public final class HandleFactory {

  private final HandleLoader loader;
  private final @Nullable Consumer<LazyHandle> known;
  private final boolean toMany;
  private final boolean hasForeignKey;
  private final boolean composite;
  private final int firstColumn;

  HandleFactory(HandleLoader loader) {
    this(loader, null);
  }

  /**
   * Creates a factory.
   *
   * @param known sets the values that are known when the handles are made; null if none can be
   */
  public HandleFactory(HandleLoader loader, @Nullable Consumer<LazyHandle> known) {
    RelationMetadata relation = loader.relation();
    List<Integer> columns = relation.sourceColumns();
    this.loader = loader;
    this.known = known;
    this.toMany = relation.toMany();
    this.hasForeignKey = relation instanceof ForwardRelation;
    this.composite = columns.size() > 1;
    this.firstColumn = columns.get(0);
  }

  /** Returns the loader of the handles. */
  public HandleLoader loader() {
    return loader;
  }

  /** Returns the handle of the row that a source stands at. */
  public <S> Object handle(RowReader<S> row, S source) {
    return handle(
        composite
            ? loader.relation().referenceOf(column -> row.get(source, column))
            : row.get(source, firstColumn));
  }

  /** Returns the handle for a reference; the empty one for null. */
  public Object handle(@Nullable Object reference) {
    if (reference == null) {
      return toMany ? Many.none() : One.none();
    }
    LazyHandle handle =
        toMany
            ? new LazyMany<>(reference, loader)
            : hasForeignKey ? new KeyOne<>(reference, loader) : new ReverseOne<>(reference, loader);
    if (known != null) {
      known.accept(handle);
    }
    return handle;
  }
}
