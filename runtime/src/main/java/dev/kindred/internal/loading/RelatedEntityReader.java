package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.ResultSets;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Reader of the results of batch loading: related entities, with the references of their sources.
 */
final class RelatedEntityReader {

  private final Executor executor;
  private final RelationBatchLoader relations;

  RelatedEntityReader(Executor executor, RelationBatchLoader relations) {
    this.executor = executor;
    this.relations = relations;
  }

  /** Hands over each entity that a query finds, with the reader that stands at its row. */
  void forEach(
      Select select,
      KnownParents known,
      FetchContext fetching,
      BiConsumer<EntityReader<?>, Object> action) {
    ResultHandles handles = ResultHandles.ofEach(select.root(), relations, known, fetching);
    executor.query(
        fetching.output(select),
        results -> {
          EntityReader<?> reader = new EntityReader<>(executor.readers(), results, handles, 1);
          while (ResultSets.next(results)) {
            action.accept(reader, reader.read());
          }
          return handles;
        });
    handles.fetch();
  }

  /**
   * Hands over each related entity, with the columns of its source, which come first in the result;
   * the same instance where several sources share it.
   */
  void forEachOwned(
      Select select, KnownParents known, FetchContext fetching, BiConsumer<Object, Object> action) {
    RelationMetadata relation = Objects.requireNonNull(select.sources()).relation();
    List<Integer> columns = relation.sourceColumns();
    ResultHandles handles = ResultHandles.ofEach(select.root(), relations, known, fetching);
    executor.query(
        fetching.output(select),
        results -> {
          ColumnReader source = executor.readers().columns(results, relation.source(), columns, 1);
          DistinctReader reader =
              DistinctReader.of(
                  new EntityReader<>(executor.readers(), results, handles, 1 + columns.size()),
                  relation.reverse().toMany());
          while (ResultSets.next(results)) {
            action.accept(source.key(), Objects.requireNonNull(reader.entity()));
          }
          return handles;
        });
    handles.fetch();
  }

  /** Returns the counts behind the columns of their source. */
  KeyMap<Integer> counts(RelationMetadata relation, Select select) {
    List<Integer> columns = relation.sourceColumns();
    return executor.query(
        select,
        results -> {
          ColumnReader source = executor.readers().columns(results, relation.source(), columns, 1);
          KeyMap<Integer> counts = new KeyMap<>(KeyColumns.of(relation));
          while (ResultSets.next(results)) {
            counts.put(source.key(), results.getInt(1 + columns.size()));
          }
          return counts;
        });
  }
}
