package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.error.CheckViolationException;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.IntegrityException;
import dev.kindred.error.NotNullViolationException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.model.Booking;
import dev.kindred.it.model.Booking_;
import dev.kindred.it.model.Member;
import dev.kindred.it.model.Member_;
import dev.kindred.it.model.Seat_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which constraint refused, whatever statement it was, and that the values of the row are in no
 * message: they all have a mark.
 */
class ConstraintErrorsTest extends DatabaseTest {

  private static final String MARK = "zQx";
  private static final int MARKED_NUMBER = 987_654_321;

  private <T extends DatabaseException> T refused(Class<T> type, ThrowingCallable call) {
    T failure = catchThrowableOfType(type, call);
    assertThat(failure)
        .isExactlyInstanceOf(type)
        .hasMessageEndingWith(" SQL: " + failure.sql())
        .message()
        .doesNotContain(MARK, String.valueOf(MARKED_NUMBER));
    assertThat(failure.sql()).matches("(?s)(insert into|update|delete from) .*\\?.*");
    return failure;
  }

  private <T extends IntegrityException> void refused(
      Class<T> type, String constraint, ThrowingCallable call) {
    assertThat(refused(type, call).constraint()).isEqualTo(constraint);
  }

  private static Member member(String email) {
    return new Member(null, MARK + email, MARK, 18, MARKED_NUMBER);
  }

  @Test
  void aSecondRowWithAUniqueValue() {
    Member ann = db.insert(member("ann"));
    Member bob = db.insert(member("bob"));

    refused(UniqueViolationException.class, "uq_member_email", () -> db.insert(member("ann")));
    refused(
        UniqueViolationException.class,
        "uq_member_email",
        () -> db.insertAll(List.of(member("cid"), member("ann"))));
    refused(
        UniqueViolationException.class,
        "uq_member_email",
        () -> db.update(Member_.builder(bob).email(ann.email())));
    assertThat(Member_.objects(db).count()).isEqualTo(2);
  }

  @Test
  void aRowWhoseParentIsMissing() {
    String constraint = here(usually("fk_booking_seat_row_seat_number").but(SQLITE, null));

    refused(
        ForeignKeyViolationException.class,
        constraint,
        () -> db.insert(new Booking(null, MARK, Seat_.ref(MARKED_NUMBER, 1))));
    refused(
        ForeignKeyViolationException.class,
        constraint,
        () ->
            db.insertAll(
                List.of(
                    new Booking(null, MARK, Seat_.ref(MARKED_NUMBER, 1)),
                    new Booking(null, MARK, Seat_.ref(MARKED_NUMBER, 2)))));
    assertThat(Booking_.objects(db).count()).isZero();
  }

  /** The table is not Kindred's, so Kindred deletes nothing in it beforehand. */
  @ParameterizedTest
  @ValueSource(strings = {"", "on delete restrict"})
  void aRowThatHasAChild(String rule) {
    changesTables();
    Topping ham = db.insert(new Topping(null, MARK));
    db.dsl()
        .execute(
            "create table order_line (topping_id bigint, constraint fk_order_line_topping_id"
                + " foreign key (topping_id) references topping (id) "
                + rule
                + ")");
    db.dsl().execute("insert into order_line values (?)", ham.id());

    refused(
        ForeignKeyViolationException.class,
        here(usually("fk_order_line_topping_id").but(SQLITE, null)),
        () -> db.delete(ham));
    db.dsl().execute("drop table order_line");
    assertThat(Topping_.objects(db).list()).containsExactly(ham);
  }

  @Test
  void aRowThatDoesNotMeetACheck() {
    Member ann = db.insert(member("ann"));

    refused(
        CheckViolationException.class,
        "ck_member_age",
        () -> db.insert(new Member(null, MARK, MARK, -MARKED_NUMBER, 0)));
    refused(
        CheckViolationException.class,
        "ck_member_age",
        () -> db.update(Member_.builder(ann).age(-MARKED_NUMBER)));
  }

  @Test
  void aColumnThatTheEntityDoesNotKnowAndThatTakesNoNull() {
    replaceTopping("name varchar(40), price int not null");

    refused(NotNullViolationException.class, "price", () -> db.insert(new Topping(null, MARK)));
  }

  @Test
  void aTextThatIsTooLongForAColumnThatIsNotAsDeclared() {
    assumeThat(kind).as("takes texts of any length").isNotEqualTo(SQLITE);
    replaceTopping("name varchar(4)");

    refused(DatabaseException.class, () -> db.insert(new Topping(null, MARK.repeat(3))));
  }

  @Test
  void aTextForAColumnThatTakesNumbers() {
    assumeThat(kind).as("takes texts in any column").isNotEqualTo(SQLITE);
    replaceTopping("name int");

    refused(DatabaseException.class, () -> db.insert(new Topping(null, MARK)));
  }

  /** The texts of the values must not be taken for the names of constraints. */
  @Test
  void valuesThatLookLikeADriversMessage() {
    Topping odd =
        new Topping(
            null,
            "' for key 'x' \"PUBLIC.UQ_X\" constraint \"y\" CONSTRAINT `z` (UNIQUE constraint"
                + " failed: a.b) "
                + MARK);
    db.insert(odd);

    refused(UniqueViolationException.class, "uq_topping_name", () -> db.insert(odd));
  }

  private void replaceTopping(String columns) {
    changesTables();
    db.dsl().execute("drop table pizza_toppings");
    db.dsl().execute("drop table topping");
    String id =
        here(
            usually("id bigint generated by default as identity primary key")
                .but(MARIADB, "id bigint auto_increment primary key")
                .but(SQLITE, "id integer primary key"));
    db.dsl().execute("create table topping (" + id + ", " + columns + ")");
  }
}
