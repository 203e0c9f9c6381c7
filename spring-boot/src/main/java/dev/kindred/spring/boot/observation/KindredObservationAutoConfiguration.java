package dev.kindred.spring.boot.observation;

import dev.kindred.spring.boot.DatabaseBuilderCustomizer;
import dev.kindred.spring.boot.KindredAutoConfiguration;
import dev.kindred.spring.boot.KindredProperties;
import dev.kindred.stability.Preview;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of an observation for each statement, where there is a registry. */
@Preview
@AutoConfiguration(
    after = KindredAutoConfiguration.class,
    afterName = {
      // Spring Boot 4
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
      // Spring Boot 3
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration"
    })
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
@ConditionalOnProperty(name = "kindred.observations.enabled", matchIfMissing = true)
public class KindredObservationAutoConfiguration {

  @Bean
  DatabaseBuilderCustomizer kindredObservations(
      ObservationRegistry registry, KindredProperties properties) {
    ObservedStatements listener = new ObservedStatements(registry, properties.observations().sql());
    return builder -> builder.listener(listener);
  }
}
