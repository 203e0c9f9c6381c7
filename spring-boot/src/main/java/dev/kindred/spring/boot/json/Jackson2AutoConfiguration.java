package dev.kindred.spring.boot.json;

import dev.kindred.jackson2.KindredJacksonModule;
import dev.kindred.stability.Preview;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of Kindred's module for Jackson 2, which takes modules from beans alone. */
@Preview
@AutoConfiguration
@ConditionalOnClass(
    value = KindredJacksonModule.class,
    name = "com.fasterxml.jackson.databind.Module")
public class Jackson2AutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  KindredJacksonModule kindredJackson2Module() {
    return new KindredJacksonModule();
  }
}
