package dev.kindred.benchmark;

import java.util.Optional;

/** A library that can do the workloads. Listed in {@code META-INF/services}. */
public interface Peer {

  /** Returns its name, as the tables show it. */
  String name();

  /** Opens it on a database that has its tables. */
  Workloads<?, ?> open(BenchmarkDatabase database);

  /** Returns the operations of the scaling tables; empty for a peer without them. */
  default Optional<Scaling> scaling(BenchmarkDatabase database) {
    return Optional.empty();
  }
}
