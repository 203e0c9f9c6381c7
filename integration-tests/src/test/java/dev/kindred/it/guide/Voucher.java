package dev.kindred.it.guide;

import dev.kindred.model.Column;
import dev.kindred.model.CreatedAt;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.UpdatedAt;
import dev.kindred.model.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Buys books. Its code is its key. */
@Entity
public record Voucher(
    @Id String code,
    @Column(precision = 8, scale = 2) BigDecimal amount,
    @Version int version,
    @CreatedAt @Nullable Instant issued,
    @UpdatedAt @Nullable Instant changed) {}
