package dev.kindred;

import dev.kindred.stability.Stable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A statement that ran; see {@link Database#capture}.
 *
 * @param sql its text, with a {@code ?} for each value
 * @param values what was bound, in the order of the {@code ?}; an array as a list
 * @param kind what it does
 * @param took the time until the database answered
 */
@Stable
public record Statement(String sql, List<@Nullable Object> values, Kind kind, Duration took) {

  /** What a statement does. */
  public enum Kind {
    /** It reads. */
    SELECT,
    /** It makes new rows. */
    INSERT,
    /** It changes rows. */
    UPDATE,
    /** It deletes rows. */
    DELETE,
    /** Anything else: DDL. */
    OTHER
  }

  static Kind kindOf(String sql) {
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
