package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.OpenQuery;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what selections are made of, and makes it. Lists of related rows take one statement more
 * for each 1,024 owners, whichever rows they belong to. Thread-safe.
 */
public final class SelectionLoader {

  private static final int OWNERS = Window.SIZE;

  private final Executor executor;
  private final PeerLoader peers;
  private final FetchMode mode;

  SelectionLoader(Executor executor, PeerLoader peers, FetchMode mode) {
    this.executor = executor;
    this.peers = peers;
    this.mode = mode;
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
    read(select, selection).forEach(row -> results.add(compose(selection, row)));
    return (List<T>) Collections.unmodifiableList(results);
  }

  private static Object compose(SelectionNode selection, Read row) {
    return Composer.compose(selection, row.leaves());
  }

  /** The same one by one, in constant memory; the stream is to be closed. */
  @SuppressWarnings("unchecked") // the selection gives what its type says
  public <T> Stream<T> stream(Select select, SelectionNode selection) {
    OpenQuery query = executor.open(select, Window.SIZE);
    List<SelectionNode> leaves = Composer.leaves(selection);
    RowReader reader =
        new RowReader(executor, peers, mode, query.results(), leaves, select.owners());
    return (Stream<T>)
        Window.stream(
            query,
            () ->
                completed(query.read(results -> some(results, reader, Window.SIZE)), leaves)
                    .stream()
                    .map(row -> compose(selection, row))
                    .toList());
  }

  private List<Read> read(Select select, SelectionNode selection) {
    List<SelectionNode> leaves = Composer.leaves(selection);
    List<Read> rows =
        executor.query(
            select,
            results ->
                some(
                    results,
                    new RowReader(executor, peers, mode, results, leaves, select.owners()),
                    Integer.MAX_VALUE));
    return completed(rows, leaves);
  }

  private static List<Read> some(ResultSet results, RowReader reader, int most)
      throws SQLException {
    List<Read> rows = new ArrayList<>();
    while (rows.size() < most && results.next()) {
      rows.add(new Read(reader.owner(), reader.leaves()));
    }
    return rows;
  }

  private List<Read> completed(List<Read> rows, List<SelectionNode> leaves) {
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i) instanceof SelectionNode.Related related) {
        fill(rows, i, related);
      }
    }
    return rows;
  }

  /** In place of what the related rows refer to come the lists of what is made of them. */
  private void fill(List<Read> rows, int leaf, SelectionNode.Related related) {
    Set<Object> owners = new LinkedHashSet<>();
    rows.forEach(row -> add(owners, row.leaves()[leaf]));
    Map<Object, List<Object>> lists = related(related, owners);
    for (Read row : rows) {
      Object owner = row.leaves()[leaf];
      List<Object> list = owner == null ? null : lists.get(owner);
      row.leaves()[leaf] = list == null ? List.of() : Collections.unmodifiableList(list);
    }
  }

  private static void add(Set<Object> owners, @Nullable Object owner) {
    if (owner != null) {
      owners.add(owner);
    }
  }

  private Map<Object, List<Object>> related(SelectionNode.Related related, Set<Object> owners) {
    Map<Object, List<Object>> lists = new HashMap<>();
    List<Object> all = List.copyOf(owners);
    for (int from = 0; from < all.size(); from += OWNERS) {
      List<Object> some = all.subList(from, Math.min(all.size(), from + OWNERS));
      for (Read row : read(RelatedSelect.of(related, some), related.each())) {
        lists
            .computeIfAbsent(Objects.requireNonNull(row.owner()), k -> new ArrayList<>())
            .add(compose(related.each(), row));
      }
    }
    return lists;
  }
}
