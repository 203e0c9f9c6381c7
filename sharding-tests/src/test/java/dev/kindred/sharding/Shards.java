package dev.kindred.sharding;

import dev.kindred.Database;
import dev.kindred.sharding.firm.Account;
import dev.kindred.sharding.firm.Country;
import dev.kindred.sharding.firm.Label;
import dev.kindred.sharding.firm.Memo;
import dev.kindred.sharding.firm.Project;
import dev.kindred.sharding.firm.Sticker;
import dev.kindred.sharding.firm.Task;
import dev.kindred.sharding.firm.Topic;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.shardingsphere.broadcast.config.BroadcastRuleConfiguration;
import org.apache.shardingsphere.driver.api.ShardingSphereDataSourceFactory;
import org.apache.shardingsphere.infra.algorithm.core.config.AlgorithmConfiguration;
import org.apache.shardingsphere.sharding.api.config.ShardingRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.rule.ShardingTableReferenceRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.rule.ShardingTableRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.strategy.sharding.StandardShardingStrategyConfiguration;

/**
 * A database in two shards, and one with the same rows that is in one place. Odd tenants are on one
 * shard, even ones on the other.
 */
final class Shards implements AutoCloseable {

  private static final List<String> WITH_TENANT =
      List.of(
          "shard_account",
          "shard_project",
          "shard_label",
          "shard_sticker",
          "shard_task",
          "shard_memo",
          "shard_topic");
  private static final List<String> SHARED = List.of("shard_country");

  private final Servers servers =
      new Servers("kindred_shard_0", "kindred_shard_1", "kindred_whole");
  private final List<CountingDataSource> sources = new ArrayList<>();
  private final Database whole;
  private final Database sharded;
  private final Router router;

  Shards() throws SQLException {
    List<String> urls = servers.urls();
    for (String url : urls) {
      sources.add(new CountingDataSource(sources.size(), url));
      create(sources.size() - 1, url);
    }
    whole = Database.of(sources.get(2));
    router = new Router(connected());
    sharded = Database.builder(router.dataSource()).sharded().open();
  }

  /** Creates the tables, each shard's by itself, with keys that no other one gives. */
  private void create(int number, String url) {
    try (Database shard = Database.open(url)) {
      shard
          .schema()
          .only(
              Country.class,
              Account.class,
              Project.class,
              Label.class,
              Sticker.class,
              Task.class,
              Memo.class,
              Topic.class)
          .create();
    }
    for (String table : WITH_TENANT) {
      if (!table.equals("shard_label")) {
        servers.execute(
            number,
            "alter table "
                + table
                + " alter column id set increment by 10 restart with "
                + (1_000_000 + number));
      }
    }
  }

  private DataSource connected() throws SQLException {
    ShardingRuleConfiguration rule = new ShardingRuleConfiguration();
    for (String table : WITH_TENANT) {
      rule.getTables().add(new ShardingTableRuleConfiguration(table, "shard_${0..1}." + table));
    }
    rule.setDefaultDatabaseShardingStrategy(
        new StandardShardingStrategyConfiguration("tenant", "by_tenant"));
    rule.getBindingTableGroups()
        .add(new ShardingTableReferenceRuleConfiguration("firm", String.join(",", WITH_TENANT)));
    Properties algorithm = new Properties();
    algorithm.setProperty("algorithm-expression", "shard_${tenant % 2}");
    rule.getShardingAlgorithms().put("by_tenant", new AlgorithmConfiguration("INLINE", algorithm));
    Map<String, DataSource> shards = new LinkedHashMap<>();
    shards.put("shard_0", sources.get(0));
    shards.put("shard_1", sources.get(1));
    return ShardingSphereDataSourceFactory.createDataSource(
        "kindred", shards, List.of(rule, new BroadcastRuleConfiguration(SHARED)), new Properties());
  }

  /** The database in one place. */
  Database whole() {
    return whole;
  }

  /** The database in shards. */
  Database sharded() {
    return sharded;
  }

  /** The router. */
  Router router() {
    return router;
  }

  /** Runs SQL on the database in one place, and on the shards that a tenant's rows are on. */
  void execute(long tenant, String sql) {
    servers.execute(2, sql);
    servers.execute((int) (tenant % 2), sql);
  }

  /** Runs SQL on the database in one place and on both shards. */
  void executeEverywhere(String sql) {
    for (int server = 0; server < 3; server++) {
      servers.execute(server, sql);
    }
  }

  /** Deletes all rows. */
  void deleteAll() {
    executeEverywhere(
        "delete from shard_memo_topics; delete from shard_memo; delete from shard_task; delete from"
            + " shard_topic; delete from shard_sticker; delete from shard_label; update"
            + " shard_project set whole_id = null; delete from shard_project; delete from"
            + " shard_account; delete from shard_country");
  }

  /** All rows of the database in one place. */
  String dumpOfWhole() {
    return dump(2);
  }

  /** All rows of the shards; of what both have, those of one. */
  String dumpOfShards() {
    return dump(0, 1);
  }

  /** Whether both shards have the same of what every shard has. */
  boolean areAlike() {
    return servers.rows(0, "shard_country").equals(servers.rows(1, "shard_country"));
  }

  private String dump(int... numbers) {
    StringBuilder all = new StringBuilder();
    for (String table : WITH_TENANT) {
      Collection<String> rows = new TreeSet<>();
      for (int number : numbers) {
        rows.addAll(servers.rows(number, table));
      }
      all.append(table).append(' ').append(rows).append('\n');
    }
    return all.append(servers.rows(numbers[0], "shard_country")).toString();
  }

  @Override
  public void close() {
    for (CountingDataSource each : sources) {
      each.close();
    }
    servers.close();
  }
}
