package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.InvalidValueException;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel.State;
import dev.kindred.it.model.Parcel_;
import dev.kindred.lookup.Condition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of attribute: written, read, looked up. */
class AttributeTypesTest extends DatabaseTest {

  private Parcel full;
  private Parcel bare;

  @BeforeEach
  void aParcelWithAllAndOneWithTheLeast() {
    full = db.insert(fullParcel());
    bare = db.insert(bareParcel());
  }

  private BigInteger barcode() {
    return here(
        usually(new BigInteger("12345678901234567890"))
            .but(SQLITE, new BigInteger("123456789012345")));
  }

  private Parcel fullParcel() {
    return new Parcel(
        null,
        State.UNDER_WAY,
        new BigDecimal("123456.78"),
        barcode(),
        (byte) -128,
        (short) 32_767,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        1.5f,
        Math.PI,
        true,
        LocalDate.of(2024, 2, 29),
        LocalTime.of(23, 59, 59, 123_456_000),
        LocalDateTime.of(2024, 2, 29, 12, 30, 15, 654_321_000),
        OffsetDateTime.of(2024, 3, 1, 8, 0, 0, 1_000, ZoneOffset.ofHours(5)),
        Instant.parse("2024-03-01T03:00:00.000001Z"),
        Duration.ofHours(49).plusNanos(7),
        new byte[] {0, -1, 127},
        Optional.of("Ring twice, 'please' \u263a"),
        Optional.of(3),
        Optional.of(State.WAITING),
        5_000L,
        LocalDate.of(2024, 4, 1),
        new byte[] {1});
  }

  static Parcel bareParcel() {
    return new Parcel(
        null,
        State.WAITING,
        BigDecimal.ZERO,
        BigInteger.ZERO,
        (byte) 0,
        (short) 0,
        0,
        0,
        0,
        0,
        false,
        LocalDate.EPOCH,
        LocalTime.MIDNIGHT,
        LocalDate.EPOCH.atStartOfDay(),
        OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
        Instant.EPOCH,
        Duration.ZERO,
        new byte[0],
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        null,
        null,
        null);
  }

  @Test
  void whatIsWrittenIsRead() {
    for (Parcel saved : List.of(full, bare)) {
      assertThat(Parcel_.get(db, saved.id())).usingRecursiveComparison().isEqualTo(saved);
    }
    assertThat(full)
        .usingRecursiveComparison()
        .ignoringFields("id", "signedAt")
        .isEqualTo(fullParcel());
    assertThat(full.signedAt())
        .as("the same point in time, in UTC")
        .hasToString("2024-03-01T03:00:00.000001Z");
    assertThat(bare)
        .usingRecursiveComparison()
        .ignoringFields("id", "price")
        .isEqualTo(bareParcel());
    assertThat(bare.price()).isEqualTo(new BigDecimal("0.00"));
  }

  /** Only PostgreSQL knows it; what was saved, and what is stored, is what every database has. */
  @Test
  void minusZeroIsZero() {
    Parcel saved = db.insert(Parcel_.builder(bareParcel()).distance(-0.0).volume(-0.0f));
    Parcel updated = db.update(Parcel_.builder(full).distance(-0.0).volume(-0.0f));

    for (Parcel each : List.of(saved, updated)) {
      Parcel read = Parcel_.get(db, each.id());
      assertThat(List.of(each.distance(), read.distance())).containsOnly(0.0);
      assertThat(List.of(each.volume(), read.volume())).containsOnly(0.0f);
    }
    assertThat(Parcel_.objects(db).filter(Parcel_.distance().eq(-0.0)).count()).isEqualTo(3);
    assertThat(Parcel_.objects(db).filter(Parcel_.distance().lt(-0.0)).exists()).isFalse();
  }

