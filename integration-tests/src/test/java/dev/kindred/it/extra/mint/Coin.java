package dev.kindred.it.extra.mint;

import dev.kindred.model.Audited;
import dev.kindred.model.Column;
import dev.kindred.model.Convert;
import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Coin of a price, which is its key, with values of many types. */
@Audited
@Entity(table = "mint_coin")
public record Coin(
    @Id @Convert(Price.Cents.class) Price price,
    @Nullable Float weight,
    @Column(precision = 8, scale = 2) @Nullable BigDecimal silver,
    @Nullable Instant struck,
    @Nullable OffsetDateTime issued,
    @Nullable YearMonth month,
    @Nullable Duration use,
    @Column(length = 8) byte @Nullable [] seal,
    @Nullable JSON json,
    @Nullable JSONB jsonb,
    @Embedded Face face) {}
