package dev.kindred.spring.boot.statements;

import dev.kindred.SlowStatementLog;
import dev.kindred.SlowestStatements;
import dev.kindred.StatementDetail;
import dev.kindred.spring.boot.DatabaseBuilderCustomizer;
import dev.kindred.spring.boot.KindredAutoConfiguration;
import dev.kindred.spring.boot.KindredProperties;
import dev.kindred.stability.Preview;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of what is kept and logged of slow statements. */
@Preview
@AutoConfiguration(after = KindredAutoConfiguration.class)
public class SlowStatementsAutoConfiguration {

  @Bean
  @ConditionalOnProperty("kindred.slow-statements.keep")
  SlowestStatements kindredSlowestStatements(KindredProperties properties) {
    return SlowestStatements.atMost(properties.slowStatements().keep());
  }

  @Bean
  @ConditionalOnProperty("kindred.slow-statements.keep")
  DatabaseBuilderCustomizer kindredKeepsSlowestStatements(
      SlowestStatements slowest, KindredProperties properties) {
    return properties.slowStatements().plans()
        ? builder -> builder.listener(slowest, StatementDetail.SITE, StatementDetail.VALUES)
        : builder -> builder.listener(slowest, StatementDetail.SITE);
  }

  @Bean
  @ConditionalOnProperty("kindred.slow-statements.log-over")
  DatabaseBuilderCustomizer kindredLogsSlowStatements(KindredProperties properties) {
    SlowStatementLog log = SlowStatementLog.over(properties.slowStatements().logOver());
    return builder -> builder.listener(log, StatementDetail.SITE);
  }
}
