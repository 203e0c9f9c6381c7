package dev.kindred.spring.boot;

import dev.kindred.Database;
import dev.kindred.spring.KindredExceptionTranslator;
import dev.kindred.stability.Preview;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Auto-configuration of a {@link Database} on the data source of the application, the primary one
 * if there are several. An application with a {@code Database} of its own keeps that one alone.
 */
@Preview
@AutoConfiguration(
    afterName = {
      // Spring Boot 4
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
      // Spring Boot 3
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
      "org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration"
    })
@EnableConfigurationProperties(KindredProperties.class)
public class KindredAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  DatabaseFactory kindredDatabaseFactory(
      KindredProperties properties,
      ObjectProvider<DatabaseBuilderCustomizer> customizers,
      ObjectProvider<LoggingSystem> logging) {
    if (properties.log() != null) {
      logging.ifAvailable(system -> system.setLogLevel(SqlLog.LOGGER, properties.log().level()));
    }
    return new DatabaseFactory(properties, customizers.orderedStream().toList());
  }

  @Bean
  @ConditionalOnSingleCandidate(DataSource.class)
  @ConditionalOnMissingBean
  Database kindredDatabase(
      DatabaseFactory databases,
      KindredProperties properties,
      DataSource dataSource,
      PlatformTransactionManager transactions) {
    return StartingDatabase.open(databases.builder(dataSource, transactions), properties.schema());
  }

  @Bean
  @ConditionalOnMissingBean
  KindredExceptionTranslator kindredExceptionTranslator() {
    return new KindredExceptionTranslator();
  }
}
