package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.error.CheckViolationException;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.IntegrityException;
import dev.kindred.error.KindredException;
import dev.kindred.error.NotNullViolationException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.model.Booking;
import dev.kindred.it.model.Member;
import dev.kindred.it.model.Member_;
import dev.kindred.it.model.Seat;
import dev.kindred.it.model.Seat_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the database refuses, and what is left of it afterwards. */
class ErrorsTest extends DatabaseTest {

  private static final String INSERT_MEMBER =
      "insert into \"member\" (email, nick, age, points) values (?, ?, ?, ?)";

  private static <T extends IntegrityException> void refused(
      Class<T> type, String constraint, String message, ThrowingCallable call) {
    T failure = catchThrowableOfType(type, call);
    assertThat(failure).hasMessage(message);
    assertThat(failure.constraint()).isEqualTo(constraint);
    assertThat(failure.sqlState()).startsWith("23");
    assertThat(message).endsWith(failure.sql());
    assertThat(failure).isInstanceOf(KindredException.class).hasCauseInstanceOf(Exception.class);
  }

  @Test
  void aUniqueConstraintIsNamed() {
    db.insert(new Member(null, "a@b.c", "a", 18, 0));

    refused(
        UniqueViolationException.class,
        "uq_member_email",
        "The unique constraint uq_member_email refused a row. SQL: " + INSERT_MEMBER,
        () -> db.insert(new Member(null, "a@b.c", "b", 19, 0)));
  }

  @Test
  void aPrimaryKeyIsNamed() {
    db.insert(new Member(7L, "a@b.c", "a", 18, 0));
    db.insert(new Seat(1, 2, "sea"));

    refused(
        UniqueViolationException.class,
        "pk_member",
        "The unique constraint pk_member refused a row."
            + " SQL: insert into \"member\" (id, email, nick, age, points) values (?, ?, ?, ?, ?)",
        () -> db.insert(new Member(7L, "b@b.c", "b", 18, 0)));
    assertThat(
            catchThrowableOfType(
                    UniqueViolationException.class, () -> db.insert(new Seat(1, 2, "sky")))
                .constraint())
        .isEqualTo("pk_seat");
  }

  @Test
  void aForeignKeyIsNamed() {
    refused(
        ForeignKeyViolationException.class,
        "fk_booking_seat_row_seat_number",
        "The foreign key fk_booking_seat_row_seat_number refused a change."
            + " SQL: insert into booking (guest, seat_row, seat_number) values (?, ?, ?)",
        () -> db.insert(new Booking(null, "Ann", Seat_.ref(8, 9))));
  }

  @Test
  void aCheckIsNamed() {
    refused(
        CheckViolationException.class,
        "ck_member_age",
        "The check ck_member_age refused a row. SQL: " + INSERT_MEMBER,
        () -> db.insert(new Member(null, "a@b.c", "a", 17, 0)));
  }

  @Test
  void aColumnThatTakesNoNullIsNamed() {
    db.dsl().execute("alter table topping add column price int not null");

    refused(
        NotNullViolationException.class,
        "price",
        "The column price takes no NULL. SQL: insert into topping (name) values (?)",
        () -> db.insert(new Topping(null, "ham")));
  }

  @Test
  void valuesStayOutOfMessages() {
    db.insert(new Member(null, "secret@b.c", "a", 18, 0));

    assertThatThrownBy(() -> db.insert(new Member(null, "secret@b.c", "b", 19, 0)))
        .message()
        .doesNotContain("secret");
  }

  @Test
  void anyOtherFailureHasTheSqlAndTheState() {
    db.schema().only(Topping.class).drop();

    DatabaseException failure =
        catchThrowableOfType(DatabaseException.class, () -> Topping_.objects(db).list());

    assertThat(failure)
        .hasMessageStartingWith("The database said: Table \"TOPPING\" not found")
        .hasMessageEndingWith(" SQL: select topping.id, topping.name from topping");
    assertThat(failure.sql()).isEqualTo("select topping.id, topping.name from topping");
    assertThat(failure.sqlState()).isEqualTo("42S02");
  }

  @Test
  void aClosedOrUnknownDatabaseSaysSo() {
    assertThatThrownBy(() -> Database.open("jdbc:nothing:here"))
        .isInstanceOf(RuntimeException.class);

    Database closed = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    closed.close();
    assertThatThrownBy(() -> Member_.objects(closed).list())
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("has been closed");
  }

  @Test
  void thePoolHasAllItsConnectionsAfterFailures() {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
      pool.setMaximumPoolSize(2);
      pool.setConnectionTimeout(2_000);
      Database pooled = Database.of(pool);
      pooled.schema().create();
      pooled.insert(new Topping(null, "ham"));

      IntStream.range(0, 10).forEach(i -> failInEveryWay(pooled));

      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
      assertThat(Topping_.objects(pooled).list()).containsExactly(new Topping(1L, "ham"));
      pooled.close();
      assertThat(pool.isClosed()).isFalse();
    }
  }

  private static void failInEveryWay(Database pooled) {
    Topping twice = new Topping(null, "ham");
    assertThatThrownBy(() -> pooled.insert(twice)).isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> pooled.transaction(() -> pooled.insert(twice)))
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(
            () -> pooled.transaction(() -> pooled.transaction(() -> pooled.insert(twice))))
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> pooled.dsl().execute("select nothing")).isInstanceOf(Exception.class);
    assertThatThrownBy(
            () ->
                pooled.transaction(
                    () -> {
                      throw new IllegalStateException("enough");
                    }))
        .isInstanceOf(IllegalStateException.class);
  }
}
