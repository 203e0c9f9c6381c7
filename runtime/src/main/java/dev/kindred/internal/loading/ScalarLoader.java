package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.ResultSets;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loader of keys, values and counts. Thread-safe. */
public final class ScalarLoader {

  private final Executor executor;

  ScalarLoader(Executor executor) {
    this.executor = executor;
  }

  /** Returns the keys of the rows that a query finds, each once. */
  public KeySet keySet(Select select) {
    return KeySet.of(KeyColumns.of(select.root()), keys(select));
  }

  /** Returns the keys of the rows that a query finds. */
  public List<Object> keys(Select select) {
    return executor.query(
        select.selectList(SelectList.Rows.KEY),
        results -> {
          ColumnReader reader = executor.readers().key(results, select.root());
          List<Object> keys = new ArrayList<>();
          while (ResultSets.next(results)) {
            keys.add(reader.key());
          }
          return keys;
        });
  }

  /** Returns the rows that a query finds, as maps by column name. */
  public List<Map<String, @Nullable Object>> values(Select select) {
    return executor.query(
        select,
        results -> {
          ColumnReader reader = executor.readers().columns(results, select.root());
          List<Map<String, @Nullable Object>> rows = new ArrayList<>();
          while (ResultSets.next(results)) {
            rows.add(reader.byName());
          }
          return rows;
        });
  }

  /** Returns the number of rows that a query finds. */
  public long count(Select select) {
    return executor.query(
        select.selectList(countOf(select)),
        results -> {
          ResultSets.next(results);
          return results.getLong(1);
        });
  }

  private static SelectList countOf(Select select) {
    return select.selectList() instanceof SelectList.Columns columns
            && (columns.distinct() || select.groupBy() != null)
        ? new SelectList.CountOf(columns)
        : SelectList.Rows.COUNT;
  }

  /** Returns whether a query finds a row. */
  public boolean exists(Select select) {
    return !select.isEmpty()
        && executor.query(select.selectList(SelectList.Rows.EXISTS), ResultSets::next);
  }
}
