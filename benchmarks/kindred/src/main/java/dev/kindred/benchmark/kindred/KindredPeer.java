package dev.kindred.benchmark.kindred;

import dev.kindred.Database;
import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Scaling;
import dev.kindred.benchmark.Workloads;
import java.util.Optional;

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

  @Override
  public Optional<Scaling> scaling(BenchmarkDatabase database) {
    return Optional.of(new KindredScaling(Database.of(database.dataSource())));
  }
}
