package dev.kindred;

import dev.kindred.internal.execution.ExecutedStatement;
import dev.kindred.stability.Stable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Statement that ran; see {@link Database#capture}.
 *
 * @param sql the text, with a {@code ?} for each bind value
 * @param values the bind values, in the order of the {@code ?}; an array as a list
 * @param kind the kind of statement
 * @param took the time until the database answered
 */
@Stable
public record Statement(String sql, List<@Nullable Object> values, Kind kind, Duration took) {

  /** Kind of statement. */
  public enum Kind {
    /** Reads rows. */
    SELECT,
    /** Inserts rows. */
    INSERT,
    /** Updates rows. */
    UPDATE,
    /** Deletes rows. */
    DELETE,
    /** Anything else, such as DDL. */
    OTHER
  }

  static Statement of(ExecutedStatement ran) {
    return new Statement(ran.sql(), ran.values(), kindOf(ran.sql()), ran.took());
  }

  private static Kind kindOf(String sql) {
    String verb = sql.substring(0, Math.max(0, sql.indexOf(' '))).toLowerCase(Locale.ROOT);
    return switch (verb) {
      case "select", "with" -> Kind.SELECT;
      case "insert" -> Kind.INSERT;
      case "update" -> Kind.UPDATE;
      case "delete" -> Kind.DELETE;
      default -> Kind.OTHER;
    };
  }
}
