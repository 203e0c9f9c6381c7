package dev.kindred.benchmark.jdbi;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Workloads;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** jdbi with SQL by hand and row mappers. */
public final class JdbiPeer implements Peer {

  @Override
  public String name() {
    return "jdbi";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    Jdbi jdbi = Jdbi.create(database.dataSource());
    // Transactions are those of the container.
    jdbi.setTransactionHandler(new CMTTransactionHandler());
    return new JdbiWorkloads(jdbi);
  }
}
