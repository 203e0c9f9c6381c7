package dev.kindred.it.press;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.math.BigDecimal;
import java.util.Optional;

/** Has numbers of all types, some of which may be missing. */
@Entity
public record Measure(
    @Id Long id,
    int whole,
    long big,
    double real,
    @Column(precision = 10, scale = 2) BigDecimal amount,
    Optional<Integer> maybe,
    @Column(precision = 12, scale = 4) Optional<BigDecimal> rate) {}
