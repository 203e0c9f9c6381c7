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
 * Reads what selections are made of, and makes it. Lists of related rows take one statement more
 * for as many owners as one looks for, whichever rows they belong to. Thread-safe.
 */
public final class SelectionLoader {

  private final Executor executor;
  private final RelationBatchLoader peers;
  private final StoredKeyResolver spellings;
  private final KnownParents known;
  private final FetchMode mode;

  SelectionLoader(
      Executor executor,
      RelationBatchLoader peers,
      StoredKeyResolver spellings,
      KnownParents known,
      FetchMode mode) {
    this.executor = executor;
    this.peers = peers;
    this.spellings = spellings;
    this.known = known;
    this.mode = mode;
  }

  private IdentityMap instances() {
    return new IdentityMap(peers, known, mode);
  }

  /**
   * What one row gives, while it is read.
   *
   * @param owner whom it is related to; null where that was not asked for
   */
  private record Read(@Nullable Object owner, @Nullable Object[] leaves) {}

  /** What is made of the rows of a query, as an unmodifiable list. */
  @SuppressWarnings("unchecked") // the selection gives what its type says
  public <T> List<T> list(Select select, SelectionNode selection) {
    List<Object> results = new ArrayList<>();
    read(select, selection, null, instances()).forEach(row -> results.add(compose(selection, row)));
    return (List<T>) Collections.unmodifiableList(results);
  }

  private static Object compose(SelectionNode selection, Read row) {
    return ResultAssembler.compose(selection, row.leaves());
  }

  /** The same one by one, in constant memory; the stream is to be closed. */
  @SuppressWarnings("unchecked") // the selection gives what its type says
  public <T> Stream<T> stream(Select select, SelectionNode selection) {
    StreamingQuery query = executor.open(select, RowWindowSpliterator.SIZE);
    SelectionLoader along = peers.along(query).selections(known, mode);
    List<SelectionNode> leaves = ResultAssembler.leaves(selection);
    return (Stream<T>)
        RowWindowSpliterator.stream(
            query,
            () ->
                along.window(query, leaves).stream().map(row -> compose(selection, row)).toList());
  }

  /** Each window has instances of its own: none is kept for longer. */
  private List<Read> window(StreamingQuery query, List<SelectionNode> leaves) {
    IdentityMap instances = instances();
    List<Read> rows =
        query.read(
            results ->
                some(
                    results,
                    new SelectionReader(executor, instances, results, leaves, null),
                    RowWindowSpliterator.SIZE));
    return completed(rows, leaves, instances);
  }

  private List<Read> read(
      Select select,
      SelectionNode selection,
      SelectionNode.@Nullable Related list,
      IdentityMap instances) {
    List<SelectionNode> leaves = ResultAssembler.leaves(selection);
    List<Read> rows =
        executor.query(
            select,
            results ->
                some(
                    results,
                    new SelectionReader(executor, instances, results, leaves, list),
                    Integer.MAX_VALUE));
    return completed(rows, leaves, instances);
  }

  private static List<Read> some(ResultSet results, SelectionReader reader, int most)
      throws SQLException {
    List<Read> rows = new ArrayList<>();
    while (rows.size() < most && ResultSets.next(results)) {
      rows.add(new Read(reader.owner(), reader.leaves()));
    }
    return rows;
  }

  private List<Read> completed(List<Read> rows, List<SelectionNode> leaves, IdentityMap instances) {
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i) instanceof SelectionNode.Related related) {
        fill(rows, i, related, instances);
      }
    }
    return rows;
  }

  /** In place of what the related rows refer to come the lists of what is made of them. */
  private void fill(
      List<Read> rows, int leaf, SelectionNode.Related related, IdentityMap instances) {
    KeySet owners = new KeySet(related.key());
    rows.stream().map(row -> row.leaves()[leaf]).filter(Objects::nonNull).forEach(owners::add);
    KeyMap<List<Object>> lists = lists(related, owners.list(), instances);
    for (Read row : rows) {
      Object owner = row.leaves()[leaf];
      if (owner != null) {
        row.leaves()[leaf] = Objects.requireNonNullElse(lists.get(owner), List.of());
      }
    }
  }

  private KeyMap<List<Object>> lists(
      SelectionNode.Related related, List<Object> owners, IdentityMap instances) {
    KeyMap<List<Object>> lists = new KeyMap<>(related.key());
    for (List<Object> some : chunks(related, owners)) {
      for (Read row : read(RelatedQueries.of(related, some), related.each(), related, instances)) {
        lists
            .computeIfAbsent(Objects.requireNonNull(row.owner()), ArrayList::new)
            .add(compose(related.each(), row));
      }
    }
    lists.replaceAll(Collections::unmodifiableList);
    if (related.owner().isRoot()) {
      spellings.addOthers(lists, owners);
    } else {
      spellings.addMissing(lists, owners); // they are as foreign keys have them
    }
    return lists;
  }

  private List<List<Object>> chunks(SelectionNode.Related related, List<Object> owners) {
    RelationMetadata relation = related.relation();
    return related.isOfRoot()
        ? executor.chunks(related.owner().target(), related.owner().target().keyColumns(), owners)
        : executor.chunks(relation.source(), relation.sourceColumns(), owners);
  }
}
