package dev.kindred.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What pools say without a state. */
class DriverErrorsTest {

  @Test
  void aConnectionThatThePoolHasClosedIsLost() {
    DriverErrors errors = new DriverErrors();

    assertThat(errors.kind(new SQLException("Connection is closed")))
        .isEqualTo(ErrorKind.CONNECTION_LOST);
    assertThat(errors.kind(new SQLException("Connection has already been closed.")))
        .isEqualTo(ErrorKind.CONNECTION_LOST);
    assertThat(errors.kind(new SQLException("The connection is closed", "42000")))
        .isEqualTo(ErrorKind.OTHER);
    assertThat(errors.kind(new SQLException("The result set is closed")))
        .isEqualTo(ErrorKind.OTHER);
  }
}
