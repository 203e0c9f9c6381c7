package dev.kindred.internal.sql;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Context;
import org.jspecify.annotations.Nullable;

/**
 * Order in which the bind slots of a statement become question marks, as far as it is seen while
 * jOOQ renders the statement.
 */
final class BindOrder {

  private final List<@Nullable BindSource> seen = new ArrayList<>();
  private final List<BindSource> hidden = new ArrayList<>(0);
  private @Nullable Context<?> rendering;
  private boolean known = true;

  /** Adds a slot that becomes the next question mark of the text. */
  void add(Context<?> context, int position) {
    if (rendering == null) {
      rendering = context;
    }
    known &= context == rendering && context.peekIndex() > seen.size();
    fill(context.peekIndex() - 1);
    seen.add(new BindSource.Position(position));
  }

  private void fill(int marks) {
    while (seen.size() < marks) {
      seen.add(null);
    }
  }

  /** Adds a slot that will become one question mark without being seen. */
  void hide(int position) {
    hidden.add(new BindSource.Position(position));
  }

  /**
   * Returns the sources of all question marks of a text; null if the order is not known, since a
   * part was rendered by itself, jOOQ has added a parameter, or several slots were not seen.
   */
  @Nullable List<BindSource> sources(String sql) {
    if (sql.indexOf('?') < 0) {
      return List.of();
    }
    if (rendering == null) {
      return null;
    }
    fill(rendering.peekIndex() - 1);
    if (hidden.size() == 1 && seen.contains(null)) {
      seen.set(seen.indexOf(null), hidden.get(0));
    }
    return known && !seen.contains(null) ? List.copyOf(seen) : null;
  }
}
