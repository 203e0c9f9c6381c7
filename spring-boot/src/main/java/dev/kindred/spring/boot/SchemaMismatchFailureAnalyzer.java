package dev.kindred.spring.boot;

import dev.kindred.error.SchemaMismatchException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains how tables become those of the entities. */
final class SchemaMismatchFailureAnalyzer extends AbstractFailureAnalyzer<SchemaMismatchException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, SchemaMismatchException cause) {
    return new FailureAnalysis(
        "[" + cause.code() + "] " + cause.getMessage(),
        "Write the missing migration with \"mvn compile kindred:migration -Dname=..\" and let"
            + " Flyway run it: it runs before this check if it is on the class path"
            + " (spring-boot-starter-flyway, with Spring Boot 3 flyway-core) and"
            + " spring.flyway.locations leads to the files. In a database without rows that matter,"
            + " drop the tables and start with kindred.schema=create. To start with the tables as"
            + " they are: kindred.schema=none.",
        cause);
  }
}
