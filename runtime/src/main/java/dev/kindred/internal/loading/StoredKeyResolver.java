package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateExpression;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Resolver of keys that are spelled in another way than the rows have them, by a caller or in a
 * foreign key. The database compares them, by its collations. Thread-safe.
 */
public final class StoredKeyResolver {

  /** Maximum number of keys in one statement, which compares each found key with each given one. */
  private static final int AT_ONCE = 64;

  private final Executor executor;

  StoredKeyResolver(Executor executor) {
    this.executor = executor;
  }

  /** Returns the stored keys by the given ones; omits keys that no row has. */
  KeyMap<Object> stored(KeyColumns columns, List<Object> given) {
    KeyMap<Object> stored = new KeyMap<>(columns);
    for (int from = 0; from < given.size(); from += AT_ONCE) {
      List<Object> some = given.subList(from, Math.min(given.size(), from + AT_ONCE));
      find(columns, filledUp(some), stored);
    }
    return stored;
  }

  /** Adds the results for requested keys that were found in another spelling. */
  public <V> void addMissing(KeyMap<V> found, List<Object> requested) {
    if (!found.columns().haveSeveralSpellings()) {
      return;
    }
    List<Object> missing = requested.stream().filter(key -> !found.contains(key)).toList();
    stored(found.columns(), missing)
        .forEach(
            (given, key) -> {
              V value = found.get(key);
              if (value != null) {
                found.put(given, value);
              }
            });
  }

  /**
   * Adds the same where usually nothing is missing: runs a query only if a key was found that was
   * not requested, or a missing key resembles one that was found.
   */
  public <V> void addOthers(KeyMap<V> found, List<Object> requested) {
    if (found.columns().haveSeveralSpellings() && mayLack(found, requested)) {
      addMissing(found, requested);
    }
  }

  private static boolean mayLack(KeyMap<?> found, List<Object> requested) {
    KeySet all = KeySet.of(found.columns(), requested);
    Set<String> looks =
        found.keys().stream().map(key -> look(found.columns(), key)).collect(Collectors.toSet());
    return !found.keys().stream().allMatch(all::contains)
        || requested.stream()
            .anyMatch(key -> !found.contains(key) && looks.contains(look(found.columns(), key)));
  }

  /** Returns a key without case, accents and blanks. */
  private static String look(KeyColumns columns, Object key) {
    String text = Normalizer.normalize(columns.identity(key).toString(), Form.NFKD);
    return text.replaceAll("[\\p{M}\\s]", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Returns the keys as the rows have them; as given where no row has them. */
  public List<Object> asStored(KeyColumns columns, List<Object> given) {
    if (!columns.haveSeveralSpellings()) {
      return given;
    }
    KeyMap<Object> stored = stored(columns, given);
    return given.stream().map(key -> Objects.requireNonNullElse(stored.get(key), key)).toList();
  }

  /**
   * Returns the keys as given, except that keys of these rows are spelled as the rows have them.
   */
  public List<Object> asIn(KeySet rows, List<Object> given) {
    boolean allAreGiven = rows.without(KeySet.of(rows.columns(), given)).isEmpty();
    return allAreGiven ? given : asStored(rows.columns(), given);
  }

  /** Repeats keys up to a power of two, so that few different statements are prepared. */
  private static List<Object> filledUp(List<Object> keys) {
    int size = 1;
    while (size < keys.size()) {
      size *= 2;
    }
    List<Object> all = new ArrayList<>(keys);
    all.addAll(Collections.nCopies(size - keys.size(), keys.get(0)));
    return all;
  }

  private void find(KeyColumns columns, List<Object> given, KeyMap<Object> stored) {
    executor.query(
        select(columns, given),
        results -> {
          int position = 1 + columns.columns().size();
          List<ColumnReader> parts = readers(results, columns);
          while (results.next()) {
            match(results, position, given, columns.key(read(parts)), stored);
          }
          return stored;
        });
  }

  private List<ColumnReader> readers(ResultSet results, KeyColumns columns) {
    List<ColumnReader> readers = new ArrayList<>();
    for (int column : columns.columns()) {
      List<Integer> one = List.of(column);
      readers.add(executor.readers().columns(results, columns.metadata(), one, readers.size() + 1));
    }
    return readers;
  }

  private static List<Object> read(List<ColumnReader> parts) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (ColumnReader part : parts) {
      values.add(part.key());
    }
    return values;
  }

  private static void match(
      ResultSet results, int position, List<Object> given, Object key, KeyMap<Object> stored)
      throws SQLException {
    for (int i = 0; i < given.size(); i++) {
      if (results.getBoolean(position + i)) {
        stored.put(given.get(i), key);
      }
    }
  }

  /**
   * Returns the query for the rows of some keys: their key, and for each given key whether it
   * matches.
   */
  private static Select select(KeyColumns columns, List<Object> given) {
    PathNode row = PathNode.root(columns.metadata());
    List<List<?>> parts = given.stream().<List<?>>map(columns::parts).toList();
    Stream<ExpressionNode> key =
        columns.columns().stream().map(column -> new ColumnNode(row, column));
    Stream<ExpressionNode> matches =
        parts.stream().map(each -> new PredicateExpression(is(row, columns, each)));
    return Select.all(columns.metadata())
        .filter(KeyPredicates.isOneOf(row, columns.columns(), parts))
        .selectList(SelectList.Columns.of(Stream.concat(key, matches).toList()));
  }

  private static PredicateNode is(PathNode row, KeyColumns columns, List<?> parts) {
    return KeyPredicates.isOneOf(row, columns.columns(), List.of(parts));
  }
}
