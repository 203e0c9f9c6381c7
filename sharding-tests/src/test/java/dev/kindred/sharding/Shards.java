package dev.kindred.sharding;

import static dev.kindred.sharding.FirmTables.BY_GARDEN;
import static dev.kindred.sharding.FirmTables.BY_TENANT;
import static dev.kindred.sharding.FirmTables.EVERYWHERE;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.Write;
import dev.kindred.sharding.firm.Change_;
import dev.kindred.sharding.firm.Event_;
import dev.kindred.sharding.firm.LawChange_;
import dev.kindred.sharding.firm.Order;
import dev.kindred.sharding.firm.Order_;
import dev.kindred.sharding.firm.Treaty;
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
 * A database in three shards, and one with the same rows that is in one place. The shard of a
 * tenant that is a number is its remainder; that of another one is that of its hash.
 */
final class Shards implements AutoCloseable {

  /** The number of shards, and of the server after them, with all rows. */
  private static final int WHOLE = 3;

  private final Servers servers =
      new Servers("kindred_shard_0", "kindred_shard_1", "kindred_shard_2", "kindred_whole");
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
    whole = configured(Database.builder(sources.get(WHOLE))).open();
    router = new Router(connected());
    sharded = configured(Database.builder(router.dataSource())).sharded().open();
  }

  /** The shard of a tenant's rows. */
  static int of(Object tenant) {
    return (int)
        (tenant instanceof Long number ? number % WHOLE : Math.floorMod(tenant.hashCode(), WHOLE));
  }

  /** Creates the tables, each shard's by itself, with keys that no other one gives. */
  private void create(int number, String url) {
    try (Database shard = Database.open(url)) {
      shard.schema().create();
    }
    for (String table : FirmTables.WITH_SEQUENCE) {
      servers.execute(
          number,
          "alter table "
              + table
              + " alter column id set increment by 10 restart with "
              + (1_000_000 + number));
    }
  }

  /** With hooks that write what they are told, and records of what is written. */
  private static DatabaseBuilder configured(DatabaseBuilder builder) {
    return builder
        .beforeEach(
            Order_.self(),
            (order, kind) -> new Order(order.id(), order.tenant(), order.text().strip()))
        .beforeWrite(
            Order_.self(),
            write -> {
              if (write.entities().stream().anyMatch(each -> each.text().isEmpty())) {
                throw new IllegalStateException("an order of nothing");
              }
            })
        .afterWrite(Order_.self(), write -> tell("after", write))
        .afterCommit(Order_.self(), write -> tell("committed", write))
        .audit(
            entry -> {
              String content =
                  entry.key() + " " + entry.kind() + " " + entry.before() + " " + entry.after();
              return entry.entity() == Treaty.class
                  ? Change_.builder().tenant((long) entry.tenant()).content(content)
                  : LawChange_.builder().content(content);
            });
  }

  private static void tell(String when, Write<Order> write) {
    write.database().insert(Event_.builder().text(when + " " + write));
  }

  private DataSource connected() throws SQLException {
    ShardingRuleConfiguration rule = new ShardingRuleConfiguration();
    for (String table : BY_TENANT) {
      rule.getTables().add(table(table));
    }
    for (String table : BY_GARDEN) {
      ShardingTableRuleConfiguration byGarden = table(table);
      byGarden.setDatabaseShardingStrategy(
          new StandardShardingStrategyConfiguration("garden", "by_hash"));
      rule.getTables().add(byGarden);
    }
    rule.setDefaultDatabaseShardingStrategy(
        new StandardShardingStrategyConfiguration("tenant", "by_tenant"));
    rule.getBindingTableGroups()
        .add(new ShardingTableReferenceRuleConfiguration("firm", String.join(",", BY_TENANT)));
    rule.getShardingAlgorithms().put("by_tenant", expression("shard_${tenant % 3}"));
    rule.getShardingAlgorithms()
        .put("by_hash", expression("shard_${Math.floorMod(garden.hashCode(), 3)}"));
    Map<String, DataSource> shards = new LinkedHashMap<>();
    for (int shard = 0; shard < WHOLE; shard++) {
      shards.put("shard_" + shard, sources.get(shard));
    }
    return ShardingSphereDataSourceFactory.createDataSource(
        "kindred",
        shards,
        List.of(rule, new BroadcastRuleConfiguration(EVERYWHERE)),
        new Properties());
  }

  private static ShardingTableRuleConfiguration table(String name) {
    return new ShardingTableRuleConfiguration(name, "shard_${0..2}." + name);
  }

  private static AlgorithmConfiguration expression(String text) {
    Properties properties = new Properties();
    properties.setProperty("algorithm-expression", text);
    return new AlgorithmConfiguration("INLINE", properties);
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

  /** Gives all databases the rows with which a case begins. */
  void fill() {
    for (int server = 0; server <= WHOLE; server++) {
      String rows = server == WHOLE ? FirmTables.rows() : FirmTables.rows(server);
      servers.execute(server, FirmTables.deletion() + "; " + rows);
    }
  }

  /** All rows of the database in one place. */
  String dumpOfWhole() {
    return servers.texts(WHOLE, FirmTables.texts(BY_TENANT))
        + "\n"
        + servers.texts(WHOLE, FirmTables.texts(BY_GARDEN))
        + "\n"
        + shared(WHOLE);
  }

  /** All rows of the shards; of what each has, those of one. */
  String dumpOfShards() {
    Collection<String> byTenant = new TreeSet<>();
    Collection<String> byGarden = new TreeSet<>();
    for (int shard = 0; shard < WHOLE; shard++) {
      byTenant.addAll(servers.texts(shard, FirmTables.texts(BY_TENANT)));
      byGarden.addAll(servers.texts(shard, FirmTables.texts(BY_GARDEN)));
    }
    return byTenant + "\n" + byGarden + "\n" + shared(0);
  }

  /** Whether all shards have the same of what every shard has. */
  boolean areAlike() {
    return shared(0).equals(shared(1)) && shared(0).equals(shared(2));
  }

  private Collection<String> shared(int server) {
    return servers.texts(server, FirmTables.texts(EVERYWHERE));
  }

  @Override
  public void close() {
    for (CountingDataSource each : sources) {
      each.close();
    }
    servers.close();
  }
}
