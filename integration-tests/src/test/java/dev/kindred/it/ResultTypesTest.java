package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel.State;
import dev.kindred.it.model.Parcel_;
import dev.kindred.lookup.Order;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of every type on the way through cursors, projections and aggregates. */
class ResultTypesTest extends DatabaseTest {

  private List<Parcel> parcels;

  @BeforeEach
  void fiveParcelsOfWhichTwoAreAlike() {
    parcels = db.insertAll(IntStream.of(0, 1, 1, 2, 3).mapToObj(ResultTypesTest::parcel).toList());
  }

  private static Parcel parcel(int n) {
    LocalDateTime time = LocalDateTime.of(2024, 2, 28, 23, 59, 58, 123_456_000).plusSeconds(n);
    boolean bare = n == 3;
    return new Parcel(
        null,
        State.values()[n % 3],
        new BigDecimal("0.10").add(BigDecimal.valueOf(n)),
        BigInteger.valueOf(10_000_000_007L * n),
        (byte) (n - 1),
        (short) (300 * n),
        n,
        Long.MAX_VALUE - n,
        0.1f * n,
        Math.PI * n,
        n % 2 == 0,
        time.toLocalDate(),
        time.toLocalTime(),
        time,
        time.atOffset(ZoneOffset.ofHours(3)),
        time.toInstant(ZoneOffset.UTC),
        Duration.ofSeconds(n, 7),
        new byte[] {(byte) n, 5},
        bare ? Optional.empty() : Optional.of("no " + n),
        bare ? Optional.empty() : Optional.of(n),
        bare ? Optional.empty() : Optional.of(State.values()[n]),
        bare ? null : 7L * n,
        bare ? null : LocalDate.of(2024, 1, 30).plusDays(n),
        bare ? null : new byte[] {(byte) n});
  }

