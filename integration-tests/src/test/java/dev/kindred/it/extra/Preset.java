package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;

/** A default of every type. */
@Entity
public record Preset(
    @Id Long id,
    @Default("true") boolean active,
    @Default("1") byte tiny,
    @Default("2") short small,
    @Default("3") int whole,
    @Default("4") long large,
    @Default("1.5") float near,
    @Default("2.5") double nearer,
    @Default("5") Integer boxed,
    @Default("12.34") @Column(precision = 10, scale = 2) BigDecimal exact,
    @Default("123") @Column(precision = 5, scale = 0) BigDecimal round,
    @Default("123456789012345") @Column(precision = 15) BigInteger huge,
    @Default("it's 100% \\ \"so\"") String text,
    @Default("00000000-0000-7000-8000-000000000001") UUID uuid,
    @Default("2020-01-02") LocalDate date,
    @Default("10:11:12") LocalTime time,
    @Default("2020-01-02T03:04:05") LocalDateTime dateTime,
    @Default("2020-01-02T03:04:05+02:00") OffsetDateTime offset,
    @Default("2020-01-02T03:04:05.678Z") Instant instant,
    @Default("PT1H30M") Duration duration,
    @Default("2024") Year year,
    @Default("SMALL") Size size,
    @Default("{\"a\": 1}") JSON json,
    @Default("[1, 2]") JSONB jsonb,
    @Default("7") Optional<Integer> optional) {

  /** An enum. */
  public enum Size {
    SMALL,
    LARGE
  }
}
