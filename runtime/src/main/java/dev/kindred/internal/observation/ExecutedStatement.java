package dev.kindred.internal.observation;

import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.sql.SqlStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statement that ran.
 *
 * @param statement its text and the values that Kindred bound
 * @param bound gives the bound values as the application knows them
 * @param rows the rows that it read, or changed
 * @param took the time that the database and the reading of rows took
 * @param failure why it failed, as the caller was told; null where it did not
 * @param site the place in the application's code that asked for it, where that is to be known
 */
public record ExecutedStatement(
    SqlStatement statement,
    Supplier<List<@Nullable Object>> bound,
    long rows,
    Duration took,
    @Nullable Throwable failure,
    @Nullable StackTraceElement site) {

  /** Returns the text. */
  public String sql() {
    return statement.sql();
  }

  /** Returns the bound values, in the order of the {@code ?}; an array as a list. */
  public List<@Nullable Object> values() {
    return bound.get();
  }

  /** Returns values as the application knows them. */
  public static List<@Nullable Object> plain(List<BindValue> values) {
    List<@Nullable Object> plain = new ArrayList<>(values.size());
    for (BindValue each : values) {
      plain.add(plain(each));
    }
    return plain;
  }

  private static @Nullable Object plain(BindValue each) {
    return each.value() instanceof BindArray array
        ? array.elements().stream().map(BindValue::value).toList()
        : each.value();
  }
}
