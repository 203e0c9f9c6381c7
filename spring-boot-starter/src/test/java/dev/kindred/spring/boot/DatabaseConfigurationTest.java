package dev.kindred.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.error.NotLoadedException;
import dev.kindred.model.FetchMode;
import dev.kindred.model.One;
import dev.kindred.spring.boot.library.Author;
import dev.kindred.spring.boot.library.Author_;
import dev.kindred.spring.boot.library.Book;
import dev.kindred.spring.boot.library.Book_;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database that an application gets, and what its properties change. */
class DatabaseConfigurationTest {

  private static ApplicationContextRunner application(Class<?>... configurations) {
    return new ApplicationContextRunner()
        .withUserConfiguration(configurations)
        .withPropertyValues("spring.datasource.generate-unique-name=true", "kindred.schema=create");
  }

  @Test
  void theDatabaseTakesPartInTransactions() {
    application(Application.class)
        .run(
            context -> {
              Database db = context.getBean(Database.class);
              TransactionTemplate transactions =
                  new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
              transactions.executeWithoutResult(
                  status -> {
                    db.insert(new Author(null, "Rolled back"));
                    status.setRollbackOnly();
                  });
              transactions.executeWithoutResult(status -> db.insert(new Author(null, "Committed")));
              assertThat(Author_.objects(db).list())
                  .extracting(Author::name)
                  .containsExactly("Committed");
            });
  }

  @Test
  void propertiesSetOptions() {
    application(Application.class, FixedClock.class)
        .withPropertyValues("kindred.fetch-mode=raise", "kindred.cursor-key=" + "QUJD".repeat(11))
        .run(
            context -> {
              Database db = context.getBean(Database.class);
              Author author = db.insert(new Author(null, "Le Guin"));
              db.insert(new Book(null, "The Dispossessed", One.of(author)));
              Book book = Book_.objects(db).get();
              assertThatThrownBy(() -> book.author().get()).isInstanceOf(NotLoadedException.class);
              assertThat(context.getBean(KindredProperties.class).fetchMode())
                  .isEqualTo(FetchMode.RAISE);
              assertThat(FixedClock.customized).isEqualTo(1);
            });
  }

  @Test
  void anApplicationsOwnDatabaseIsTheOnlyOne() {
    application(Application.class, OwnDatabase.class)
        .run(context -> assertThat(context).hasSingleBean(Database.class).hasBean("own"));
  }

  @Test
  void ofSeveralDataSourcesThePrimaryOneIsUsed() {
    application(Application.class, TwoDataSources.class)
        .run(
            context -> {
              Database main = context.getBean(Database.class);
              Database archive = context.getBean("archive", Database.class);
              archive.schema().create();
              main.insert(new Author(null, "Main"));
              archive.insert(new Author(null, "Archived"));
              assertThat(Author_.objects(main).list())
                  .extracting(Author::name)
                  .containsExactly("Main");
              TransactionTemplate transactions =
                  new TransactionTemplate(
                      context.getBean("archiveTransactions", PlatformTransactionManager.class));
              transactions.executeWithoutResult(
                  status -> {
                    archive.insert(new Author(null, "Rolled back"));
                    status.setRollbackOnly();
                  });
              assertThat(Author_.objects(archive).list())
                  .extracting(Author::name)
                  .containsExactly("Archived");
            });
  }

  @Test
  void createLeavesTablesThatAreThere() {
    String url = "spring.datasource.url=jdbc:h2:mem:created;DB_CLOSE_DELAY=-1";
    application(Application.class)
        .withPropertyValues(url)
        .run(context -> context.getBean(Database.class).insert(new Author(null, "Kept")));
    application(Application.class)
        .withPropertyValues(url)
        .run(
            context ->
                assertThat(Author_.objects(context.getBean(Database.class)).count()).isOne());
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}

  @Configuration(proxyBeanMethods = false)
  static class FixedClock {
    private static int customized;

    @Bean
    DatabaseBuilderCustomizer clock() {
      return builder -> {
        customized++;
        return builder.clock(Clock.systemUTC());
      };
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnDatabase {

    @Bean
    Database own(
        DatabaseFactory databases, DataSource dataSource, PlatformTransactionManager transactions) {
      return databases.builder(dataSource, transactions).open();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class TwoDataSources {

    @Bean
    @Primary
    DataSource mainDataSource() {
      return new DriverManagerDataSource("jdbc:h2:mem:main;DB_CLOSE_DELAY=-1");
    }

    @Bean
    @Primary
    PlatformTransactionManager mainTransactions(DataSource dataSource) {
      return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    DataSource archiveDataSource() {
      return new DriverManagerDataSource("jdbc:h2:mem:archive;DB_CLOSE_DELAY=-1");
    }

    @Bean
    PlatformTransactionManager archiveTransactions(
        @Qualifier("archiveDataSource") DataSource dataSource) {
      return new DataSourceTransactionManager(dataSource);
    }

    @Bean(defaultCandidate = false)
    Database archive(
        DatabaseFactory databases,
        @Qualifier("archiveDataSource") DataSource dataSource,
        @Qualifier("archiveTransactions") PlatformTransactionManager transactions) {
      return databases.builder(dataSource, transactions).open();
    }
  }
}
