package dev.kindred.spring.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains which databases there are. */
final class UnsupportedDatabaseFailureAnalyzer
    extends AbstractFailureAnalyzer<UnsupportedDatabaseException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, UnsupportedDatabaseException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Let spring.datasource.url lead to a database that Kindred supports. If the data source is"
            + " for something else, define a Database bean on another one, or exclude "
            + KindredAutoConfiguration.class.getSimpleName()
            + ".",
        cause);
  }
}
