package dev.kindred.internal.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What is told of a constraint, by PostgreSQL's own driver and by others. */
class PostgresqlErrorsTest {

  private final DriverErrors errors = new PostgresqlErrors();

  @Test
  void theServersFieldsAreTakenInWhateverLanguageItsTextIs() {
    ServerErrorMessage message =
        new ServerErrorMessage(
            "SFEHLER\0C23502\0MNull-Wert in Spalte \u00bbprice\u00ab verletzt Not-Null\0"
                + "tTopping\0cprice\0");

    assertThat(errors.violated(new PSQLException(message), "insert into .."))
        .isEqualTo(new ViolatedConstraint(null, "Topping", "price"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "duplicate key value violates unique constraint \"uq_odd\" | uq_odd | |",
        "new row for relation \"p\" violates check constraint \"ck Odd\" | ck Odd | p |",
        "update or delete on table \"p\" violates foreign key constraint \"fk_ch\" on table \"ch\""
            + " | fk_ch | ch |",
        "null value in column \"n\" of relation \"ch\" violates not-null constraint | | ch | n"
      })
  void theTextOfAnotherDriverIsRead(String text, String name, String table, String column) {
    SQLException other =
        new SQLException("ERROR: " + text + "\n  Detail: Key (a)=(constraint \"x\" table \"y\")");

    assertThat(errors.violated(other, "insert into .."))
        .isEqualTo(new ViolatedConstraint(name, table, column));
  }
}
