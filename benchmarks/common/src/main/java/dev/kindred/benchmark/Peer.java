package dev.kindred.benchmark;

/** A library that can do the workloads. Listed in {@code META-INF/services}. */
public interface Peer {

  /** Returns its name, as the tables show it. */
  String name();

  /** Opens it on a database that has its tables. */
  Workloads<?, ?> open(BenchmarkDatabase database);
}
