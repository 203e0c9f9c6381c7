package dev.kindred.benchmark.jimmer;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Workloads;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;

/** Jimmer with fetchers; to-one relations are fetched by a join. */
public final class JimmerPeer implements Peer {

  @Override
  public String name() {
    return "jimmer";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    return new JimmerWorkloads(
        JSqlClient.newBuilder()
            .setConnectionManager(ConnectionManager.simpleConnectionManager(database.dataSource()))
            .setDialect(database.engine() == Engine.H2 ? new H2Dialect() : new PostgresDialect())
            .setDatabaseNamingStrategy(DefaultDatabaseNamingStrategy.LOWER_CASE)
            .build());
  }
}
