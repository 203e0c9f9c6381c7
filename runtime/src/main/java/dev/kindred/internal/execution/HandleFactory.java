package dev.kindred.internal.execution;

import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the handles of one relation for the entities in one result. For one thread. */
public abstract class HandleFactory {

  private final RelationMetadata relation;

  /** Told once and not for each row; -1 where there are several. */
  private final int onlyColumn;

  /** Nothing is made yet. */
  protected HandleFactory(RelationMetadata relation) {
    this.relation = relation;
    List<Integer> columns = relation.sourceColumns();
    this.onlyColumn = columns.size() == 1 ? columns.get(0) : -1;
  }

  /** The handle for what a row has in the columns that relate it; the empty one for null. */
  protected abstract Object handle(@Nullable Object reference);

  final <S> Object handle(RowReader<S> row, S source) {
    return handle(
        onlyColumn < 0
            ? relation.referenceOf(column -> row.get(source, column))
            : row.get(source, onlyColumn));
  }
}
