package dev.kindred.internal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.dialect.DriverErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A replica that has failed is tried again after a while. */
class ReplicaTest {

  private final AtomicLong now = new AtomicLong();
  private final Replica replica =
      new Replica(
          "The replica",
          new Connections(new NoConnections(), new ErrorTranslator(new DriverErrors())),
          now::get);

  /** Source without connections. */
  private record NoConnections() implements ConnectionSource {

    @Override
    public Connection acquire() throws SQLException {
      throw new SQLException("none");
    }

    @Override
    public void release(Connection connection) {}

    @Override
    public void discard(Connection connection) {}
  }

  private void pass(long seconds) {
    now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }

  @Test
  void itIsLeftOutForTenSeconds() {
    assertThat(replica.isUsable()).isTrue();

    replica.leaveOut(new SQLException("gone"));

    assertThat(replica.isUsable()).isFalse();
    pass(10);
    assertThat(replica.isUsable()).isFalse();
    pass(1);
    assertThat(replica.isUsable()).isTrue();
  }

  @Test
  void itIsLeftOutAgainWhereItFailsAgain() {
    replica.leaveOut(new SQLException("gone"));
    pass(11);

    replica.leaveOut(new SQLException("still gone"));

    assertThat(replica.isUsable()).isFalse();
  }

  @Test
  void itIsUsedAgainOnceItHasAnswered() {
    replica.leaveOut(new SQLException("gone"));
    pass(11);

    replica.answered();

    assertThat(replica.isUsable()).isTrue();
  }
}
