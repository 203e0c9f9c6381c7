package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.ResultSets;
import dev.kindred.internal.execution.StreamingQuery;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.RelationMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loader of selections. Each list of related rows takes one statement more, for all rows of the
 * result. Thread-safe.
 */
public final class SelectionLoader {

  private final Executor executor;
  private final RelationBatchLoader relations;
  private final StoredKeyResolver storedKeys;
  private final KnownParents known;
  private final FetchMode mode;

  SelectionLoader(
      Executor executor,
      RelationBatchLoader relations,
      StoredKeyResolver storedKeys,
      KnownParents known,
      FetchMode mode) {
    this.executor = executor;
    this.relations = relations;
    this.storedKeys = storedKeys;
    this.known = known;
    this.mode = mode;
  }

  private IdentityMap instances() {
    return new IdentityMap(relations, known, mode);
  }

  /**
   * Values of one row.
   *
   * @param source the reference of the source of a related row; null where it is none
   * @param leaves the values that the selection is made of; those of lists are set later
   */
  private record Row(@Nullable Object source, @Nullable Object[] leaves) {}

  /** Returns the selection's results for the rows of a query, as an unmodifiable list. */
  @SuppressWarnings("unchecked") // the selection gives what its type says
  public <T> List<T> list(Select select, SelectionNode selection) {
    List<Object> results = new ArrayList<>();
    read(select, selection, null, instances()).forEach(row -> results.add(compose(selection, row)));
    return (List<T>) Collections.unmodifiableList(results);
  }

  private static Object compose(SelectionNode selection, Row row) {
    return ResultAssembler.compose(selection, row.leaves());
  }

  /** Streams the results, in constant memory; the stream is to be closed. */
  @SuppressWarnings("unchecked") // the selection gives what its type says
  public <T> Stream<T> stream(Select select, SelectionNode selection) {
    StreamingQuery query = executor.streams().open(select, RowWindowSpliterator.SIZE);
    SelectionLoader along = along(query);
    List<SelectionNode> leaves = ResultAssembler.leaves(selection);
    return (Stream<T>)
        RowWindowSpliterator.stream(
            query,
            expected ->
                along.window(query, leaves).stream().map(row -> compose(selection, row)).toList());
  }

  /** Returns a loader for the entities that the rows of an open query refer to. */
  private SelectionLoader along(StreamingQuery query) {
    return new EntityLoader(executor.along(query), mode).selections(known, mode);
  }

  /** Reads the next rows. Each window has its own identity map, so that no entity is kept. */
  private List<Row> window(StreamingQuery query, List<SelectionNode> leaves) {
    IdentityMap instances = instances();
    List<Row> rows =
        query.read(
            results ->
                rows(
                    results,
                    new SelectionReader(executor, instances, results, leaves, null),
                    RowWindowSpliterator.SIZE));
    return withLists(rows, leaves, instances);
  }

  private List<Row> read(
      Select select,
      SelectionNode selection,
      SelectionNode.@Nullable Related list,
      IdentityMap instances) {
    List<SelectionNode> leaves = ResultAssembler.leaves(selection);
    List<Row> rows =
        executor.query(
            select,
            results ->
                rows(
                    results,
                    new SelectionReader(executor, instances, results, leaves, list),
                    Integer.MAX_VALUE));
    return withLists(rows, leaves, instances);
  }

  private static List<Row> rows(ResultSet results, SelectionReader reader, int limit)
      throws SQLException {
    List<Row> rows = new ArrayList<>();
    while (rows.size() < limit && ResultSets.next(results)) {
      rows.add(new Row(reader.source(), reader.leaves()));
    }
    return rows;
  }

  private List<Row> withLists(List<Row> rows, List<SelectionNode> leaves, IdentityMap instances) {
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i) instanceof SelectionNode.Related related) {
        fill(rows, i, related, instances);
      }
    }
    return rows;
  }

  /** Replaces the references of the sources by the lists of their related rows' results. */
  private void fill(
      List<Row> rows, int leaf, SelectionNode.Related related, IdentityMap instances) {
    KeySet sources = new KeySet(related.key());
    rows.stream().map(row -> row.leaves()[leaf]).filter(Objects::nonNull).forEach(sources::add);
    KeyMap<List<Object>> lists = lists(related, sources.list(), instances);
    for (Row row : rows) {
      Object source = row.leaves()[leaf];
      if (source != null) {
        row.leaves()[leaf] = Objects.requireNonNullElse(lists.get(source), List.of());
      }
    }
  }

  private KeyMap<List<Object>> lists(
      SelectionNode.Related related, List<Object> sources, IdentityMap instances) {
    KeyMap<List<Object>> lists = new KeyMap<>(related.key());
    for (List<Object> some : chunks(related, sources)) {
      for (Row row : read(RelatedQueries.of(related, some), related.each(), related, instances)) {
        lists
            .computeIfAbsent(Objects.requireNonNull(row.source()), ArrayList::new)
            .add(compose(related.each(), row));
      }
    }
    lists.replaceAll(Collections::unmodifiableList);
    if (related.source().isRoot()) {
      storedKeys.addOthers(lists, sources);
    } else {
      storedKeys.addMissing(lists, sources); // as foreign keys spell them
    }
    return lists;
  }

  private List<List<Object>> chunks(SelectionNode.Related related, List<Object> sources) {
    RelationMetadata relation = related.relation();
    return related.isOfRoot()
        ? executor.chunks(
            related.source().target(), related.source().target().keyColumns(), sources)
        : executor.chunks(relation.source(), relation.sourceColumns(), sources);
  }
}
