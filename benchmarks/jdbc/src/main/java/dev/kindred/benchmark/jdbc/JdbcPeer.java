package dev.kindred.benchmark.jdbc;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Scaling;
import dev.kindred.benchmark.Workloads;
import java.util.Optional;

/** JDBC by hand: one statement where one is enough, and columns read by position. */
public final class JdbcPeer implements Peer {

  @Override
  public String name() {
    return "jdbc";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    return new JdbcWorkloads(database.dataSource());
  }

  @Override
  public Optional<Scaling> scaling(BenchmarkDatabase database) {
    return Optional.of(new JdbcScaling(database));
  }
}
