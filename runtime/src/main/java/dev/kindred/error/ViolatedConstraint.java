package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a database tells of a constraint that refused something.
 *
 * @param name its name as it was declared; null where untold, and for NOT NULL, which has none
 * @param table the table that it belongs to; null where untold
 * @param column its column; null where untold, and where there are several
 */
@Stable
public record ViolatedConstraint(
    @Nullable String name, @Nullable String table, @Nullable String column)
    implements Serializable {

  /** Of which the database tells nothing. */
  public static final ViolatedConstraint UNTOLD = new ViolatedConstraint(null, null, null);
}
