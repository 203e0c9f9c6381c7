package dev.kindred.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.error.ConnectionLostException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.SpringVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Ways to open a database, and several of them in one application. */
class WiringTest extends SpringFixture {

  private final List<HikariDataSource> pools = new ArrayList<>();
  private final List<String> done = new ArrayList<>();

  @AfterEach
  void closePools() {
    pools.forEach(
        each -> {
          if (each.isRunning()) {
            assertThat(each.getHikariPoolMXBean().getActiveConnections()).isZero();
          }
          each.close();
        });
  }

  private HikariDataSource another(Consumer<HikariDataSource> settings) {
    HikariDataSource other = new HikariDataSource();
    other.setJdbcUrl(pool.getJdbcUrl());
    other.setMaximumPoolSize(2);
    other.setConnectionTimeout(2_000);
    settings.accept(other);
    pools.add(other);
    return other;
  }

  private static TransactionTemplate on(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }

  private void takesPart(Database database, PlatformTransactionManager manager, DataSource source) {
    JdbcTemplate template = new JdbcTemplate(source);
    List<String> before = committed();
    failing(
        () ->
            on(manager)
                .executeWithoutResult(
                    status -> {
                      database.insert(Account.of("a"));
                      database.transaction(() -> database.insert(Account.of("b")));
                      assertThat(
                              template.queryForObject(
                                  "select count(*) from account", Integer.class))
                          .isEqualTo(2 + before.size());
                      assertThat(committed()).isEqualTo(before);
                      fail();
                    }));
    failing(
        () ->
            database.transaction(
                () -> {
                  template.update(
                      "insert into account (owner, balance, version) values ('c', 0, 1)");
                  on(manager).executeWithoutResult(status -> database.insert(Account.of("d")));
                  fail();
                }));
    assertThat(committed()).isEqualTo(before);
    on(manager)
        .executeWithoutResult(
            status -> {
              database.insert(Account.of("e"));
              database.afterCommit(() -> done.add("committed " + committed()));
            });
    assertThat(done).containsExactly("committed [e]");
    Account_.objects(database).delete();
    done.clear();
  }

  @Test
  void theSpringOfThisRunIsTheWantedOne() {
    String wanted = System.getProperty("kindred.test.spring");
    if (wanted != null) {
      assertThat(SpringVersion.getVersion()).isEqualTo(wanted);
    }
  }

  @Test
  void withTheModuleTheUsualWayIsRight() {
    takesPart(Database.of(pool), transactions, pool);
    takesPart(Database.of(new TransactionAwareDataSourceProxy(pool)), transactions, pool);
    takesPart(Database.builder(pool).open(), transactions, pool);
  }

  @Test
  void proxiesAreTakenForTheirTarget() {
    takesPart(
        SpringDatabase.of(new TransactionAwareDataSourceProxy(pool), transactions),
        transactions,
        pool);
    takesPart(
        SpringDatabase.builder(pool, new DataSourceTransactionManager(pool)).open(),
        transactions,
        pool);
  }

  @Test
  void aLazyConnectionIsJoined() {
    LazyConnectionDataSourceProxy lazy = new LazyConnectionDataSourceProxy(pool);
    DataSourceTransactionManager manager = new DataSourceTransactionManager(lazy);

    takesPart(SpringDatabase.of(lazy, manager), manager, lazy);
    takesPart(Database.of(lazy), manager, lazy);
  }

  /** As the transaction manager of JPA binds the connection of its session. */
  @Test
  void theTransactionsOfAnObjectRelationalMapperAreJoined() {
    SessionTransactionManager manager = new SessionTransactionManager(pool);

    takesPart(SpringDatabase.of(pool, manager), manager, pool);
  }

  @Test
  void aPoolMayHaveAutoCommitOff() {
    HikariDataSource off = another(each -> each.setAutoCommit(false));
    DataSourceTransactionManager manager = new DataSourceTransactionManager(off);
    Database database = SpringDatabase.of(off, manager);

    takesPart(database, manager, off);
    takesPart(Database.of(off), manager, off);
    database.insert(Account.of("alone"));
    calls.required(() -> database.insert(Account.of("in another's")));

    assertThat(committed()).containsExactly("alone", "in another's");
  }

