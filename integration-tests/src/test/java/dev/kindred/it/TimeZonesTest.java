package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel_;
import dev.kindred.lookup.Selection;
import dev.kindred.lookup.TimestampExpression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The zones of the JVM and of the session change nothing. */
class TimeZonesTest extends DatabaseTest {

  private final TimeZone ours = TimeZone.getDefault();

  @AfterEach
  void setOurTimeZone() {
    TimeZone.setDefault(ours);
  }

  @Test
  void timesAreTheSameInAllZones() {
    // In New York, half past two was skipped in that night.
    Parcel parcel =
        Parcel_.builder(AttributeTypesTest.bareParcel())
            .sentOn(LocalDate.of(2024, 3, 10))
            .pickUpAt(LocalTime.of(2, 30))
            .dueAt(LocalDateTime.of(2024, 3, 10, 2, 30))
            .signedAt(OffsetDateTime.parse("2024-03-10T06:59:59.999999Z"))
            .createdAt(Instant.parse("2024-03-10T07:30:00.123456Z"))
            .build();
    Parcel written = inZones("America/New_York", -5, database -> database.insert(parcel));

    Parcel read = inZones("Asia/Kolkata", 5, database -> Parcel_.get(database, written.id()));

    assertThat(read).usingRecursiveComparison().isEqualTo(written);
    assertThat(read.sentOn()).isEqualTo(parcel.sentOn());
    assertThat(read.pickUpAt()).isEqualTo(parcel.pickUpAt());
    assertThat(read.dueAt()).isEqualTo(parcel.dueAt());
    assertThat(read.signedAt()).hasToString("2024-03-10T06:59:59.999999Z");
    assertThat(read.createdAt()).isEqualTo(parcel.createdAt());
    long found =
        inZones(
            "Pacific/Auckland",
            12,
            database ->
                Parcel_.objects(database)
                    .filter(
                        Parcel_.createdAt().eq(parcel.createdAt()),
                        Parcel_.signedAt().eq(parcel.signedAt()),
                        Parcel_.dueAt().eq(parcel.dueAt()),
                        Parcel_.sentOn().eq(parcel.sentOn()),
                        Parcel_.pickUpAt().eq(parcel.pickUpAt()))
                    .count());
    assertThat(found).isEqualTo(1);
  }

  /** In New York it is the day before, and the year before, in Auckland the same day. */
  @Test
  void partsOfTimesAreThoseInUtc() {
    Instant early = Instant.parse("2024-01-01T02:03:04.567891Z");
    Parcel parcel =
        Parcel_.builder(AttributeTypesTest.bareParcel())
            .sentOn(LocalDate.of(2024, 1, 1))
            .dueAt(LocalDateTime.of(2024, 1, 1, 2, 3, 4))
            .signedAt(early.atOffset(ZoneOffset.ofHours(9)))
            .createdAt(early)
            .build();
    inZones("America/New_York", -5, database -> database.insert(parcel));

    for (String zone : List.of("America/New_York -5", "Asia/Kolkata 5", "Pacific/Auckland 12")) {
      String[] jvmAndSession = zone.split(" ");
      List<List<?>> parts =
          inZones(
              jvmAndSession[0], Integer.parseInt(jvmAndSession[1]), database -> parts(database));
      assertThat(parts)
          .containsExactly(
              List.of(2024, 1, 1, 1, 1, 2, 3, 4),
              List.of(2024, 1, 1, 1, 1, 2, 3, 4),
              List.of(2024, 1, 1, 1, 1, 2, 3, 4),
              List.of(2024, 1, 1),
              List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1)));
    }
  }

  private static List<List<?>> parts(Database database) {
    QuerySet<Parcel> all = Parcel_.objects(database);
    return List.of(
        all.select(parts(Parcel_.dueAt())).get(),
        all.select(parts(Parcel_.signedAt())).get(),
        all.select(parts(Parcel_.createdAt())).get(),
        all.select(
                (a, b, c) -> List.of(a, b, c),
                Parcel_.sentOn().year(),
                Parcel_.sentOn().dayOfWeek(),
                Parcel_.sentOn().isoWeek())
            .get(),
        all.select((a, b) -> List.of(a, b), Parcel_.signedAt().date(), Parcel_.createdAt().date())
            .get());
  }

  private static Selection<Parcel, List<Integer>> parts(TimestampExpression<Parcel, ?> time) {
    return Selection.of(
        (y, m, d, w, i, h, n, s) -> List.of(y, m, d, w, i, h, n, s),
        time.year(),
        time.month(),
        time.day(),
        time.dayOfWeek(),
        time.isoWeek(),
        time.hour(),
        time.minute(),
        time.second());
  }

  private <T> T inZones(String jvm, int session, Function<Database, T> work) {
    TimeZone.setDefault(TimeZone.getTimeZone(jvm));
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl(fresh().jdbcUrl());
      String hours = (session < 0 ? "-0" : session < 10 ? "+0" : "+") + Math.abs(session) + ":00";
      String init =
          switch (kind) {
            case H2 -> "set time zone '" + hours + "'";
            case SQLITE -> null; // has no zones
            case POSTGRESQL -> "set time zone " + session;
            case MARIADB -> "set time_zone = '" + hours + "'";
          };
      if (init != null) {
        pool.setConnectionInitSql(init);
      }
      return work.apply(Database.of(pool));
    }
  }
}
