package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.extra.Locker;
import dev.kindred.it.extra.Locker_Check_;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel_;
import dev.kindred.lookup.Condition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that others wrote into SQLite, in whatever text or number, are the moments they mean. */
@Tag("once")
class SqliteTimesTest {

  private static final LocalDateTime MARCH_5 = LocalDateTime.of(2023, 3, 5, 0, 0);

  private FreshDatabase fresh;
  private Database db;

  @BeforeEach
  void open() {
    fresh = TestDatabase.SQLITE.create();
    db = Database.of(fresh.dataSource());
    db.schema().only(Parcel.class).create();
  }

  @AfterEach
  void close() {
    fresh.close();
  }

  /** A parcel whose times others have written. */
  private UUID parcel(String text) {
    UUID id = db.insert(AttributeTypesTest.bareParcel()).id();
    for (String column : List.of("due_at", "signed_at", "created_at", "sent_on", "returned_on")) {
      db.dsl().execute("update parcel set " + column + " = ? where id = ?", text, id.toString());
    }
    return id;
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-05, 2023-03-05T00:00",
    "2023-03-05 00:00, 2023-03-05T00:00",
    "2023-03-05T00:00, 2023-03-05T00:00",
    "2023-03-05 00:00:00, 2023-03-05T00:00",
    "2023-03-05T00:00:00, 2023-03-05T00:00",
    "2023-03-05 00:00:00.0, 2023-03-05T00:00",
    "2023-03-05 00:00:00.000, 2023-03-05T00:00",
    "2023-03-05T00:00:00.000000, 2023-03-05T00:00",
    "2023-03-05 00:00:00.000000000, 2023-03-05T00:00",
    "2023-03-05 00:00:00Z, 2023-03-05T00:00",
    "2023-03-05T00:00Z, 2023-03-05T00:00",
    "2023-03-05T00:00:00.000Z, 2023-03-05T00:00",
    "2023-03-05T00:00:00z, 2023-03-05T00:00",
    "2023-03-05 00:00:00+00:00, 2023-03-05T00:00",
    "2023-03-05T02:00+02:00, 2023-03-05T00:00",
    "2023-03-05 14:00:00.000+14:00, 2023-03-05T00:00",
    "2023-03-04 12:00:00 -12:00, 2023-03-05T00:00",
    "2023-03-05T05:30:00.123456+05:30, 2023-03-05T00:00:00.123456",
    "2023-03-05T00:00:00.1234567Z, 2023-03-05T00:00:00.123456",
    "2023-03-05 23:59:59.9999999, 2023-03-05T23:59:59.999999",
    "2023-03-05 23:59:59.9996+00:00, 2023-03-05T23:59:59.999600",
    "2024-02-29T12:30, 2024-02-29T12:30",
    "0001-01-01 00:00:00, 0001-01-01T00:00",
    "9999-12-31 23:59:59, 9999-12-31T23:59:59",
  })
  void aTextIsTheMomentThatItMeans(String text, LocalDateTime moment) {
    isTheMoment(parcel(text), moment);
  }

  private void isTheMoment(UUID id, LocalDateTime moment) {
    Parcel read = Parcel_.get(db, id);
    Instant instant = moment.toInstant(ZoneOffset.UTC);
    OffsetDateTime offset = moment.atOffset(ZoneOffset.UTC);
    LocalDate day = moment.toLocalDate();
    UUID other = db.insert(Parcel_.builder(read).id(UUID.randomUUID())).id();

    assertThat(read.dueAt()).isEqualTo(moment);
    assertThat(read.createdAt()).isEqualTo(instant);
    assertThat(read.signedAt()).isEqualTo(offset);
    assertThat(read.sentOn()).isEqualTo(day);
    assertThat(read.returnedOn()).isEqualTo(day);
    for (Condition<Parcel> met :
        List.of(
            Parcel_.dueAt().eq(moment),
            Parcel_.dueAt().in(moment, LocalDateTime.of(1999, 1, 1, 1, 1)),
            Parcel_.dueAt().in(many(moment)),
            Parcel_.dueAt().between(moment, moment),
            Parcel_.dueAt().ge(moment),
            Parcel_.dueAt().le(moment),
            Parcel_.dueAt().eq(Parcel_.dueAt().orElse(moment)),
            Parcel_.dueAt().isNotNull(),
            Parcel_.dueAt().gt(moment.plusNanos(1_000)).not(),
            Parcel_.dueAt().lt(moment.plusNanos(1_000)),
            Parcel_.createdAt().eq(instant),
            Parcel_.createdAt().in(instant),
            Parcel_.createdAt().ge(instant),
            Parcel_.createdAt().gt(instant.minusNanos(1_000)),
            Parcel_.signedAt().eq(offset.withOffsetSameInstant(ZoneOffset.ofHours(-11))),
            Parcel_.signedAt().between(offset, offset),
            Parcel_.sentOn().eq(day),
            Parcel_.sentOn().in(day, day.withYear(2001)),
            Parcel_.sentOn().ge(day),
            Parcel_.sentOn().le(day),
            Parcel_.returnedOn().eq(Parcel_.sentOn()),
            Parcel_.dueAt().date().eq(day),
            Parcel_.dueAt().year().eq(moment.getYear()),
            Parcel_.dueAt().hour().eq(moment.getHour()),
            Parcel_.createdAt().second().eq(moment.getSecond()))) {
      assertThat(Parcel_.objects(db).filter(met).list())
          .extracting(Parcel::id)
          .containsExactlyInAnyOrder(id, other);
      assertThat(Parcel_.objects(db).exclude(met).exists()).isFalse();
    }
    assertThat(Parcel_.objects(db).groupBy(Parcel_.dueAt()).select(Parcel_.id().count()).list())
        .containsExactly(2L);
    assertThat(Parcel_.objects(db).select(Parcel_.createdAt()).distinct().list())
        .containsExactly(instant);
    assertThat(Parcel_.objects(db).aggregate(Parcel_.sentOn().countDistinct())).isEqualTo(1);
    assertThat(Parcel_.objects(db).aggregate(Parcel_.dueAt().max())).isEqualTo(moment);
    assertThat(
            Parcel_.objects(db)
                .filter(Parcel_.dueAt().in(Parcel_.objects(db).select(Parcel_.dueAt())))
                .count())
        .isEqualTo(2);
  }

  private static List<LocalDateTime> many(LocalDateTime moment) {
    List<LocalDateTime> all = new ArrayList<>(List.of(moment));
    for (int i = 0; i < 40; i++) {
      all.add(LocalDateTime.of(1990, 1, 1, 0, 0).plusDays(i));
    }
    return all;
  }

  /** As {@code unixepoch()}, {@code julianday()} and other JDBC code write them. */
  @ParameterizedTest
  @CsvSource({
    "1677974400, 2023-03-05T00:00",
    "1677974400000, 2023-03-05T00:00",
    "1677974400123, 2023-03-05T00:00:00.123",
    "1677974400.25, 2023-03-05T00:00:00.250",
    "2460008.5, 2023-03-05T00:00",
    "2460009.25, 2023-03-05T18:00",
    "0, 1970-01-01T00:00",
    "-1, 1969-12-31T23:59:59",
    "1234567890, 2009-02-13T23:31:30",
    "-167797440, 1964-09-06T21:36",
  })
  void aNumberIsTheMomentThatItMeans(String number, LocalDateTime moment) {
    db.dsl().execute("drop table parcel");
    String numeric =
        db.schema().only(Parcel.class).ddl().replaceAll("(_at|_on) text", "$1 datetime");
    for (String statement : numeric.split(";\n")) {
      db.dsl().execute(statement);
    }
    UUID id = db.insert(AttributeTypesTest.bareParcel()).id();
    for (String column : List.of("due_at", "signed_at", "created_at", "sent_on", "returned_on")) {
      db.dsl().execute("update parcel set " + column + " = " + number);
    }

    assertThat(db.dsl().fetchValue("select typeof(due_at) from parcel")).isNotEqualTo("text");
    isTheMoment(id, moment);
  }

  @ParameterizedTest
  @CsvSource({
    "12:30, 12:30",
    "12:30:00, 12:30",
    "12:30:00.0, 12:30",
    "12:30Z, 12:30",
    "12:30:00.123456789, 12:30:00.123456",
    "00:00, 00:00",
    "23:59:59.999999, 23:59:59.999999",
  })
  void aTimeOfTheDayIsTheOneThatItMeans(String text, LocalTime time) {
    UUID id = db.insert(AttributeTypesTest.bareParcel()).id();
    db.dsl().execute("update parcel set pick_up_at = ?", text);
    Parcel read = Parcel_.get(db, id);
    UUID other = db.insert(Parcel_.builder(read).id(UUID.randomUUID())).id();

    assertThat(read.pickUpAt()).isEqualTo(time);
    for (Condition<Parcel> met :
        List.of(
            Parcel_.pickUpAt().eq(time),
            Parcel_.pickUpAt().in(time, LocalTime.of(3, 4)),
            Parcel_.pickUpAt().between(time, time),
            Parcel_.pickUpAt().ge(time),
            Parcel_.pickUpAt().le(time))) {
      assertThat(Parcel_.objects(db).filter(met).list())
          .extracting(Parcel::id)
          .containsExactlyInAnyOrder(id, other);
      assertThat(Parcel_.objects(db).exclude(met).exists()).isFalse();
    }
    assertThat(Parcel_.objects(db).select(Parcel_.pickUpAt()).distinct().list())
        .containsExactly(time);
  }

  @Test
  void theOrderIsThatOfTheMoments() {
    List<UUID> ids =
        List.of(
            parcel("2023-03-05T01:30:00+02:00"), // the day before
            parcel("2023-03-05"),
            parcel("2023-03-05T00:00:00.5Z"),
            parcel("2023-03-05 00:00:01"),
            parcel("2023-03-05 00:00:01.000001"),
            parcel("2023-03-04T23:30:00-01:00"),
            parcel("2023-03-05T00:31"));
    QuerySet<Parcel> ascending = Parcel_.objects(db).orderBy(Parcel_.dueAt().asc());

    assertThat(ascending.list()).extracting(Parcel::id).isEqualTo(ids);
    assertThat(ascending.reverse().list().get(0).id()).isEqualTo(ids.get(6));
    List<UUID> paged = new ArrayList<>();
    Page<Parcel> page = ascending.page(2);
    page.items().forEach(each -> paged.add(each.id()));
    while (page.next().isPresent()) {
      page = ascending.page(2, page.next().get());
      page.items().forEach(each -> paged.add(each.id()));
    }
    assertThat(paged).isEqualTo(ids);
    assertThat(ascending.filter(Parcel_.dueAt().lt(MARCH_5)).list())
        .extracting(Parcel::id)
        .containsExactly(ids.get(0));
    assertThat(Parcel_.objects(db).aggregate(Parcel_.dueAt().min()))
        .isEqualTo(LocalDateTime.of(2023, 3, 4, 23, 30));
  }

  @Test
  void whatIsSavedAfterItWasReadIsFoundAgain() {
    UUID id = parcel("2023-03-05T00:00:00Z");
    Parcel read = Parcel_.get(db, id);
    Parcel saved = db.save(Parcel_.builder(read).pieces(7).build());

    assertThat(saved.dueAt()).isEqualTo(MARCH_5);
    assertThat(Parcel_.objects(db).filter(Parcel_.dueAt().eq(read.dueAt())).get().pieces())
        .isEqualTo(7);
    assertThat(db.dsl().fetchValue("select due_at from parcel"))
        .isEqualTo("2023-03-05 00:00:00.000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "", "2023-02-30", "2023-03-05 25:00", "12:30"})
  void whatIsNoMomentIsRefusedWhenItIsRead(String text) {
    UUID id = parcel(text);

    assertThatThrownBy(() -> Parcel_.get(db, id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + text + "\" is no LocalDate, but a row has it in sent_on.");
  }

  @Test
  void anIndexIsUsedWhateverIsAskedOfATime() {
    db.dsl().execute("create index ix_due on parcel (due_at)");
    db.dsl().execute("create index ix_sent on parcel (sent_on)");
    db.dsl().execute("create index ix_pick_up on parcel (pick_up_at)");
    LocalTime noon = LocalTime.NOON;

    for (Condition<Parcel> condition :
        List.of(
            Parcel_.dueAt().eq(MARCH_5),
            Parcel_.dueAt().in(MARCH_5, MARCH_5.plusDays(1)),
            Parcel_.dueAt().between(MARCH_5, MARCH_5.plusDays(1)),
            Parcel_.dueAt().ge(MARCH_5),
            Parcel_.dueAt().gt(MARCH_5),
            Parcel_.dueAt().lt(MARCH_5),
            Parcel_.dueAt().le(MARCH_5),
            Parcel_.sentOn().eq(MARCH_5.toLocalDate()),
            Parcel_.sentOn().ge(MARCH_5.toLocalDate()),
            Parcel_.pickUpAt().eq(noon),
            Parcel_.pickUpAt().lt(noon),
            Parcel_.pickUpAt().between(noon, noon))) {
      assertThat(Parcel_.objects(db).filter(condition).explain())
          .contains("USING INDEX ix_")
          .doesNotContain("SCAN");
    }
  }

  /** A foreign key has what its parent has, and handles look for what they have read. */
  @Test
  void keysAreFoundWhateverTheirText() {
    db.schema()
        .only(
            Locker.class,
            Locker.Hall.class,
            Locker.Row.class,
            Locker.Tenant.class,
            Locker.Maker.class,
            Locker.Paint.class,
            Locker.Code.class,
            Locker.Price.class,
            Locker.Lease.class,
            Locker.Check.class,
            Locker.Place.class)
        .create();
    db.dsl().execute("insert into locker_check (day, name) values ('2024-02-27T00:00:00Z', 'n0')");
    LocalDate day = LocalDate.of(2024, 2, 27);
    QuerySet<Locker.Check> checks = Locker_Check_.objects(db);

    assertThat(Locker_Check_.get(db, day).name()).isEqualTo("n0");
    assertThat(checks.inBulk(Locker_Check_.day(), List.of(day, day.plusDays(1))))
        .containsOnlyKeys(day);
    assertThat(db.update(new Locker.Check(day, "n1")).name()).isEqualTo("n1");
    assertThat(checks.get().name()).isEqualTo("n1");
    db.delete(new Locker.Check(day, "n1"));
    assertThat(checks.exists()).isFalse();
  }
}
