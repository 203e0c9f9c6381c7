package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.InvalidValueException;
import dev.kindred.it.model.Member;
import dev.kindred.it.model.Member_;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.lookup.Condition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be made equal, as docs/databases.md tells it. */
class DatabaseDifferencesTest extends DatabaseTest {

  private Parcel parcel(UUID id, double distance) {
    return db.insert(Parcel_.builder(AttributeTypesTest.bareParcel()).id(id).distance(distance));
  }

  private double distance(double given) {
    return Parcel_.get(db, parcel(UUID.randomUUID(), given).id()).distance();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoFiniteNumberIsStoredByH2AndPostgresqlOnly(double given) {
    if (kind == SQLITE || kind == MARIADB) {
      assertThatThrownBy(() -> distance(given))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("Parcel.distance can't take " + given)
          .hasMessageEndingWith("stores finite numbers only. Nothing was written.");
    } else {
      assertThat(distance(given)).isEqualTo(Double.valueOf(given));
    }
  }

  @Test
  void whatIsNoFiniteNumberIsLookedForAsItIsStored() {
    parcel(UUID.randomUUID(), 1);

    if (kind == SQLITE || kind == MARIADB) {
      refused(Parcel_.distance().eq(Double.NaN), "takes no NaN");
    } else {
      assertThat(found(Parcel_.distance().eq(Double.NaN))).isFalse();
      assertThat(found(Parcel_.distance().ne(Double.NaN))).isTrue();
    }
    if (kind == MARIADB) {
      refused(Parcel_.distance().lt(Double.POSITIVE_INFINITY), "takes no infinite number");
    } else {
      assertThat(found(Parcel_.distance().lt(Double.POSITIVE_INFINITY))).isTrue();
    }
  }

  private boolean found(Condition<Parcel> condition) {
    return Parcel_.objects(db).exists(condition);
  }

  private void refused(Condition<Parcel> condition, String because) {
    refusedEverywhere(condition, kind.displayName() + " " + because);
  }

  private void refusedEverywhere(Condition<Parcel> condition, String because) {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> found(condition))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(because + ". Nothing was sent.")))
        .isEmpty();
  }

  /** Elsewhere a date is a text, which has another order where its year has more digits. */
  @Test
  void datesBeyondTheYear9999AreOfH2AndPostgresqlOnly() {
    parcel(UUID.randomUUID(), 1);
    List<Condition<Parcel>> later =
        List.of(
            Parcel_.sentOn().lt(LocalDate.MAX),
            Parcel_.dueAt().lt(LocalDateTime.MAX),
            Parcel_.signedAt().lt(OffsetDateTime.MAX.withYear(20_000)),
            Parcel_.createdAt().lt(OffsetDateTime.MAX.withYear(20_000).toInstant()));

    for (Condition<Parcel> condition : later) {
      if (kind == SQLITE || kind == MARIADB) {
        assertThatThrownBy(() -> found(condition))
            .isInstanceOf(InvalidValueException.class)
            .hasMessageStartingWith(
                kind.displayName()
                    + " takes dates of the years "
                    + firstYear()
                    + " to 9999, not of ");
      } else {
        assertThat(found(condition)).isTrue();
      }
    }
    Parcel_.Builder late =
        Parcel_.builder(AttributeTypesTest.bareParcel()).sentOn(LocalDate.of(12_000, 1, 1));
    if (kind == SQLITE || kind == MARIADB) {
      refused(
          later.get(0), "takes dates of the years " + firstYear() + " to 9999, not of 999999999");
      assertThatThrownBy(() -> db.insert(late)).isInstanceOf(InvalidValueException.class);
    } else {
      assertThat(Parcel_.get(db, db.insert(late).id()).sentOn()).hasToString("+12000-01-01");
    }
    assertThat(found(Parcel_.sentOn().lt(LocalDate.of(9999, 12, 31)))).isTrue();
    assertThat(found(Parcel_.sentOn().gt(LocalDate.of(1, 1, 1)))).isTrue();
  }

  private int firstYear() {
    return here(usually(0).but(MARIADB, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-02-29", "0000-12-31", "-0001-01-01", "-0004-02-29", "-4712-06-01"})
  void daysBeforeTheYearOneAreReadAsTheyWereWrittenOrRefused(LocalDate day) {
    LocalDateTime time = day.atTime(12, 30, 15, 654_321_000);
    Instant point = time.toInstant(ZoneOffset.UTC);
    Parcel_.Builder old =
        Parcel_.builder(AttributeTypesTest.bareParcel())
            .sentOn(day)
            .dueAt(time)
            .signedAt(time.atOffset(ZoneOffset.UTC))
            .createdAt(point);
    List<Condition<Parcel>> lookups =
        List.of(
            Parcel_.sentOn().eq(day),
            Parcel_.sentOn().in(day, LocalDate.EPOCH),
            Parcel_.dueAt().ge(time),
            Parcel_.createdAt().between(point, point),
            Parcel_.signedAt().le(time.atOffset(ZoneOffset.UTC)));

    if (day.getYear() < firstYear() && (kind == MARIADB || kind == SQLITE)) {
      assertThatThrownBy(() -> db.insert(old)).isInstanceOf(InvalidValueException.class);
      for (Condition<Parcel> lookup : lookups) {
        refused(
            lookup,
            "takes dates of the years " + firstYear() + " to 9999, not of " + day.getYear());
      }
    } else {
      Parcel saved = db.insert(old);
      Parcel read = Parcel_.get(db, saved.id());
      assertThat(read).usingRecursiveComparison().isEqualTo(saved);
      assertThat(read.sentOn()).isEqualTo(day);
      assertThat(read.createdAt()).isEqualTo(point);
      assertThat(lookups).allMatch(this::found);
      assertThat(found(Parcel_.sentOn().year().eq(day.getYear()))).isTrue();
      assertThat(found(Parcel_.createdAt().year().eq(day.getYear()))).isTrue();
    }
  }

  /** PostgreSQL would make infinity of it, or refuse the statement. */
  @Test
  void daysThatPostgresqlDoesNotHaveAreRefused() {
    if (kind == POSTGRESQL) {
      refused(
          Parcel_.sentOn().gt(LocalDate.of(-4713, 12, 31)),
          "takes dates of the years -4712 to 5874897, not of -4713");
      refused(
          Parcel_.dueAt().lt(LocalDateTime.of(294_277, 1, 1, 0, 0)),
          "takes dates of the years -4712 to 294276, not of 294277");
    }
  }

  @Test
  void timesThatNoDatabaseTakesAreRefused() {
    for (Condition<Parcel> condition :
        List.of(Parcel_.createdAt().lt(Instant.MAX), Parcel_.signedAt().gt(OffsetDateTime.MIN))) {
      refusedEverywhere(condition, "A point in time has a year of more than nine digits in UTC");
    }
    refusedEverywhere(
        Parcel_.transit().gt(Duration.ofDays(107_000)),
        "A Duration is longer than 292 years, which is as many nanoseconds as are kept");
    assertThat(found(Parcel_.transit().gt(Duration.ofDays(106_000)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.MAX_VALUE, Double.MIN_NORMAL, 0.1, 1e23, 123456789.123456789, -1e-300})
  void otherDoublesAreReadAsTheyWereWritten(double given) {
    assertThat(distance(given)).isEqualTo(given);
  }

  /** MariaDB compares the last group of a UUID first, unless it has a time in front. */
  @Test
  void theOrderOfUuidsThatWereAssigned() {
    UUID one = UUID.fromString("00000000-0000-4000-8000-000000000002");
    UUID two = UUID.fromString("f0000000-0000-4000-8000-000000000001");
    parcel(one, 1);
    parcel(two, 2);

    assertThat(Parcel_.objects(db).orderBy(Parcel_.id().asc()).list())
        .extracting(Parcel::id)
        .containsExactlyElementsOf(
            here(usually(List.of(one, two)).but(MARIADB, List.of(two, one))));
  }

  @Test
  void theOrderOfUuidsThatWereGenerated() {
    List<UUID> ids =
        db
            .insertAll(
                List.of(
                    AttributeTypesTest.bareParcel(),
                    AttributeTypesTest.bareParcel(),
                    AttributeTypesTest.bareParcel()))
            .stream()
            .map(Parcel::id)
            .toList();

    assertThat(Parcel_.objects(db).orderBy(Parcel_.id().asc()).list())
        .extracting(Parcel::id)
        .containsExactlyElementsOf(ids);
  }

  /** A nick has room for five. */
  @Test
  void h2CountsACharacterBeyondTheFirst65536AsTwo() {
    Member smiling = new Member(null, "a@b.c", "\uD83D\uDE00".repeat(5), 18, 0);

    if (kind == H2) {
      assertThatThrownBy(() -> db.insert(smiling))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("Member.nick can't take a value with 10 characters");
    } else {
      assertThat(Member_.get(db, db.insert(smiling).id()).nick()).isEqualTo(smiling.nick());
    }
  }

  @Test
  void ddlIsPartOfATransactionOnPostgresqlAndSqliteOnly() {
    changesTables();
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      db.insert(new Topping(null, "ham"));
                      db.dsl().execute("create table note (id int)");
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");

    boolean committed = here(usually(true).but(POSTGRESQL, false).but(SQLITE, false));
    assertThat(Topping_.objects(db).exists()).isEqualTo(committed);
  }

  @Test
  void decimalsAreReadInTheScaleOfTheirColumn() {
    Parcel saved =
        db.insert(Parcel_.builder(AttributeTypesTest.bareParcel()).price(new BigDecimal("1.5")));

    assertThat(saved.price()).isEqualTo(new BigDecimal("1.50"));
    assertThat(Parcel_.get(db, saved.id()).price()).isEqualTo(new BigDecimal("1.50"));
    assertThat(Parcel_.objects(db).filter(Parcel_.price().eq(new BigDecimal("1.500"))).count())
        .isEqualTo(1);
  }
}
