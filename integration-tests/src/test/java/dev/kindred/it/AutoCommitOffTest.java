package dev.kindred.it;

import static dev.kindred.TransactionOptions.retries;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.model.One;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.jooq.ConnectionProvider;
import org.jooq.impl.DataSourceConnectionProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool whose connections come with auto-commit off: what is done is committed all the same. */
class AutoCommitOffTest extends DatabaseTest {

  private HikariDataSource pool;
  private Database off;

  @BeforeEach
  void aPoolWithAutoCommitOff() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(2);
    pool = new HikariDataSource(config);
    off = Database.of(pool);
  }

  @AfterEach
  void closePool() throws SQLException {
    nothingIsOpen();
    pool.close();
  }

  /** Its connections are back, with auto-commit off, and nothing waits to be committed. */
  private void nothingIsOpen() throws SQLException {
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    try (Connection one = pool.getConnection();
        Connection two = pool.getConnection()) {
      for (Connection each : List.of(one, two)) {
        assertThat(each.getAutoCommit()).isFalse();
        each.rollback();
      }
    }
  }

  private Topping insert(String name) {
    return off.insert(new Topping(null, name));
  }

  /** What others see. */
  private List<String> names() {
    return Topping_.objects(db).orderBy(Topping_.name().asc()).select(Topping_.name()).list();
  }

  @Test
  void eachWriteIsCommitted() {
    Topping ham = insert("ham");
    assertThat(names()).containsExactly("ham");
    off.update(new Topping(ham.id(), "bacon"));
    assertThat(names()).containsExactly("bacon");
    off.insertAll(List.of(new Topping(null, "corn"), new Topping(null, "salt")));
    assertThat(names()).containsExactly("bacon", "corn", "salt");
    Topping_.objects(off).filter(Topping_.name().eq("corn")).update(Topping_.name().set("maize"));
    off.delete(off.refresh(ham));
    Topping_.objects(off).getOrCreate(Topping_.builder().name("olives"));
    assertThat(names()).containsExactly("maize", "olives", "salt");
    assertThat(Topping_.objects(off).count()).isEqualTo(3);
  }

  @Test
  void aReadLeavesNothingOpen() {
    insert("ham");
    assertThat(Topping_.objects(off).list()).hasSize(1);
    db.update(new Topping(Topping_.objects(off).get().id(), "bacon"));
    assertThat(Topping_.objects(off).get().name()).isEqualTo("bacon");
  }

  @Test
  void aTransactionIsCommittedOrRolledBack() {
    List<String> done = new ArrayList<>();
    off.transaction(
        () -> {
          insert("ham");
          assertThatThrownBy(
                  () ->
                      off.transaction(
                          () -> {
                            insert("olives");
                            throw new IllegalStateException("only the inner one");
                          }))
              .hasMessage("only the inner one");
          off.transaction(() -> insert("corn"));
          off.afterCommit(() -> done.add("after " + names()));
          assertThat(names()).isEmpty();
        });
    assertThat(done).containsExactly("after [corn, ham]");
    assertThatThrownBy(
            () ->
                off.transaction(
                    () -> {
                      insert("salt");
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThatThrownBy(() -> insert("ham")).isInstanceOf(UniqueViolationException.class);
    assertThat(names()).containsExactly("corn", "ham");
  }

  @Test
  void aTransactionIsRunAgain() {
    AtomicInteger runs = new AtomicInteger();
    off.transaction(
        retries(2),
        () -> {
          insert("ham " + runs.incrementAndGet());
          if (runs.get() < 3) {
            throw new SerializationFailureException("a conflict", "", new SQLException());
          }
        });
    assertThat(names()).containsExactly("ham 3");
  }

  @Test
  void aStreamReadsAndLeavesNothingOpen() {
    off.insertAll(List.of(new Topping(null, "corn"), new Topping(null, "salt")));
    try (Stream<Topping> rows = Topping_.objects(off).stream()) {
      insert("ham");
      assertThat(rows.count()).isEqualTo(2);
    }
    off.transaction(
        () -> {
          try (Stream<Topping> rows = Topping_.objects(off).stream()) {
            assertThat(rows.count()).isEqualTo(3);
          }
          insert("olives");
        });
    assertThat(names()).containsExactly("corn", "ham", "olives", "salt");
  }

  @Test
  void jooqsStatementsAreCommittedToo() {
    off.dsl().execute("insert into topping (name) values ('ham')");
    assertThat(names()).containsExactly("ham");
    off.dsl()
        .transaction(
            configuration ->
                configuration.dsl().execute("insert into topping (name) values ('corn')"));
    assertThat(names()).containsExactly("corn", "ham");
    assertThatThrownBy(
            () ->
                off.transaction(
                    () -> {
                      off.dsl().execute("insert into topping (name) values ('salt')");
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThat(names()).containsExactly("corn", "ham");
    assertThat(off.dsl().fetchCount(off.dsl().selectFrom("topping"))).isEqualTo(2);
  }

  @Test
  void tablesAreThereToStay() {
    changesTables();
    off.schema().only(Topping.class).drop();
    off.schema().only(Topping.class).create();
    assertThat(db.schema().only(Topping.class).validate()).isEmpty();
    insert("ham");
    assertThat(names()).containsExactly("ham");
  }

  @Test
  void foreignKeysAreEnforcedOnSqliteToo() {
    Artist gone = db.insert(new Artist(null, "Ann"));
    db.delete(gone);
    assertThatThrownBy(() -> off.insert(new Album(null, "One", One.of(gone))))
        .isInstanceOf(ForeignKeyViolationException.class);
  }

  @Test
  void aProviderOfSuchConnectionsIsCommittedOnToo() {
    Database provided = Database.of(new DataSourceConnectionProvider(pool));
    provided.insert(new Topping(null, "ham"));
    provided.transaction(() -> provided.insert(new Topping(null, "corn")));
    assertThat(names()).containsExactly("corn", "ham");

    Database custom =
        Database.of(
            new ConnectionProvider() {
              private final ConnectionProvider pooled = new DataSourceConnectionProvider(pool);

              @Override
              public Connection acquire() {
                return pooled.acquire();
              }

              @Override
              public void release(Connection connection) {
                pooled.release(connection);
              }
            });
    custom.insert(new Topping(null, "salt"));
    assertThat(names()).containsExactly("corn", "ham", "salt");
  }

  /** Whoever else uses the pool commits as before. */
  @Test
  void othersFindTheirConnectionsAsTheyWere() throws SQLException {
    Assumptions.assumeThat(kind).as("one writes at a time").isNotEqualTo(SQLITE);
    insert("ham");
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("insert into topping (name) values ('corn')");
      assertThat(names()).containsExactly("ham");
      insert("salt");
      connection.rollback();
    }
    assertThat(names()).containsExactly("ham", "salt");
  }
}
