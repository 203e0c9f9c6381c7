package dev.kindred.internal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Nothing is created for a statement that nobody hears of. */
class StatementListenersTest {

  private static final SqlStatement STATEMENT = new SqlStatement("select 1", List.of(), null);

  private final StatementListeners listeners = new StatementListeners(CallSites.WITHOUT_ENTITIES);

  private boolean isSilent() {
    return listeners.observe(STATEMENT) == Observation.NONE;
  }

  @Test
  void aStatementIsObservedWhereSomebodyListens() throws Exception {
    List<String> heard = new ArrayList<>();
    assertThat(isSilent()).isTrue();
    listeners
        .captures()
        .during(() -> assertThat(isSilent()).isFalse(), ran -> heard.add(ran.sql()));
    assertThat(isSilent()).isTrue();

    Consumer<ExecutedStatement> ofAllThreads = ran -> heard.add(ran.sql());
    listeners.captures().begin(ofAllThreads);
    assertThat(isSilent()).isFalse();
    listeners.captures().end(ofAllThreads);
    assertThat(isSilent()).isTrue();

    StatementObserver observer =
        new StatementObserver(begun -> ran -> heard.add(ran.sql() + " ended"), false);
    Observation observation = listeners.with(List.of(observer)).observe(STATEMENT);
    observation.add(3);
    observation.end();
    observation.end();
    assertThat(heard).containsExactly("select 1 ended");
    assertThat(isSilent()).isTrue();
  }

  @Test
  void theObservationOfNobodyDoesNothing() {
    Observation.NONE.resume();
    Observation.NONE.add(1);
    Observation.NONE.failed(new IllegalStateException());
    Observation.NONE.end();
    assertThat(Observation.NONE.counting(null)).isNull();
  }
}
