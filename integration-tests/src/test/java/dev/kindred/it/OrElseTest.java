package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.extra.Specimen;
import dev.kindred.it.extra.Specimen.Kind;
import dev.kindred.it.extra.Specimen_;
import dev.kindred.it.extra.Specimen_.Builder;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.OrderedExpression;
import dev.kindred.lookup.TimestampExpression;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is missing is replaced by a value, of every type: the result is the same as if it had been
 * stored. Databases tell a parameter's type in different ways, some of them as a text.
 */
class OrElseTest extends DatabaseTest {

  /** An attribute; the first specimen has one value, the second the other and the third none. */
  record Attribute<T>(
      Expression<Specimen, T> expression, BiConsumer<Builder, T> setter, T first, T second) {
    @Override
    public String toString() {
      return expression.toString();
    }
  }

  static Stream<Attribute<?>> attributes() {
    return Stream.concat(plain(), times());
  }

  private static Stream<Attribute<?>> plain() {
    return Stream.of(
        new Attribute<>(Specimen_.flag(), Builder::flag, false, true),
        new Attribute<>(
            Specimen_.tiny(), (specimen, value) -> specimen.tiny(value.byteValue()), -1, 2),
        new Attribute<>(
            Specimen_.small(), (specimen, value) -> specimen.small(value.shortValue()), -1, 2),
        new Attribute<>(Specimen_.whole(), Builder::whole, -1, 2),
        new Attribute<>(Specimen_.big(), Builder::big, -1L, 5_000_000_000L),
        new Attribute<>(
            Specimen_.rough(), (specimen, value) -> specimen.rough(value.floatValue()), -0.5, 2.0),
        new Attribute<>(Specimen_.real(), Builder::real, -0.5, 0.1),
        new Attribute<>(
            Specimen_.decimal(), Builder::decimal, new BigDecimal("9.50"), new BigDecimal("10.00")),
        new Attribute<>(
            Specimen_.huge(),
            (specimen, value) -> specimen.huge(value.toBigIntegerExact()),
            new BigDecimal(9),
            new BigDecimal(10)),
        new Attribute<>(Specimen_.text(), Builder::text, "a", "b"),
        new Attribute<>(Specimen_.kind(), Builder::kind, Kind.ANIMAL, Kind.PLANT),
        new Attribute<>(Specimen_.uuid(), Builder::uuid, new UUID(1, 2), new UUID(3, 4)),
        new Attribute<>(Specimen_.bytes(), Builder::bytes, new byte[] {0, -1}, new byte[] {1}),
        new Attribute<>(Specimen_.json(), Builder::json, JSON.valueOf("[1]"), JSON.valueOf("[2]")),
        new Attribute<>(
            Specimen_.jsonb(), Builder::jsonb, JSONB.valueOf("[1]"), JSONB.valueOf("[2]")));
  }

  private static Stream<Attribute<?>> times() {
    return Stream.of(
        new Attribute<>(
            Specimen_.date(),
            Builder::date,
            LocalDate.parse("1969-12-31"),
            LocalDate.parse("2024-02-29")),
        new Attribute<>(
            Specimen_.time(),
            Builder::time,
            LocalTime.parse("12:00"),
            LocalTime.parse("12:00:00.000001")),
        new Attribute<>(
            Specimen_.dateTime(),
            Builder::dateTime,
            LocalDateTime.parse("2024-02-29T12:01:02"),
            LocalDateTime.parse("2024-02-29T12:01:02.500")),
        new Attribute<>(
            Specimen_.offsetDateTime(),
            Builder::offsetDateTime,
            OffsetDateTime.parse("2024-02-29T12:01:02Z"),
            OffsetDateTime.parse("2024-02-29T12:01:02.500Z")),
        new Attribute<>(
            Specimen_.instant(),
            Builder::instant,
            Instant.parse("2024-02-29T12:01:02Z"),
            Instant.parse("2024-02-29T12:01:02.500Z")),
        new Attribute<>(
            Specimen_.duration(), Builder::duration, Duration.ofNanos(-1), Duration.ofDays(2)),
        new Attribute<>(Specimen_.year(), Builder::year, Year.of(-1), Year.of(2024)));
  }

  @BeforeEach
  void threeSpecimens() {
    extra(Specimen.class).create();
    Builder first = Specimen_.builder().id(1);
    Builder second = Specimen_.builder().id(2);
    attributes().forEach(attribute -> set(attribute, first, second));
    db.insertAll(List.of(first.build(), second.build(), Specimen_.builder().id(3).build()));
  }

  private static <T> void set(Attribute<T> attribute, Builder first, Builder second) {
    attribute.setter().accept(first, attribute.first());
    attribute.setter().accept(second, attribute.second());
  }

  private QuerySet<Specimen> all() {
    return Specimen_.objects(db).orderBy(Specimen_.id().asc());
  }

  private List<Integer> ids(Condition<Specimen> condition) {
    return all().filter(condition).select(Specimen_.id()).list();
  }

