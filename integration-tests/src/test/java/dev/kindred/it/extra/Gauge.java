package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.UpdatedAt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Has attributes that narrow columns round, cut or blank. */
@Entity
public record Gauge(
    @Id Long id,
    BigDecimal level,
    double ratio,
    LocalDateTime readAt,
    LocalTime opensAt,
    @Column(length = 20) String label,
    int steps,
    @UpdatedAt @Nullable Instant changedAt) {}
