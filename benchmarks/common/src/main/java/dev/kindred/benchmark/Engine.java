package dev.kindred.benchmark;

/** The databases on which the workloads run. */
public enum Engine {
  H2("H2 in memory"),
  POSTGRESQL("PostgreSQL");

  private final String title;

  Engine(String title) {
    this.title = title;
  }

  /** Returns the name for tables. */
  public String title() {
    return title;
  }
}
