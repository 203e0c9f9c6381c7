package dev.kindred.spring.boot;

import dev.kindred.DatabaseBuilder;
import dev.kindred.stability.Preview;

/**
 * Bean that sets options of the databases that are opened, beyond those of the properties:
 *
 * <pre>{@code
 * @Bean
 * DatabaseBuilderCustomizer fixedClock(Clock clock) {
 *   return builder -> builder.clock(clock);
 * }
 * }</pre>
 */
@Preview
@FunctionalInterface
public interface DatabaseBuilderCustomizer {

  /** Returns a builder with more options. */
  DatabaseBuilder customize(DatabaseBuilder builder);
}
