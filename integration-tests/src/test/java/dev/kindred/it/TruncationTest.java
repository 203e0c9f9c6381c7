package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel_;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates and times are cut to a unit as java.time cuts them. */
class TruncationTest extends DatabaseTest {

  private static final LocalDateTime TIME = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000);

  private QuerySet<Parcel> parcel() {
    db.insert(
        Parcel_.builder(AttributeTypesTest.bareParcel())
            .sentOn(TIME.toLocalDate())
            .pickUpAt(LocalTime.MIDNIGHT)
            .dueAt(TIME)
            .signedAt(TIME.atOffset(ZoneOffset.UTC))
            .createdAt(TIME.toInstant(ZoneOffset.UTC)));
    return Parcel_.objects(db);
  }

  private static LocalDateTime cut(ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> TIME.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
      case MONTHS -> TIME.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
      default -> TIME.truncatedTo(unit);
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"YEARS", "MONTHS", "DAYS", "HOURS", "MINUTES", "SECONDS"})
  void timesAreCut(ChronoUnit unit) {
    QuerySet<Parcel> all = parcel();
    LocalDateTime cut = cut(unit);
    assertThat(all.select(Parcel_.dueAt().truncatedTo(unit)).get()).isEqualTo(cut);
    assertThat(all.select(Parcel_.createdAt().truncatedTo(unit)).get())
        .isEqualTo(cut.toInstant(ZoneOffset.UTC));
    assertThat(all.select(Parcel_.signedAt().truncatedTo(unit)).get())
        .isEqualTo(cut.atOffset(ZoneOffset.UTC));
    assertThat(all.exists(Parcel_.dueAt().truncatedTo(unit).eq(cut))).isTrue();
    assertThat(all.exists(Parcel_.createdAt().truncatedTo(unit).lt(cut.toInstant(ZoneOffset.UTC))))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"YEARS", "MONTHS", "DAYS"})
  void datesAreCut(ChronoUnit unit) {
    QuerySet<Parcel> all = parcel();
    assertThat(all.select(Parcel_.sentOn().truncatedTo(unit)).get())
        .isEqualTo(cut(unit).toLocalDate());
    assertThat(all.exists(Parcel_.sentOn().truncatedTo(unit).eq(cut(unit).toLocalDate()))).isTrue();
  }

  @Test
  void groupsOfOneMonth() {
    assertThat(
            parcel()
                .groupBy(Parcel_.sentOn().truncatedTo(ChronoUnit.MONTHS))
                .select(Parcel_.pk().count())
                .list())
        .containsExactly(1L);
  }

  @Test
  void anotherUnitIsRefused() {
    assertThatThrownBy(() -> Parcel_.sentOn().truncatedTo(ChronoUnit.HOURS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Parcel.sentOn can't be cut to Hours");
    assertThatThrownBy(() -> Parcel_.dueAt().truncatedTo(ChronoUnit.WEEKS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Parcel.dueAt can't be cut to Weeks");
  }
}
