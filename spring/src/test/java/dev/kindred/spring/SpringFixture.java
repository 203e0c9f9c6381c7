package dev.kindred.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An application with one data source, whose pool has three connections. */
@ParameterizedClass(name = "{0}")
@EnumSource
@Timeout(60)
abstract class SpringFixture {

  private static final Map<TestServer, AnnotationConfigApplicationContext> CONTEXTS =
      new EnumMap<>(TestServer.class);

  @Parameter TestServer server;

  HikariDataSource pool;
  Database db;
  JdbcTemplate jdbc;
  DSLContext jooq;
  Calls calls;
  JdbcTransactionManager transactions;

  /** As Spring Boot configures it. */
  @Configuration
  @EnableTransactionManagement
  static class Application {

    @Bean
    HikariDataSource dataSource(String url) {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(url);
      config.setMaximumPoolSize(3);
      config.setConnectionTimeout(3_000);
      config.setPoolName("spring");
      return new HikariDataSource(config);
    }

    @Bean
    JdbcTransactionManager transactionManager(HikariDataSource dataSource) {
      return new JdbcTransactionManager(dataSource);
    }

    @Bean
    Database database(HikariDataSource dataSource, JdbcTransactionManager transactions) {
      return SpringDatabase.of(dataSource, transactions);
    }

    @Bean
    JdbcTemplate jdbc(HikariDataSource dataSource) {
      return new JdbcTemplate(dataSource);
    }

    @Bean
    DSLContext jooq(HikariDataSource dataSource, String url) {
      return DSL.using(
          new TransactionAwareDataSourceProxy(dataSource),
          url.contains(":h2:") ? SQLDialect.H2 : SQLDialect.POSTGRES);
    }

    @Bean
    Calls calls() {
      return new Calls();
    }

    @Bean
    Listeners listeners() {
      return new Listeners();
    }
  }

  private static AnnotationConfigApplicationContext start(TestServer server) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    String url = server.newDatabase();
    context.registerBean("url", String.class, () -> url);
    context.register(Application.class);
    context.refresh();
    context.getBean(Database.class).schema().create();
    Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    return context;
  }

  final AnnotationConfigApplicationContext context() {
    return CONTEXTS.computeIfAbsent(server, SpringFixture::start);
  }

  @BeforeEach
  final void beans() {
    pool = context().getBean(HikariDataSource.class);
    db = context().getBean(Database.class);
    jdbc = context().getBean(JdbcTemplate.class);
    jooq = context().getBean(DSLContext.class);
    calls = context().getBean(Calls.class);
    transactions = context().getBean(JdbcTransactionManager.class);
    Account_.objects(db).delete();
  }

  @AfterEach
  final void nothingIsLeft() {
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
  }

  final Account insert(String owner) {
    return db.insert(Account.of(owner));
  }

  final void insertByJdbc(String owner) {
    jdbc.update("insert into account (owner, balance, version) values (?, 0, 1)", owner);
  }

  final void insertByJooq(String owner) {
    jooq.execute("insert into account (owner, balance, version) values (?, 0, 1)", owner);
  }

  /** Fails, so that whatever it is called in is rolled back. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  static void fail() {
    throw new Refused();
  }

  /** Runs work that ends with {@link #fail}. */
  static <X extends Exception> void failing(Calls.Work<X> work) {
    assertThatThrownBy(work::run).isInstanceOf(Refused.class);
  }

  /** What this thread sees. */
  final List<String> owners() {
    return Account_.objects(db).orderBy(Account_.owner().asc()).list().stream()
        .map(Account::owner)
        .toList();
  }

  /** What is committed. */
  final List<String> committed() {
    try (Connection connection = DriverManager.getConnection(pool.getJdbcUrl());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select owner from account order by owner")) {
      List<String> owners = new ArrayList<>();
      while (rows.next()) {
        owners.add(rows.getString(1));
      }
      return owners;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
