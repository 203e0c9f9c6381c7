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
 * Asks the database how it has keys that were given in a spelling of the caller's, or of a foreign
 * key: only it knows which texts are one to its collations. Thread-safe.
 */
final class StoredKeyResolver {

  /** Each key that is found is compared with each that is looked for. */
  private static final int AT_ONCE = 64;

  private final Executor executor;

  StoredKeyResolver(Executor executor) {
    this.executor = executor;
  }

  /** The keys as the rows have them, by the keys as given; those that no row has are left out. */
  KeyMap<Object> stored(KeyColumns columns, List<Object> given) {
    KeyMap<Object> stored = new KeyMap<>(columns);
    for (int from = 0; from < given.size(); from += AT_ONCE) {
      List<Object> some = given.subList(from, Math.min(given.size(), from + AT_ONCE));
      find(columns, filledUp(some), stored);
    }
    return stored;
  }

  /** Puts, for each key that was asked for, what was found for the same key in another spelling. */
  <V> void addMissing(KeyMap<V> found, List<Object> asked) {
    if (!found.columns().haveSeveralSpellings()) {
      return;
    }
    List<Object> missing = asked.stream().filter(key -> !found.contains(key)).toList();
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
   * The same where it is usual that nothing is found: the database is asked only if something was
   * found that nobody asked for, or what is missing looks like what was found.
   */
  <V> void addOthers(KeyMap<V> found, List<Object> asked) {
    if (found.columns().haveSeveralSpellings() && mayLack(found, asked)) {
      addMissing(found, asked);
    }
  }

  private static boolean mayLack(KeyMap<?> found, List<Object> asked) {
    KeySet all = KeySet.of(found.columns(), asked);
    Set<String> looks =
        found.keys().stream().map(key -> look(found.columns(), key)).collect(Collectors.toSet());
    return !found.keys().stream().allMatch(all::contains)
        || asked.stream()
            .anyMatch(key -> !found.contains(key) && looks.contains(look(found.columns(), key)));
  }

  /** A key without case, accents and blanks. */
  private static String look(KeyColumns columns, Object key) {
    String text = Normalizer.normalize(columns.identity(key).toString(), Form.NFKD);
    return text.replaceAll("[\\p{M}\\s]", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** The keys as the rows have them; as given where no row has them. */
  List<Object> asStored(KeyColumns columns, List<Object> given) {
    if (!columns.haveSeveralSpellings()) {
      return given;
    }
    KeyMap<Object> stored = stored(columns, given);
    return given.stream().map(key -> Objects.requireNonNullElse(stored.get(key), key)).toList();
  }

  /** The keys as given; those that are one of some rows' keys as the rows have them. */
  List<Object> asIn(KeySet rows, List<Object> given) {
    boolean allAreGiven = rows.without(KeySet.of(rows.columns(), given)).isEmpty();
    return allAreGiven ? given : asStored(rows.columns(), given);
  }

  /** Few sizes of lists make few statements to prepare. */
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
   * The rows of some keys: what each has as its key, and whether that is the first, the second..
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
