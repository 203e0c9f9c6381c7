package dev.kindred.it.random;

/** What random schemas and models are drawn from. */
public final class Seed {

  /** The system property that repeats a run. */
  public static final String PROPERTY = "kindred.test.seed";

  private static final long USUAL = 20_261_130L;

  private Seed() {}

  /**
   * Returns the seed of the property, or the usual one: a build of an unchanged project always asks
   * the same.
   */
  public static long usual() {
    return Long.getLong(PROPERTY, USUAL);
  }

  /** Returns the seed of the property, or a second usual one. */
  public static long another() {
    return Long.getLong(PROPERTY, USUAL + 1);
  }

  /** Returns the seed of the property, or one that was never used, for the stress tests. */
  public static long fresh() {
    return Long.getLong(PROPERTY, System.nanoTime());
  }
}
