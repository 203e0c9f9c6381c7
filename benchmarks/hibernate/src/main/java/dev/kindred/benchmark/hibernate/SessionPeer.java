package dev.kindred.benchmark.hibernate;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Workloads;

/** Hibernate with a session for each operation. */
public final class SessionPeer implements Peer {

  @Override
  public String name() {
    return "hibernate";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    return new SessionWorkloads(Factories.open(database));
  }
}
