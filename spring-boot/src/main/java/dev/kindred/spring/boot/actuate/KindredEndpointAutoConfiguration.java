package dev.kindred.spring.boot.actuate;

import dev.kindred.Database;
import dev.kindred.SlowestStatements;
import dev.kindred.spring.boot.KindredAutoConfiguration;
import dev.kindred.spring.boot.KindredProperties;
import dev.kindred.stability.Preview;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the endpoint {@code kindred}. */
@Preview
@AutoConfiguration(after = KindredAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(KindredEndpoint.class)
public class KindredEndpointAutoConfiguration {

  @Bean
  @ConditionalOnBean(Database.class)
  @ConditionalOnMissingBean
  KindredEndpoint kindredEndpoint(
      Map<String, Database> databases,
      ObjectProvider<SlowestStatements> slowest,
      KindredProperties properties) {
    return new KindredEndpoint(
        databases, slowest.getIfAvailable(), properties.slowStatements().plans());
  }
}
