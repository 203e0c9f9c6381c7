package dev.kindred.internal.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.ErrorKind;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What MySQL's errors tell, by their numbers and texts. */
class MysqlErrorsTest {

  private final DriverErrors errors = new MysqlErrors();

  private static SQLException error(int number, String text) {
    return new SQLException(text, "HY000", number);
  }

  @ParameterizedTest
  @CsvSource({
    "1062, UNIQUE",
    "1452, FOREIGN_KEY",
    "1048, NOT_NULL",
    "3819, CHECK",
    "1213, SERIALIZATION",
    "1205, LOCK_TIMEOUT",
    "3572, LOCK_TIMEOUT",
    "3024, STATEMENT_TIMEOUT",
    "1317, STATEMENT_TIMEOUT",
    "4031, CONNECTION_LOST",
    "1406, DATA",
    "3140, DATA",
    "1064, OTHER"
  })
  void theNumberTellsTheKind(int number, ErrorKind kind) {
    assertThat(errors.kind(error(number, "whatever"))).isEqualTo(kind);
  }

  @Test
  void aDuplicateOfALockingInsertIsAUniqueViolation() {
    String sql =
        "insert into pizza (id) values (?) on duplicate key update"
            + " id = (select id from (select 1 union all select 2) twice)";

    assertThat(errors.kind(error(1242, "Subquery returns more than 1 row"), sql))
        .isEqualTo(ErrorKind.UNIQUE);
    assertThat(errors.kind(error(1242, "Subquery returns more than 1 row"), "select 1"))
        .isEqualTo(ErrorKind.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1062 | Duplicate entry 'a' for key 'member.uq_member_email' | uq_member_email | member |",
        "1062 | Duplicate entry '1' for key 'member.PRIMARY' | pk_member | member |",
        "1062 | Duplicate entry 'a' for key 'uq_member_email' | uq_member_email | |",
        "3819 | Check constraint 'ck_member_age' is violated. | ck_member_age | |",
        "1048 | Column 'email' cannot be null | | | email",
        "1452 | Cannot add or update a child row: a foreign key constraint fails (`shop`.`book`,"
            + " CONSTRAINT `fk_book_author_id` FOREIGN KEY (`author_id`) REFERENCES `author`"
            + " (`id`)) | fk_book_author_id | book | author_id"
      })
  void theTextTellsTheConstraint(
      int number, String text, String name, String table, String column) {
    assertThat(errors.violated(error(number, text), "insert into member (id) values (?)"))
        .isEqualTo(new ViolatedConstraint(name, table, column));
  }
}
