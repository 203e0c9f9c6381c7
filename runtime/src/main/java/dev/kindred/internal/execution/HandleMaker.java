package dev.kindred.internal.execution;

import dev.kindred.spi.RelationModel;
import dev.kindred.spi.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the handles of one relation for the entities in one result. For one thread. */
public abstract class HandleMaker {

  private final RelationModel relation;

  /** Told once and not for each row; -1 where there are several. */
  private final int onlyColumn;

  /** Nothing is made yet. */
  protected HandleMaker(RelationModel relation) {
    this.relation = relation;
    List<Integer> columns = relation.ownerColumns();
    this.onlyColumn = columns.size() == 1 ? columns.get(0) : -1;
  }

  /** The handle for what a row has in the columns that relate it; the empty one for null. */
  protected abstract Object handle(@Nullable Object reference);

  final <S> Object handle(Row<S> row, S source) {
    return handle(
        onlyColumn < 0
            ? relation.referenceOf(column -> row.get(source, column))
            : row.get(source, onlyColumn));
  }
}
