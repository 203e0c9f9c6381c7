package dev.kindred.it;

import dev.kindred.it.database.TestDatabase;
import java.util.EnumMap;
import java.util.Map;

/**
 * Something that is the same on most databases, and what it is on the others.
 *
 * @param <T> what it is
 */
public final class PerDatabase<T> {

  private final T usual;
  private final Map<TestDatabase, T> exceptions = new EnumMap<>(TestDatabase.class);

  private PerDatabase(T usual) {
    this.usual = usual;
  }

  /** What it is on most databases. */
  public static <T> PerDatabase<T> usually(T usual) {
    return new PerDatabase<>(usual);
  }

  /** What it is on this one. */
  public PerDatabase<T> but(TestDatabase database, T exception) {
    exceptions.put(database, exception);
    return this;
  }

  /** What it is on the database. */
  public T on(TestDatabase database) {
    return exceptions.getOrDefault(database, usual);
  }
}