  static Stream<Order<Parcel>> orders() {
    return Stream.of(
            Parcel_.id(),
            Parcel_.state(),
            Parcel_.price(),
            Parcel_.barcode(),
            Parcel_.zone(),
            Parcel_.shelves(),
            Parcel_.pieces(),
            Parcel_.grams(),
            Parcel_.volume(),
            Parcel_.distance(),
            Parcel_.fragile(),
            Parcel_.sentOn(),
            Parcel_.pickUpAt(),
            Parcel_.dueAt(),
            Parcel_.signedAt(),
            Parcel_.createdAt(),
            Parcel_.transit(),
            Parcel_.note(),
            Parcel_.floor(),
            Parcel_.lastState(),
            Parcel_.insuredFor(),
            Parcel_.returnedOn())
        .flatMap(each -> Stream.of(each.asc(), each.desc()));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void pagesAreTheWholeWhateverTheyAreOrderedBy(Order<Parcel> order) {
    QuerySet<Parcel> rows = Parcel_.objects(db).orderBy(order, Parcel_.id().asc());
    List<UUID> paged = new ArrayList<>();
    Page<Parcel> page = rows.page(1);
    page.items().forEach(parcel -> paged.add(parcel.id()));
    while (page.next().isPresent() && paged.size() < 9) {
      page = rows.page(1, page.next().get());
      page.items().forEach(parcel -> paged.add(parcel.id()));
    }

    assertThat(paged).isEqualTo(rows.list().stream().map(Parcel::id).toList());
  }

  record Narrow(int zone, int shelves, double volume, BigDecimal barcode) {}

  record Wide(
      State state,
      Duration transit,
      byte[] seal,
      Optional<String> note,
      Optional<Long> insured,
      UUID id,
      Optional<State> last,
      Optional<byte[]> stamp) {}

  @Test
  void valuesAreOfTheLookupsType() {
    QuerySet<Parcel> zones = Parcel_.objects(db).orderBy(Parcel_.zone().desc());

    assertThat(
            zones
                .select(
                    Narrow::new,
                    Parcel_.zone(),
                    Parcel_.shelves(),
                    Parcel_.volume(),
                    Parcel_.barcode())
                .first())
        .contains(new Narrow(2, 900, 0.1f * 3, new BigDecimal("30000000021")));
    List<Wide> wide =
        zones
            .select(
                Wide::new,
                Parcel_.state(),
                Parcel_.transit(),
                Parcel_.seal(),
                Parcel_.note().optional(),
                Parcel_.insuredFor().optional(),
                Parcel_.id(),
                Parcel_.lastState().optional(),
                Parcel_.stamp().optional())
            .list();
    assertThat(wide.get(0))
        .usingRecursiveComparison()
        .isEqualTo(
            new Wide(
                State.WAITING,
                Duration.ofSeconds(3, 7),
                new byte[] {3, 5},
                Optional.empty(),
                Optional.empty(),
                parcels.get(4).id(),
                Optional.empty(),
                Optional.empty()));
    assertThat(wide.get(4).last()).contains(State.WAITING);
    assertThat(wide.get(4).stamp()).hasValueSatisfying(it -> assertThat(it).containsExactly(0));
  }

  record Extremes(
      LocalTime time,
      Instant instant,
      Duration duration,
      LocalDate date,
      String text,
      BigDecimal large,
      int small,
      double single) {}

  @Test
  void theLeastAndTheGreatestAreOfEveryOrderedType() {
    assertThat(
            Parcel_.objects(db)
                .aggregate(
                    Extremes::new,
                    Parcel_.pickUpAt().min(),
                    Parcel_.createdAt().min(),
                    Parcel_.transit().min(),
                    Parcel_.returnedOn().min(),
                    Parcel_.note().min(),
                    Parcel_.barcode().min(),
                    Parcel_.zone().min(),
                    Parcel_.volume().min()))
        .isEqualTo(
            new Extremes(
                LocalTime.of(0, 0, 0, 123_456_000),
                Instant.parse("2024-02-28T23:59:58.123456Z"),
                Duration.ofNanos(7),
                LocalDate.of(2024, 1, 30),
                "no 0",
                BigDecimal.ZERO,
                -1,
                0));
    assertThat(
            Parcel_.objects(db)
                .aggregate(
                    Extremes::new,
                    Parcel_.pickUpAt().max(),
                    Parcel_.createdAt().max(),
                    Parcel_.transit().max(),
                    Parcel_.returnedOn().max(),
                    Parcel_.note().max(),
                    Parcel_.barcode().max(),
                    Parcel_.shelves().max(),
                    Parcel_.volume().max()))
        .isEqualTo(
            new Extremes(
                LocalTime.of(23, 59, 59, 123_456_000),
                Instant.parse("2024-02-29T00:00:01.123456Z"),
                Duration.ofSeconds(3, 7),
                LocalDate.of(2024, 2, 1),
                "no 2",
                new BigDecimal("30000000021"),
                900,
                0.1f * 3));
  }

  @Test
  void sumsAndMeansKeepTheirDigits() {
    assertThat(Parcel_.objects(db).aggregate(Parcel_.price().sum()))
        .isEqualTo(new BigDecimal("7.50"));
    assertThat(Parcel_.objects(db).aggregate(Parcel_.barcode().sum()))
        .isEqualTo(new BigDecimal("70000000049"));
    assertThat(Parcel_.objects(db).aggregate(Parcel_.zone().sum())).isEqualTo(2L);
    assertThat(Parcel_.objects(db).aggregate(Parcel_.zone().avg())).isEqualTo(0.4);
    assertThat(Parcel_.objects(db).aggregate(Parcel_.insuredFor().avg())).isEqualTo(7.0);
    assertThat(
            Parcel_.objects(db)
                .groupBy(Parcel_.fragile(), Parcel_.lastState())
                .orderBy(Parcel_.fragile().asc(), Parcel_.lastState().desc())
                .select(
                    (a, b, c) -> a + " " + b + " " + c,
                    Parcel_.fragile(),
                    Parcel_.lastState(),
                    Parcel_.price().sum())
                .list())
        .containsExactly(
            "false null 3.10", "false UNDER_WAY 2.20", "true WAITING 0.10", "true DELIVERED 2.10");
  }
}
