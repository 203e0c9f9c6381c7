package dev.kindred.benchmark.jooq;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Workloads;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ with generated tables, whose rows are read into records. */
public final class JooqPeer implements Peer {

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  @Override
  public String name() {
    return "jooq";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    SQLDialect dialect = database.engine() == Engine.H2 ? SQLDialect.H2 : SQLDialect.POSTGRES;
    return new JooqWorkloads(DSL.using(database.dataSource(), dialect));
  }
}
