package dev.kindred.benchmark.ebean;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Workloads;
import io.ebean.Database;

/** Ebean with enhanced entities and query beans. */
public final class EbeanPeer implements Peer {

  @Override
  public String name() {
    return "ebean";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    return new EbeanWorkloads(
        Database.builder()
            .name("benchmark")
            .dataSource(database.dataSource())
            .addClass(Author.class)
            .addClass(Book.class)
            .addClass(Review.class)
            .defaultDatabase(false)
            .register(false)
            .build());
  }
}
