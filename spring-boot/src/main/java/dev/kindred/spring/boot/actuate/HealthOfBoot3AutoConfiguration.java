package dev.kindred.spring.boot.actuate;

import dev.kindred.Database;
import dev.kindred.spring.boot.KindredAutoConfiguration;
import dev.kindred.stability.Preview;
import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.health.CompositeHealthContributorConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Health of the databases with Spring Boot 3, whose classes are its own. */
@Preview
@AutoConfiguration(after = KindredAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(Database.class)
@ConditionalOnEnabledHealthIndicator("kindred")
public class HealthOfBoot3AutoConfiguration
    extends CompositeHealthContributorConfiguration<
        HealthOfBoot3AutoConfiguration.Indicator, Database> {

  /** Creates the configuration. */
  public HealthOfBoot3AutoConfiguration() {
    super(Indicator::new);
  }

  @Bean
  HealthContributor kindredHealthContributor(Map<String, Database> databases) {
    return createContributor(databases);
  }

  /** Indicator of one database. */
  static final class Indicator extends AbstractHealthIndicator {

    private final Database database;

    Indicator(Database database) {
      this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
      builder.up().withDetails(DatabaseHealth.check(database));
    }
  }
}