  /** SQLite computes with 64 bits, or else in floating point. */
  @Test
  void aNumberWithMoreDigitsThanTheDatabaseKeepsIsRefused() {
    BigInteger twentyDigits = new BigInteger("99999999999999999999");
    Parcel_.Builder parcel = Parcel_.builder(bareParcel()).barcode(twentyDigits);

    if (kind == SQLITE) {
      assertThatThrownBy(() -> db.insert(parcel))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              "Parcel.barcode can't take a value with 20 digits before and 0 behind the point;"
                  + " it has room for 15 digits. Nothing was written.");
    } else {
      assertThat(Parcel_.get(db, db.insert(parcel).id()).barcode()).isEqualTo(twentyDigits);
    }
  }

  @Test
  void theKeyIsAUuidOfVersionSevenWithTheTimeInFront() {
    long before = System.currentTimeMillis();
    UUID id = db.insert(bareParcel()).id();
    long after = System.currentTimeMillis();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
  }

  @Test
  void anAssignedUuidIsTaken() {
    UUID id = UUID.fromString("00000000-0000-4000-8000-000000000001");

    Parcel saved = db.save(Parcel_.builder(bareParcel()).id(id).build());

    assertThat(saved.id()).isEqualTo(id);
    assertThat(Parcel_.find(db, id)).isPresent();
  }

  static Stream<Condition<Parcel>> conditionsMetByTheFullOneOnly() {
    return Stream.of(
        Parcel_.state().eq(State.UNDER_WAY),
        Parcel_.state().in(State.UNDER_WAY, State.DELIVERED),
        Parcel_.price().eq(new BigDecimal("123456.78")),
        Parcel_.price().gt(new BigDecimal("0.01")),
        Parcel_.zone().lt(0),
        Parcel_.shelves().eq(32_767),
        Parcel_.pieces().le(Integer.MIN_VALUE),
        Parcel_.grams().eq(Long.MAX_VALUE),
        Parcel_.volume().eq(1.5),
        Parcel_.distance().between(3.14, 3.15),
        Parcel_.fragile().isTrue(),
        Parcel_.sentOn().gt(LocalDate.of(2024, 2, 28)),
        Parcel_.sentOn().between(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29)),
        Parcel_.pickUpAt().ge(LocalTime.of(23, 59, 59, 123_456_000)),
        Parcel_.dueAt().eq(LocalDateTime.of(2024, 2, 29, 12, 30, 15, 654_321_000)),
        Parcel_.signedAt().eq(OffsetDateTime.parse("2024-03-01T08:00:00.000001+05:00")),
        Parcel_.signedAt().eq(OffsetDateTime.parse("2024-03-01T03:00:00.000001Z")),
        Parcel_.createdAt().eq(Instant.parse("2024-03-01T03:00:00.000001Z")),
        Parcel_.transit().eq(Duration.ofHours(49).plusNanos(7)),
        Parcel_.transit().gt(Duration.ofHours(49)),
        Parcel_.note().contains("'please' \u263a"),
        Parcel_.note().isNotNull(),
        Parcel_.floor().eq(3),
        Parcel_.lastState().eq(State.WAITING),
        Parcel_.insuredFor().ge(5_000),
        Parcel_.returnedOn().isNotNull(),
        Parcel_.seal().eq(new byte[] {0, -1, 127}),
        Parcel_.stamp().isNotNull());
  }

  @ParameterizedTest
  @MethodSource("conditionsMetByTheFullOneOnly")
  void everyTypeIsLookedUp(Condition<Parcel> condition) {
    assertThat(Parcel_.objects(db).filter(condition).list())
        .extracting(Parcel::id)
        .containsExactly(full.id());
    assertThat(Parcel_.objects(db).exclude(condition).list())
        .extracting(Parcel::id)
        .containsExactly(bare.id());
  }

  @Test
  void whatIsOptionalIsEmptied() {
    Parcel emptied =
        db.update(Parcel_.builder(full).note(null).lastState(null).insuredFor(null).stamp(null));

    assertThat(emptied.note()).isEmpty();
    Parcel read = Parcel_.get(db, full.id());
    assertThat(read.note()).isEmpty();
    assertThat(read.lastState()).isEmpty();
    assertThat(read.insuredFor()).isNull();
    assertThat(read.stamp()).isNull();
    assertThat(read.floor()).contains(3);
  }

  @Test
  void valuesAreOfTheColumnsJavaTypes() {
    assertThat(Parcel_.objects(db).filter(Parcel_.id().eq(bare.id())).values().get(0))
        .containsEntry("state", State.WAITING)
        .containsEntry("created_at", Instant.EPOCH)
        .containsEntry("transit", Duration.ZERO)
        .containsEntry("zone", (byte) 0)
        .containsEntry("note", null)
        .containsEntry("insured_for", null);
  }
}
