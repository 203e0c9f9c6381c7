package dev.kindred.internal.engine;

import dev.kindred.internal.observation.StatementObserver;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.model.FetchMode;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Options of an open database that a view of it can have in another way.
 *
 * @param mode the loading of handles that are read and not loaded
 * @param clock the clock of created-at and updated-at columns
 * @param observers the listeners to statements
 * @param scopes which rows there are; null for those that the entities declare
 */
public record ViewOptions(
    FetchMode mode, Clock clock, List<StatementObserver> observers, @Nullable RowScopes scopes) {

  /** Batch loading, the system's clock in UTC, no listeners. */
  static final ViewOptions DEFAULT =
      new ViewOptions(FetchMode.PEERS, Clock.systemUTC(), List.of(), null);

  /** Returns these options with another fetch mode. */
  public ViewOptions mode(FetchMode other) {
    return new ViewOptions(other, clock, observers, scopes);
  }

  /** Returns these options with another clock. */
  public ViewOptions clock(Clock other) {
    return new ViewOptions(mode, other, observers, scopes);
  }

  /** Returns these options with another listener beside those that there are. */
  public ViewOptions observer(StatementObserver another) {
    List<StatementObserver> all = Stream.concat(observers.stream(), Stream.of(another)).toList();
    return new ViewOptions(mode, clock, all, scopes);
  }

  /** Returns these options with other scopes. */
  ViewOptions scopes(RowScopes other) {
    return new ViewOptions(mode, clock, observers, other);
  }
}
