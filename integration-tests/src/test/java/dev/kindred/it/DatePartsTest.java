package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel_;
import dev.kindred.it.press.Article;
import dev.kindred.it.press.Article_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.IntExpression;
import dev.kindred.model.One;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of dates and times are what java.time says; see also {@link TimeZonesTest}. */
class DatePartsTest extends DatabaseTest {

  static Stream<LocalDateTime> times() {
    return Stream.of(
        LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000),
        LocalDateTime.of(2024, 12, 30, 0, 0, 0), // a Monday, in week 1 of 2025
        LocalDateTime.of(2021, 1, 3, 12, 0, 0, 500_000_000), // a Sunday, in week 53 of 2020
        LocalDateTime.of(1969, 12, 31, 23, 0, 1, 700_000_000),
        LocalDateTime.of(2023, 7, 1, 1, 1, 1));
  }

  @ParameterizedTest
  @MethodSource("times")
  void partsAreThoseOfJavaTime(LocalDateTime time) {
    db.insert(
        Parcel_.builder(AttributeTypesTest.bareParcel())
            .sentOn(time.toLocalDate())
            .pickUpAt(LocalTime.MIDNIGHT)
            .dueAt(time)
            .signedAt(time.atOffset(ZoneOffset.UTC))
            .createdAt(time.toInstant(ZoneOffset.UTC)));

    same(time.getYear(), Parcel_.sentOn().year(), Parcel_.dueAt().year());
    same(time.getYear(), Parcel_.signedAt().year(), Parcel_.createdAt().year());
    same(time.get(IsoFields.QUARTER_OF_YEAR), Parcel_.sentOn().quarter());
    same(time.get(IsoFields.QUARTER_OF_YEAR), Parcel_.createdAt().quarter());
    same(time.getMonthValue(), Parcel_.sentOn().month(), Parcel_.dueAt().month());
    same(time.getDayOfMonth(), Parcel_.sentOn().day(), Parcel_.signedAt().day());
    same(time.get(ChronoField.DAY_OF_WEEK), Parcel_.sentOn().dayOfWeek());
    same(time.get(ChronoField.DAY_OF_WEEK), Parcel_.dueAt().dayOfWeek());
    same(time.get(ChronoField.DAY_OF_WEEK), Parcel_.createdAt().dayOfWeek());
    same(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), Parcel_.sentOn().isoWeek());
    same(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), Parcel_.signedAt().isoWeek());
    same(time.getHour(), Parcel_.dueAt().hour(), Parcel_.createdAt().hour());
    same(time.getMinute(), Parcel_.dueAt().minute(), Parcel_.signedAt().minute());
    same(time.getSecond(), Parcel_.dueAt().second(), Parcel_.createdAt().second());
    QuerySet<Parcel> all = Parcel_.objects(db);
    assertThat(all.select(Parcel_.dueAt().date()).get()).isEqualTo(time.toLocalDate());
    assertThat(all.select(Parcel_.createdAt().date()).get()).isEqualTo(time.toLocalDate());
    assertThat(all.exists(Parcel_.signedAt().date().eq(Parcel_.sentOn()))).isTrue();
    assertThat(all.exists(Parcel_.dueAt().date().eq(time.toLocalDate()))).isTrue();
    assertThat(all.exists(Parcel_.dueAt().date().lt(time.toLocalDate()))).isFalse();
    same(time.getYear(), Parcel_.createdAt().date().year());
  }

  @SafeVarargs
  private void same(int expected, IntExpression<Parcel>... parts) {
    for (IntExpression<Parcel> part : parts) {
      assertThat(Parcel_.objects(db).select(part).get()).as(part.toString()).isEqualTo(expected);
      assertThat(Parcel_.objects(db).exists(part.eq(expected))).as(part.toString()).isTrue();
      assertThat(Parcel_.objects(db).exists(part.gt(expected))).as(part.toString()).isFalse();
    }
  }

  @Test
  void aPartOfNullIsNull() {
    db.insert(AttributeTypesTest.bareParcel());

    for (IntExpression<Parcel> part :
        List.of(
            Parcel_.returnedOn().year(),
            Parcel_.returnedOn().quarter(),
            Parcel_.returnedOn().dayOfWeek())) {
      assertThat(Parcel_.objects(db).exists(part.isNull())).isTrue();
      assertThat(Parcel_.objects(db).exists(part.eq(2024))).isFalse();
      assertThat(Parcel_.objects(db).exists(part.ne(2024))).isTrue();
    }
  }

  /** DJ-LOOK-25. */
  @Test
  void partsAreComparedAndComputedWith() {
    articles();

    assertThat(headlines(Article_.published().month().gt(7))).containsExactly("5", "6");
    assertThat(headlines(Article_.published().day().ge(27))).containsExactly("2", "4");
    assertThat(headlines(Article_.published().day().modulo(2).eq(0))).containsExactly("1", "4");
    assertThat(headlines(Article_.published().hour().in(8, 9))).containsExactly("5", "6");
    assertThat(headlines(Article_.published().dayOfWeek().eq(1))).containsExactly("5", "6");
    assertThat(
            headlines(
                Article_.published()
                    .date()
                    .between(LocalDate.of(2005, 7, 26), LocalDate.of(2005, 7, 27))))
        .containsExactly("1", "2");
    assertThat(headlines(Article_.published().gt(LocalDateTime.of(2005, 8, 1, 8, 0))))
        .containsExactly("5");
  }

  @Test
  void timesAreOrderedByTheirParts() {
    articles();

    assertThat(
            Article_.objects(db)
                .orderBy(Article_.published().month().desc(), Article_.published().hour().asc())
                .orderBy(
                    Article_.published().month().desc(),
                    Article_.published().hour().asc(),
                    Article_.published().day().desc())
                .select(Article_.headline())
                .list())
        .containsExactly("6", "5", "4", "2", "1");
    assertThat(Article_.objects(db).select(Article_.published().date()).distinct().count())
        .isEqualTo(4);
  }

  private void articles() {
    article("1", "2005-07-26T00:00:00");
    article("2", "2005-07-27T00:00:00");
    article("4", "2005-07-28T00:00:00");
    article("5", "2005-08-01T09:00:00");
    article("6", "2005-08-01T08:00:00");
  }

  private void article(String headline, String time) {
    db.insert(new Article(null, headline, LocalDateTime.parse(time), One.none(), One.none()));
  }

  private List<String> headlines(Condition<Article> condition) {
    return Article_.objects(db)
        .filter(condition)
        .orderBy(Article_.headline().asc())
        .select(Article_.headline())
        .list();
  }

  @Test
  void timesThatAreMissingHaveAnother() {
    db.insert(AttributeTypesTest.bareParcel());
    LocalDate day = LocalDate.of(2024, 5, 6);

    assertThat(Parcel_.objects(db).select(Parcel_.returnedOn().orElse(day)).get()).isEqualTo(day);
    assertThat(Parcel_.objects(db).select(Parcel_.returnedOn().orElse(Parcel_.sentOn())).get())
        .isEqualTo(LocalDate.EPOCH);
    assertThat(Parcel_.objects(db).exists(Parcel_.returnedOn().orElse(day).year().eq(2024)))
        .isTrue();
    assertThat(Parcel_.objects(db).exists(Parcel_.createdAt().nullIf(Instant.EPOCH).isNull()))
        .isTrue();
    assertThat(
            Parcel_.objects(db)
                .exists(Parcel_.dueAt().nullIf(LocalDate.EPOCH.atStartOfDay()).isNull()))
        .isTrue();
    assertThat(Parcel_.objects(db).exists(Parcel_.sentOn().nullIf(day).eq(LocalDate.EPOCH)))
        .isTrue();
  }
}
