package dev.kindred.it.database;

import java.util.List;
import java.util.Locale;

/**
 * A part of the suite that runs in a JVM of its own, as the system property {@code
 * kindred.test.lane} says. No test runs in two lanes.
 */
public enum Lane {
  /** Tests that are fast, on the first database; that is H2 unless somebody chose others. */
  FAST {
    @Override
    List<TestDatabase> of(List<TestDatabase> chosen) {
      return chosen.subList(0, 1);
    }
  },
  /** The same tests on the other databases; tests that are tagged {@code once} are left out. */
  OTHERS {
    @Override
    List<TestDatabase> of(List<TestDatabase> chosen) {
      return chosen.subList(1, chosen.size());
    }
  },
  /** Tests that are tagged {@code slow}, on all databases. */
  SLOW,
  /** Whatever is run, on all databases: for an IDE and for profiles. */
  ALL;

  /** Returns the databases of this lane. */
  List<TestDatabase> of(List<TestDatabase> chosen) {
    return chosen;
  }

  /** Returns the lane of this JVM. */
  public static Lane current() {
    return valueOf(System.getProperty("kindred.test.lane", "all").toUpperCase(Locale.ROOT));
  }
}
