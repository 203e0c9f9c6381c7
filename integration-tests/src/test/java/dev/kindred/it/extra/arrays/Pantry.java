package dev.kindred.it.extra.arrays;

import dev.kindred.model.Column;
import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of each type that elements can have. */
@Entity
public record Pantry(
    @Id Long id,
    List<Boolean> booleans,
    List<Byte> bytes,
    List<Short> shorts,
    List<Integer> ints,
    List<Long> longs,
    List<Float> floats,
    List<Double> doubles,
    @Column(precision = 10, scale = 2) List<BigDecimal> decimals,
    List<BigInteger> integers,
    List<String> texts,
    List<Character> characters,
    List<UUID> uuids,
    List<LocalDate> dates,
    List<LocalDateTime> dateTimes,
    List<OffsetDateTime> offsetDateTimes,
    List<OffsetTime> offsetTimes,
    List<Instant> instants,
    List<Duration> durations,
    List<Year> years,
    List<YearMonth> months,
    List<URI> links,
    List<Taste> tastes,
    @Convert(Weight.Grams.class) List<Weight> weights,
    Optional<List<String>> remarks) {}
