package store;

import dev.kindred.model.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.*;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

@Entity
public record Everything(
    @Id(generated = false) Long id,
    @Default("true") boolean aBoolean,
    @Default("1") byte aByte,
    @Default("-2") short aShort,
    @Default("3") int anInt,
    @Default("4") long aLong,
    @Default("5.5") float aFloat,
    @Default("6.25") double aDouble,
    @Nullable Integer boxed,
    Optional<Double> maybe,
    @Default("a \"text\" */ $T") String text,
    @Default("1.50") @Column(precision = 8, scale = 2) BigDecimal decimal,
    @Column(precision = 20) BigInteger large,
    @Default("2026-01-31") LocalDate date,
    @Default("12:30:00") LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offset,
    @Default("2026-01-31T12:30:00Z") Instant instant,
    @Default("PT15M") Duration duration,
    @Default("2024") Year year,
    UUID uuid,
    @Column(length = 16) byte[] bytes,
    @Nullable JSON json,
    @Default("{}") JSONB jsonb,
    @Default("MONDAY") DayOfWeek day,
    @Column(length = 3) @Nullable DayOfWeek tooShort,
    @Convert(MoneyConverter.class) @Default("7") Money money,
    @Convert(WordsConverter.class) Optional<List<String>> words,
    @Column(type = "char(5)") String code,
    @Default("x") char letter,
    @Default("2026-01") YearMonth month,
    OffsetTime opens,
    @Default("urn:a") URI link) {

  /** As many parameters as components. */
  Everything(
      Integer id, boolean aBoolean, byte aByte, short aShort, int anInt, long aLong, float aFloat,
      double aDouble, Integer boxed, Optional<Double> maybe, String text, BigDecimal decimal,
      BigInteger large, LocalDate date, LocalTime time, LocalDateTime dateTime,
      OffsetDateTime offset, Instant instant, Duration duration, Year year, UUID uuid,
      byte[] bytes, JSON json, JSONB jsonb, DayOfWeek day, DayOfWeek tooShort, Money money,
      Optional<List<String>> words, String code, char letter, YearMonth month,
      OffsetTime opens, URI link) {
    this(
        id.longValue(), aBoolean, aByte, aShort, anInt, aLong, aFloat, aDouble, boxed, maybe, text,
        decimal, large, date, time, dateTime, offset, instant, duration, year, uuid, bytes, json,
        jsonb, day, tooShort, money, words, code, letter,
        month, opens, link);
  }
}
