package dev.kindred.benchmark.easyquery;

import com.easy.query.api.proxy.client.DefaultEasyEntityQuery;
import com.easy.query.core.api.client.EasyQueryClient;
import com.easy.query.core.bootstrapper.DatabaseConfiguration;
import com.easy.query.core.bootstrapper.EasyQueryBootstrapper;
import com.easy.query.h2.config.H2DatabaseConfiguration;
import com.easy.query.pgsql.config.PgSQLDatabaseConfiguration;
import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Workloads;

/** easy-query with entity proxies. */
public final class EasyQueryPeer implements Peer {

  @Override
  public String name() {
    return "easy-query";
  }

  @Override
  public Workloads<?, ?> open(BenchmarkDatabase database) {
    EasyQueryClient client =
        EasyQueryBootstrapper.defaultBuilderConfiguration()
            .setDefaultDataSource(database.dataSource())
            .optionConfigure(options -> options.setPrintSql(false))
            .useDatabaseConfigure(configuration(database.engine()))
            .build();
    return new EasyQueryWorkloads(new DefaultEasyEntityQuery(client));
  }

  private static DatabaseConfiguration configuration(Engine engine) {
    return engine == Engine.H2 ? new H2DatabaseConfiguration() : new PgSQLDatabaseConfiguration();
  }
}
