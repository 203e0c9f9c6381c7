package dev.kindred.benchmark;

import java.util.Optional;

/** A library that can do the workloads. Listed in {@code META-INF/services}. */
public interface Peer {

  /** Returns its name, as the tables show it. */
  String name();

  /** Opens it on a database that has its tables. */
  Workloads<?, ?> open(BenchmarkDatabase database);

  /** Returns what is measured with growing numbers; empty for peers that are not. */
  default Optional<Scaling> scaling(BenchmarkDatabase database) {
    return Optional.empty();
  }
}
