package dev.kindred;

import dev.kindred.internal.observation.ExecutedStatement;
import dev.kindred.internal.sql.StatementKind;
import dev.kindred.stability.Stable;
import java.time.Duration;
import java.util.List;
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
    OTHER;

    static Kind of(String sql) {
      return valueOf(StatementKind.of(sql).name());
    }
  }

  static Statement of(ExecutedStatement ran) {
    return new Statement(ran.sql(), ran.values(), Kind.of(ran.sql()), ran.took());
  }
}
