package dev.kindred;

import dev.kindred.stability.Preview;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Listener that keeps the slowest statements: those texts whose slowest execution took longest.
 *
 * <pre>{@code
 * SlowestStatements slowest = SlowestStatements.atMost(50);
 * Database db = Database.builder(dataSource).listener(slowest, SITE).open();
 * }</pre>
 *
 * <p>However many statements run, no more than the given number is kept. Thread-safe.
 */
@Preview
public final class SlowestStatements implements StatementListener {

  private static final Comparator<SlowStatement> BY_TIME = Comparator.comparing(SlowStatement::max);

  private final int limit;
  private final Map<String, SlowStatement> bySql = new HashMap<>();

  private SlowestStatements(int limit) {
    this.limit = limit;
  }

  /**
   * Creates a listener.
   *
   * @param limit how many texts are kept
   * @throws IllegalArgumentException if it is less than 1
   */
  public static SlowestStatements atMost(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("No statements are kept by atMost(" + limit + ").");
    }
    return new SlowestStatements(limit);
  }

  @Override
  public synchronized void executed(StatementEvent event) {
    SlowStatement known = bySql.get(event.sql());
    if (known != null) {
      bySql.put(event.sql(), known.and(event));
    } else if (bySql.size() < limit || replacesFastest(event)) {
      bySql.put(event.sql(), SlowStatement.of(event));
    }
  }

  private boolean replacesFastest(StatementEvent event) {
    SlowStatement fastest = bySql.values().stream().min(BY_TIME).orElseThrow();
    return event.took().compareTo(fastest.max()) > 0 && bySql.remove(fastest.sql(), fastest);
  }

  /** Returns the statements, the slowest one first. */
  public synchronized List<SlowStatement> list() {
    return bySql.values().stream().sorted(BY_TIME.reversed()).toList();
  }

  /** Forgets all statements. */
  public synchronized void clear() {
    bySql.clear();
  }
}
