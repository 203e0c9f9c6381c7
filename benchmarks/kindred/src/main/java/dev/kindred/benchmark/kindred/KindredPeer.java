package dev.kindred.benchmark.kindred;

import dev.kindred.Database;
import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Workloads;

/** Kindred with records. */
public final class KindredPeer implements Peer {

  @Override
  public String name() {
    return "kindred";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    return new KindredWorkloads(Database.of(database.dataSource()));
  }
}
