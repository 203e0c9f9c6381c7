package dev.kindred.it.extra;

import dev.kindred.model.Column;
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
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** May lack a value of any type. */
@Entity
public record Specimen(
    @Id(generated = false) int id,
    @Nullable Boolean flag,
    @Nullable Byte tiny,
    @Nullable Short small,
    @Nullable Integer whole,
    @Nullable Long big,
    @Nullable Float rough,
    @Nullable Double real,
    @Column(precision = 8, scale = 2) @Nullable BigDecimal decimal,
    @Column(precision = 15) @Nullable BigInteger huge,
    @Column(length = 20) @Nullable String text,
    @Nullable Kind kind,
    @Nullable UUID uuid,
    @Column(length = 16) byte @Nullable [] bytes,
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    @Nullable LocalDateTime dateTime,
    @Nullable OffsetDateTime offsetDateTime,
    @Nullable Instant instant,
    @Nullable Duration duration,
    @Nullable Year year,
    @Nullable JSON json,
    @Nullable JSONB jsonb) {

  /** What it is of. */
  public enum Kind {
    ANIMAL,
    PLANT
  }
}
