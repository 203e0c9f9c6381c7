package dev.kindred.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.error.UniqueViolationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.annotation.PersistenceExceptionTranslationPostProcessor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;

/** The examples of the guide to Spring, which are lines of this file. */
class SpringGuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "spring.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<!-- SpringGuideTest -->\n```java\n(.*?)```");

  @Configuration
  @EnableTransactionManagement
  static class Persistence {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
      return new JdbcTransactionManager(dataSource);
    }

    @Bean
    Database database(DataSource dataSource, PlatformTransactionManager transactionManager) {
      return SpringDatabase.of(dataSource, transactionManager);
    }
  }

  @Configuration
  static class Archive {

    @Bean(defaultCandidate = false)
    @Qualifier("archive")
    Database archive(
        @Qualifier("archive") DataSource dataSource,
        @Qualifier("archive") PlatformTransactionManager transactionManager) {
      return SpringDatabase.of(dataSource, transactionManager);
    }
  }

  @Configuration
  static class Translation {

    @Bean
    static PersistenceExceptionTranslationPostProcessor translation() {
      return new PersistenceExceptionTranslationPostProcessor();
    }

    @Bean
    KindredExceptionTranslator kindredExceptions() {
      return new KindredExceptionTranslator();
    }
  }

  /** Pools, and what uses the databases. */
  @Configuration
  static class Application {

    private static HikariDataSource pool() {
      HikariDataSource pool = new HikariDataSource();
      pool.setJdbcUrl(TestServer.H2.newDatabase());
      return pool;
    }

    @Bean
    HikariDataSource dataSource() {
      return pool();
    }

    @Bean(defaultCandidate = false)
    @Qualifier("archive")
    HikariDataSource archiveDataSource() {
      return pool();
    }

    @Bean(defaultCandidate = false)
    @Qualifier("archive")
    PlatformTransactionManager archiveTransactions(@Qualifier("archive") DataSource dataSource) {
      return new JdbcTransactionManager(dataSource);
    }

    @Bean
    Transfers transfers(@Qualifier("database") Database db) {
      return new Transfers(db, account -> db.insert(Account.of(account.owner() + " is rewarded")));
    }
  }

  /** Rewards of accounts. */
  interface Rewards {
    void add(Account account);
  }

  /** Service of the guide. */
  @Repository
  public static class Transfers {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Database db;
    private final Rewards rewards;

    Transfers(Database db, Rewards rewards) {
      this.db = db;
      this.rewards = rewards;
    }

    @Transactional
    public void transfer(Account from, Account to, int amount) {
      db.update(Account_.builder(from).balance(from.balance() - amount));
      db.update(Account_.builder(to).balance(to.balance() + amount));
      try {
        db.transaction(() -> rewards.add(to)); // a savepoint: only this is undone if it fails
      } catch (UniqueViolationException twice) {
        log.info("{} has its reward", to);
      }
    }

    void open(String owner) {
      db.insert(Account.of(owner));
    }
  }

  @Test
  void theExamplesAreLinesOfThisFile() throws IOException {
    String source =
        flush(Files.readString(Path.of("src/test/java/dev/kindred/spring/SpringGuideTest.java")));
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(GUIDE))
            .results()
            .map(example -> flush(example.group(1)))
            .toList();

    assertThat(examples).hasSize(4).allSatisfy(example -> assertThat(source).contains(example));
  }

  private static String flush(String text) {
    return text.replace("static class", "class")
        .lines()
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theExamplesWork() {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(
            Application.class, Persistence.class, Archive.class, Translation.class)) {
      Database db = context.getBean("database", Database.class);
      Database archive = context.getBean("archive", Database.class);
      db.schema().create();
      archive.schema().create();
      Transfers transfers = context.getBean(Transfers.class);
      Account from = db.insert(Account.of("Ann"));
      Account to = db.insert(Account.of("Bob"));

      transfers.transfer(from, to, 5);
      transfers.transfer(Account_.get(db, from.id()), Account_.get(db, to.id()), 5);

      assertThat(Account_.objects(db).orderBy(Account_.owner().asc()).list())
          .extracting(account -> account.owner() + " " + account.balance())
          .containsExactly("Ann -10", "Bob 10", "Bob is rewarded 0");
      assertThat(Account_.objects(archive).count()).isZero();
      assertThatThrownBy(() -> transfers.open("Ann")).isInstanceOf(DuplicateKeyException.class);
    }
  }
}