  /** An expression that is the first value, the second, and the first again. */
  private <T> void isFirstSecondFirst(Expression<Specimen, T> expression, Attribute<T> attribute) {
    assertThat(all().select(expression).list())
        .containsExactly(attribute.first(), attribute.second(), attribute.first());
    assertThat(ids(expression.eq(attribute.first()))).containsExactly(1, 3);
    assertThat(ids(expression.ne(attribute.first()))).containsExactly(2);
    assertThat(ids(expression.in(List.of(attribute.first())))).containsExactly(1, 3);
    assertThat(ids(expression.notIn(List.of(attribute.second())))).containsExactly(1, 3);
    assertThat(ids(expression.eq(attribute.expression()))).containsExactly(1, 2);
    assertThat(ids(expression.in(all().filter(Specimen_.id().eq(1)).select(expression))))
        .containsExactly(1, 3);
    assertThat(all().orderBy(expression.desc(), Specimen_.id().asc()).select(Specimen_.id()).list())
        .containsExactly(2, 1, 3);
    assertThat(
            all()
                .groupBy(expression)
                .orderBy(expression.asc())
                .select(Specimen_.id().count())
                .list())
        .containsExactly(2L, 1L);
    assertThat(Specimen_.objects(db).select(expression).distinct().list()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("attributes")
  <T> void aValueStandsInForNull(Attribute<T> attribute) {
    isFirstSecondFirst(attribute.expression().orElse(attribute.first()), attribute);
  }

  @ParameterizedTest
  @MethodSource("attributes")
  <T> void aChoiceMixesValuesAndAttributes(Attribute<T> attribute) {
    isFirstSecondFirst(
        Case.when(Specimen_.id().lt(2), attribute.expression())
            .orWhen(Specimen_.id().eq(2), attribute.second())
            .otherwise(attribute.first()),
        attribute);
  }

  @ParameterizedTest
  @MethodSource("attributes")
  <T> void aValueIsTakenForNull(Attribute<T> attribute) {
    Expression<Specimen, T> expression = attribute.expression().nullIf(attribute.second());

    assertThat(all().select(expression).list()).containsExactly(attribute.first(), null, null);
    assertThat(ids(expression.isNull())).containsExactly(2, 3);
    isFirstSecondFirst(
        expression.orElse(
            Case.when(Specimen_.id().eq(2), attribute.expression()).otherwise(attribute.first())),
        attribute);
  }

  static Stream<Attribute<?>> ordered() {
    return attributes().filter(each -> each.expression() instanceof OrderedExpression);
  }

  @ParameterizedTest
  @MethodSource("ordered")
  <T> void aValueStandsInForNullInOrder(Attribute<T> attribute) {
    OrderedExpression<Specimen, T> expression =
        (OrderedExpression<Specimen, T>) attribute.expression();
    OrderedExpression<Specimen, T> complete =
        (OrderedExpression<Specimen, T>) expression.orElse(attribute.first());
    Expression<Specimen, T> greatest = expression.max().orElse(attribute.first());

    assertThat(ids(complete.gt(attribute.first()))).containsExactly(2);
    assertThat(ids(complete.lt(attribute.second()))).containsExactly(1, 3);
    assertThat(ids(complete.between(attribute.first(), attribute.first()))).containsExactly(1, 3);
    assertThat(all().aggregate(complete.max())).isEqualTo(attribute.second());
    assertThat(all().aggregate(greatest)).isEqualTo(attribute.second());
    assertThat(all().none().aggregate(greatest)).isEqualTo(attribute.first());
    assertThat(
            all()
                .groupBy(Specimen_.id())
                .having(greatest.eq(attribute.first()))
                .orderBy(Specimen_.id().asc())
                .select(Specimen_.id())
                .list())
        .containsExactly(1, 3);
  }

  @Test
  void aValueStandsInForATimeThatIsComputed() {
    TimestampExpression<Specimen, LocalDateTime> minute =
        Specimen_.dateTime().truncatedTo(ChronoUnit.MINUTES);
    LocalDateTime stored = LocalDateTime.parse("2024-02-29T12:01");
    LocalDateTime missing = LocalDateTime.parse("2024-02-29T12:02");
    LocalDate day = stored.toLocalDate();

    assertThat(ids(minute.orElse(missing).eq(stored))).containsExactly(1, 2);
    assertThat(ids(minute.orElse(missing).gt(stored))).containsExactly(3);
    assertThat(ids(minute.orElse(missing).eq(missing))).containsExactly(3);
    assertThat(ids(Specimen_.dateTime().date().orElse(day).eq(day))).containsExactly(1, 2, 3);
    assertThat(ids(Specimen_.dateTime().orElse(missing).date().eq(day))).containsExactly(1, 2, 3);
    assertThat(ids(Specimen_.dateTime().orElse(missing).minute().eq(2))).containsExactly(3);
    assertThat(ids(Specimen_.date().orElse(day).year().eq(2024))).containsExactly(2, 3);
  }
}
