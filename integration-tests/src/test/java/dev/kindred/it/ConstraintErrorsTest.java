package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
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
import dev.kindred.error.ViolatedConstraint;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Artist_;
import dev.kindred.it.model.Booking;
import dev.kindred.it.model.Booking_;
import dev.kindred.it.model.Member;
import dev.kindred.it.model.Member_;
import dev.kindred.it.model.Seat;
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

  private <T extends IntegrityException> void told(
      Class<T> type, PerDatabase<ViolatedConstraint> expected, ThrowingCallable call) {
    T failure = refused(type, call);
    assertThat(
            new ViolatedConstraint(
                failure.constraint(), failure.table().orElse(null), failure.column().orElse(null)))
        .isEqualTo(here(expected));
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

    told(
        NotNullViolationException.class,
        usually(new ViolatedConstraint(null, null, "price"))
            .but(SQLITE, new ViolatedConstraint(null, "topping", "price"))
            .but(POSTGRESQL, new ViolatedConstraint(null, "topping", "price")),
        () -> db.insert(new Topping(null, MARK)));
  }

  @Test
  void whatIsToldOfAUniqueColumn() {
    db.insert(member("ann"));

    told(
        UniqueViolationException.class,
        usually(new ViolatedConstraint("uq_member_email", "member", "email"))
            .but(POSTGRESQL, new ViolatedConstraint("uq_member_email", "member", null))
            .but(MARIADB, new ViolatedConstraint("uq_member_email", null, null)),
        () -> db.insert(member("ann")));
  }

  @Test
  void whatIsToldOfAKey() {
    Member ann = db.insert(member("ann"));

    told(
        UniqueViolationException.class,
        usually(new ViolatedConstraint("pk_member", "member", null))
            .but(H2, new ViolatedConstraint("pk_member", "member", "id"))
            .but(SQLITE, new ViolatedConstraint("pk_member", "member", "id")),
        () -> db.insert(new Member(ann.id(), MARK, MARK, 18, 0)));
  }

  @Test
  void whatIsToldOfAKeyOfSeveralColumns() {
    db.insert(new Seat(MARKED_NUMBER, 1, MARK));

    told(
        UniqueViolationException.class,
        usually(new ViolatedConstraint("pk_seat", "seat", null)),
        () -> db.insert(new Seat(MARKED_NUMBER, 1, MARK)));
  }

  @Test
  void whatIsToldOfAForeignKey() {
    told(
        ForeignKeyViolationException.class,
        usually(new ViolatedConstraint("fk_album_artist_id", "album", "artist_id"))
            .but(POSTGRESQL, new ViolatedConstraint("fk_album_artist_id", "album", null))
            .but(SQLITE, ViolatedConstraint.UNTOLD),
        () -> db.insert(new Album(null, MARK, Artist_.ref(MARKED_NUMBER))));
  }

  @Test
  void whatIsToldOfAForeignKeyOfSeveralColumns() {
    told(
        ForeignKeyViolationException.class,
        usually(new ViolatedConstraint("fk_booking_seat_row_seat_number", "booking", null))
            .but(SQLITE, ViolatedConstraint.UNTOLD),
        () -> db.insert(new Booking(null, MARK, Seat_.ref(MARKED_NUMBER, 1))));
  }

  @Test
  void whatIsToldOfACheck() {
    told(
        CheckViolationException.class,
        usually(new ViolatedConstraint("ck_member_age", null, null))
            .but(POSTGRESQL, new ViolatedConstraint("ck_member_age", "member", null))
            .but(MARIADB, new ViolatedConstraint("ck_member_age", "member", null)),
        () -> db.insert(new Member(null, MARK, MARK, -MARKED_NUMBER, 0)));
  }

  /** Names that need quotes, as somebody else may have given them. */
  @Test
  void whatIsToldOfNamesInMixedCase() {
    replaceTopping(
        quoted(
            "name varchar(40) not null, constraint \"Uq Name\" unique (name),"
                + " constraint \"Ck Name\" check (name <> '')"));
    db.insert(new Topping(null, MARK));

    refused(UniqueViolationException.class, uniqueName(), () -> db.insert(new Topping(null, MARK)));
    refused(CheckViolationException.class, "Ck Name", () -> db.insert(new Topping(null, "")));
  }

  private String uniqueName() {
    return here(usually("Uq Name").but(SQLITE, "uq_topping_name"));
  }

  private String quoted(String sql) {
    return kind == MARIADB ? sql.replace('"', '`') : sql;
  }

  /**
   * What RAISE, SIGNAL or an exception in a trigger says is the trigger's own, and may be a value.
   */
  @Test
  void aTriggerThatRefusesARow() {
    changesTables();
    refusingTrigger().forEach(db.dsl()::execute);

    DatabaseException failure =
        refused(DatabaseException.class, () -> db.insert(new Topping(null, MARK)));

    String state = here(usually("45000").but(POSTGRESQL, "P0001").but(SQLITE, null));
    assertThat(failure.sqlState()).isEqualTo(state);
    assertThat(failure)
        .hasMessageStartingWith(
            "The statement failed"
                + (state == null ? "" : ", SQLSTATE " + state)
                + "; the cause has the database's words. SQL: insert into topping ")
        .rootCause()
        .hasMessageContaining("refused " + MARK);
  }

  private List<String> refusingTrigger() {
    String trigger = "create trigger refusing before insert on topping ";
    return switch (kind) {
      case H2 ->
          List.of(
              trigger
                  + "for each row as 'org.h2.api.Trigger create() { return (c, old, row) -> {"
                  + " throw new java.sql.SQLException(\"refused \" + row[1], \"45000\"); }; }'");
      case SQLITE -> List.of(trigger + "begin select raise(abort, 'refused ' || new.name); end");
      case POSTGRESQL ->
          List.of(
              "create function refuse() returns trigger language plpgsql as"
                  + " 'begin raise exception ''refused %'', new.name; end'",
              trigger + "for each row execute function refuse()");
      case MARIADB ->
          List.of(
              trigger
                  + "for each row begin declare words text default concat('refused ', new.name);"
                  + " signal sqlstate '45000' set message_text = words; end");
    };
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
