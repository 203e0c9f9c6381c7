package dev.kindred.spring.boot.observation;

import dev.kindred.StatementEvent;
import dev.kindred.StatementListener;
import dev.kindred.StatementStart;
import dev.kindred.error.KindredException;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Listener that makes an observation of each statement. Thread-safe. */
final class ObservedStatements implements StatementListener {

  private static final String NAME = "kindred.statement";

  private final ObservationRegistry registry;
  private final boolean showsSql;

  ObservedStatements(ObservationRegistry registry, boolean showsSql) {
    this.registry = registry;
    this.showsSql = showsSql;
  }

  @Override
  public StatementListener starting(StatementStart statement) {
    String entity = statement.entity() == null ? "none" : statement.entity().getSimpleName();
    String kind = statement.kind().name().toLowerCase(Locale.ROOT);
    Observation observation =
        Observation.createNotStarted(NAME, registry)
            .contextualName(statement.entity() == null ? kind : kind + " " + entity)
            .lowCardinalityKeyValue("entity", entity)
            .lowCardinalityKeyValue("kind", kind);
    if (showsSql) {
      observation.highCardinalityKeyValue("sql", statement.sql());
    }
    observation.start();
    return event -> stop(observation, event);
  }

  private static void stop(Observation observation, StatementEvent event) {
    Throwable failure = event.failure();
    if (failure != null) {
      observation.error(failure);
    }
    observation
        .lowCardinalityKeyValue("outcome", outcome(failure))
        .highCardinalityKeyValue("rows", Long.toString(event.rows()))
        .stop();
  }

  private static String outcome(@Nullable Throwable failure) {
    if (failure instanceof KindredException own) {
      return own.code();
    }
    return failure == null ? "success" : "failure";
  }

  /** Does nothing: each statement has a listener of its own. */
  @Override
  public void executed(StatementEvent event) {}
}
