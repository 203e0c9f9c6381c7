package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Constraint that was violated, as far as the database reports it.
 *
 * @param name its name as declared; null if it is not reported, and for NOT NULL, which has none
 * @param table its table; null if it is not reported
 * @param column its column; null if it is not reported, or there are several
 */
@Stable
public record ViolatedConstraint(
    @Nullable String name, @Nullable String table, @Nullable String column)
    implements Serializable {

  /** Constraint of which the database reports nothing. */
  public static final ViolatedConstraint UNTOLD = new ViolatedConstraint(null, null, null);
}