  @Test
  void aManagerOfAnotherDataSourceIsRefused() {
    HikariDataSource other = another(each -> {});

    assertThatThrownBy(() -> SpringDatabase.of(other, transactions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The transaction manager is that of another DataSource");
  }

  @Test
  void aManagerWithoutTheDataSourceIsFoundOut() {
    List<String> ended = new ArrayList<>();
    Database database = SpringDatabase.of(pool, new WithoutResources(ended));

    assertThatThrownBy(() -> database.transaction(() -> database.insert(Account.of("a"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Give Kindred the transaction manager of its DataSource");
    assertThat(ended).containsExactly("rollback");
    assertThat(committed()).isEmpty();
  }

  /** A transaction manager of something else, such as messages. */
  private static final class WithoutResources extends AbstractPlatformTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient List<String> ended;

    WithoutResources(List<String> ended) {
      this.ended = ended;
    }

    @Override
    protected Object doGetTransaction() {
      return new Object();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      ended.add("commit");
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
      ended.add("rollback");
    }
  }

  @Test
  void listenersAreRegisteredOnce() {
    for (int i = 0; i < 3; i++) {
      SpringDatabase.of(pool, transactions);
    }

    assertThat(transactions.getTransactionExecutionListeners())
        .filteredOn(BeginListener.class::isInstance)
        .hasSize(1);
  }

  @Test
  void aDataSourceIsInItsOwnTransactionsOnly() {
    HikariDataSource other = another(each -> {});
    DataSourceTransactionManager manager = new DataSourceTransactionManager(other);
    Database second = SpringDatabase.of(other, manager);

    failing(
        () ->
            calls.required(
                () -> {
                  insert("a");
                  second.insert(Account.of("b"));
                  assertThat(committed()).containsExactly("b");
                  second.transaction(() -> second.insert(Account.of("c")));
                  assertThat(committed()).containsExactly("b", "c");
                  failing(
                      () ->
                          second.transaction(
                              () -> {
                                second.insert(Account.of("d"));
                                fail();
                              }));
                  fail();
                }));

    assertThat(committed()).containsExactly("b", "c");
  }

  /** Spring suspends the synchronizations of the outer one, but not its connection. */
  @Test
  void whatIsDoneInAnothersTransactionBelongsToItsOwn() {
    HikariDataSource other = another(each -> {});
    DataSourceTransactionManager manager = new DataSourceTransactionManager(other);
    Database second = SpringDatabase.of(other, manager);

    failing(
        () ->
            calls.required(
                () -> {
                  on(manager)
                      .executeWithoutResult(
                          status -> {
                            second.insert(Account.of("b"));
                            second.afterCommit(() -> done.add("second"));
                            insert("a");
                            db.afterCommit(() -> done.add("first"));
                          });
                  assertThat(done).containsExactly("second");
                  assertThat(owners()).containsExactly("a", "b");
                  fail();
                }));

    assertThat(done).containsExactly("second");
    assertThat(committed()).containsExactly("b");
  }

  @Test
  void severalDatabasesOnADataSourceShareItsTransactions() {
    Database second = SpringDatabase.of(pool, transactions);
    Database third = Database.of(pool);

    calls.required(
        () -> {
          insert("a");
          second.insert(Account.of("b"));
          third.transaction(() -> third.insert(Account.of("c")));
          db.afterCommit(
              () -> {
                second.insert(Account.of("d"));
                third.insert(Account.of("e"));
              });
          assertThat(committed()).isEmpty();
        });

    assertThat(committed()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void aConnectionThatIsNotToBeHadIsSaid() throws SQLException {
    HikariDataSource small = another(each -> each.setConnectionTimeout(250));
    DataSourceTransactionManager manager = new DataSourceTransactionManager(small);
    Database database = SpringDatabase.of(small, manager);
    try (var first = small.getConnection();
        var second = small.getConnection()) {
      assertThat(first).isNotSameAs(second);
      assertThatThrownBy(() -> database.transaction(() -> database.insert(Account.of("a"))))
          .isInstanceOf(ConnectionLostException.class);
      assertThatThrownBy(() -> database.insert(Account.of("a")))
          .isInstanceOf(ConnectionLostException.class);
    }
  }
}
