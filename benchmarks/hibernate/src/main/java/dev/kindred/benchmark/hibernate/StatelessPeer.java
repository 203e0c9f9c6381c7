package dev.kindred.benchmark.hibernate;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Workloads;

/** Hibernate with a stateless session for each operation. */
public final class StatelessPeer implements Peer {

  @Override
  public String name() {
    return "hibernate-stateless";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    return new StatelessWorkloads(Factories.open(database));
  }
}
